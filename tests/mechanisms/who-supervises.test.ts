import { expect, test } from 'vitest';
import { LEDGER, ledgerRow } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 8;
const supervisor = aRole({ id: 'supervisor', holdsCases: false, supervises: 10 });
const supervisors = (fte: number) => posts(fte, { role: 'supervisor', capPerFte: 0 });

/** Everybody is supervised each week. */
const weekly = (teams: Scenario['teams'], changes: Scenario['changes'] = []): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    roles: [aRole({ supervision: [{ everyWeeks: 1 }] }), supervisor],
    teams,
    changes,
  });

/** Sessions of each week in a team: kept and missed. */
function sessions(scenario: Scenario, team = 0): { kept: number; missed: number }[] {
  const found: { kept: number; missed: number }[] = [];
  simulateChecked(scenario, {
    watch: ({ ledger }, week) => {
      if (week === 0) return;
      const own = ledgerRow(team);
      found.push({
        kept: ledger[own | LEDGER.supervisionKept],
        missed: ledger[own | LEDGER.supervisionMissed],
      });
    },
  });
  return found;
}

test('a supervisor supervises their own team alone', () => {
  const scenario = weekly([
    aTeam({ posts: [posts(4), supervisors(1)] }),
    aTeam({ id: 'other', name: 'Other', posts: [posts(3)] }),
  ]);
  const everyWeek = (week: object) => Array.from({ length: WEEKS }, () => week);
  expect(sessions(scenario, 0)).toEqual(everyWeek({ kept: 4, missed: 0 }));
  expect(sessions(scenario, 1)).toEqual(everyWeek({ kept: 0, missed: 3 }));
});

test('two supervisors share the workers, so that half of them miss their sessions while one is away', () => {
  const scenario = weekly(
    [aTeam({ posts: [posts(10), supervisors(2)] })],
    [
      {
        kind: 'long-leave',
        on: '2026-04-13',
        until: '2026-04-27',
        team: 'team',
        role: 'supervisor',
        people: 1,
      },
    ],
  );
  const [all, half] = [
    { kept: 10, missed: 0 },
    { kept: 5, missed: 5 },
  ];
  expect(sessions(scenario)).toEqual([all, half, half, all, all, all, all, all]);
});

test('agency workers take places of a span, though no session of theirs is counted', () => {
  const role = (id: string) => aRole({ id, name: id, supervision: [{ everyWeeks: 1 }] });
  const scenario = aScenario({
    ...weekly([aTeam({ posts: [posts(4)] })]),
    roles: [role('worker'), role('covered'), role('last'), supervisor],
    teams: [
      aTeam({
        posts: [
          posts(4),
          posts(3, { role: 'covered', inPostFte: 0, agencyFte: 3 }),
          posts(6, { role: 'last' }),
          supervisors(1),
        ],
      }),
    ],
    recruitment: { ...aScenario().recruitment, open: false },
    agency: { ...aScenario().agency, allowed: true },
  });
  // Ten places: four, then three of agency, so that three are left for the last six.
  expect(sessions(scenario)).toEqual(Array.from({ length: WEEKS }, () => ({ kept: 7, missed: 3 })));
});

test('a session that falls due in an absence is held on the day of return', () => {
  const people = 10;
  const scenario = weekly(
    [aTeam({ posts: [posts(people), supervisors(1)] })],
    [
      // Back on the Friday of the fourth week; the next sessions are a week later.
      {
        kind: 'long-leave',
        on: '2026-04-13',
        until: '2026-05-01',
        team: 'team',
        role: 'worker',
        people,
      },
    ],
  );
  const kept = sessions(scenario).map((week) => week.kept);
  expect(kept).toEqual([people, 0, 0, people, people, people, people, people]);
});
