import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const CASES = 30;
const HOURS = 60;
const DAYS = 100;
const CHANGE = '2026-05-04';
const base = aScenario();

/** Cases that are all taken up on the first day, and last as long as their stage says. */
function taken(given: Partial<Scenario>, stage: Parameters<typeof aStage>[0] = {}): Scenario {
  return aScenario({
    service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({
        length: { family: 'fixed', meanDays: DAYS },
        hoursPerCase: HOURS,
        hoursPerMonth: 0,
        ...stage,
      }),
    ],
    recruitment: { ...base.recruitment, open: false },
    teams: [
      aTeam({
        posts: [posts(3)],
        cases: [{ stage: 'case', allocated: 0, waiting: CASES, meanWaitDays: 3 }],
      }),
    ],
    ...given,
  });
}

/** Hours that cases needed over the whole run. */
function hoursNeeded(scenario: Scenario): number {
  let hours = 0;
  simulateChecked(scenario, {
    watch: ({ ledger }) => {
      hours += ledger[LEDGER.hoursNeeded];
    },
  });
  return hours;
}

const set = (path: string, to: number) => ({ kind: 'set' as const, on: CHANGE, path, to });
const length = (to: number) => set('stages[0].length.meanDays', to);

describe('where a date makes a stage shorter or longer', () => {
  test.each([25, 50, 200])(
    'to %d days, cases open by then need the hours that they have in all',
    (to) => {
      expect(hoursNeeded(taken({ changes: [length(to)] }))).toBeCloseTo(CASES * HOURS, 1);
    },
  );

  test('and back again, cases open all along notice neither', () => {
    const back = { ...length(DAYS), on: '2026-06-01' };
    const changed = taken({ changes: [length(20), back] });
    expect(simulateChecked(changed).values).toEqual(simulateChecked(taken({})).values);
  });

  test('cases that begin it afterwards need their hours in the new time', () => {
    // The change falls within the forty days of the stage before.
    const next = [{ to: 'then', share: 1 }];
    const stages = [
      aStage({ length: { family: 'fixed', meanDays: 40 }, hoursPerMonth: 0, next }),
      aStage({
        id: 'then',
        name: 'Then',
        length: { family: 'fixed', meanDays: DAYS },
        hoursPerCase: HOURS,
        hoursPerMonth: 0,
      }),
    ];
    const teams = [{ ...taken({}).teams[0], stages: ['case', 'then'] }];
    const changes = [set('stages[1].length.meanDays', 50)];
    const scenario = taken({ stages, teams, changes });
    expect(hoursNeeded(scenario)).toBeCloseTo(CASES * HOURS, 1);
    // Forty days, then fifty.
    expect(simulateChecked(scenario).of(0, 'casesClosed')[19]).toBe(CASES);
  });

  test('a change of the hours themselves reaches cases of either time', () => {
    const more = set('stages[0].hoursPerCase', 2 * HOURS);
    const [before, after] = [[length(20), more], [more]].map((changes) =>
      hoursNeeded(taken({ roles: [aRole()], changes })),
    );
    expect(before).toBeCloseTo(after, 6);
    // Twenty working days of a hundred had passed.
    expect(after).toBeCloseTo(CASES * HOURS * (0.2 + 0.8 * 2), 1);
  });
});
