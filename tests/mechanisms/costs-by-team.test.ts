import { expect, test } from 'vitest';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const COSTS = [LEDGER.payPounds, LEDGER.agencyPounds, LEDGER.recruitingPounds];

const service = (teams: Scenario['teams'], starters: Scenario['changes']): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 4, bankHolidays: 'none' },
    agency: { ...base.agency, allowed: true },
    recruitment: { ...base.recruitment, open: false },
    costs: { ...base.costs, recruitmentPerHirePounds: 4_000 },
    teams,
    changes: starters,
  });

/** Pay, agency and recruiting of a team over all weeks. */
function costsOf(scenario: Scenario, team: number): number[] {
  const sums = COSTS.map(() => 0);
  simulateChecked(scenario, {
    watch: ({ ledger }) => {
      COSTS.forEach((entry, i) => {
        sums[i] += ledger[ledgerRow(team) | entry];
      });
    },
  });
  return sums;
}

test('each of two teams costs what it costs alone: pay, agency and recruiting', () => {
  const plain = aTeam({ posts: [posts(6)] });
  const covered = aTeam({
    id: 'covered',
    name: 'Covered',
    posts: [posts(8, { inPostFte: 3, agencyFte: 2, extraAgencyFte: 1 })],
  });
  const starters: Scenario['changes'] = [
    { kind: 'start', on: '2026-04-15', team: 'covered', role: 'worker', people: 2 },
  ];
  const both = service([plain, covered], starters);
  const [pay, agency, recruiting] = costsOf(both, 0);
  expect([agency, recruiting]).toEqual([0, 0]);
  expect([pay]).toEqual(costsOf(service([plain], []), 0).slice(0, 1));
  const alone = costsOf(
    service(
      [{ ...covered, id: 'team' }],
      [{ ...starters[0], team: 'team' } as (typeof starters)[0]],
    ),
    0,
  );
  expect(costsOf(both, 1)).toEqual(alone);
  expect(alone[2]).toBe(2 * 4_000);
});
