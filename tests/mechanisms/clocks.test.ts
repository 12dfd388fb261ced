import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const often = { ...base.absence, sicknessShare: 0.4, meanSpellDays: 15, returnCasesAfterDays: 12 };

const withAbsence = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 300 })],
    stages: [aStage({ length: { family: 'gamma', meanDays: 40, cv: 0.6 } })],
    roles: [aRole({ leavingPerYear: 0.5 })],
    absence: often,
    ...given,
  });

describe('the clock of a case whose worker is absent', () => {
  test.each([true, false])(
    'stands still where that is set to %s, week after week',
    (pausesCases) => {
      const scenario = withAbsence({ absence: { ...often, pausesCases } });
      expect(simulateChecked(scenario, { replications: 10 }).of(0, 'casesClosed').length).toBe(61);
    },
  );

  test.each([true, false])(
    'follows a change of that rule while some are absent (%s at first)',
    (pausesCases) => {
      const scenario = withAbsence({
        absence: { ...often, pausesCases },
        changes: [{ kind: 'set', on: '2026-07-01', path: 'absence.pausesCases', to: !pausesCases }],
      });
      simulateChecked(scenario, { replications: 10 });
    },
  );

  test('standing still, cases take longer by the share of time lost', () => {
    const closed = (pausesCases: boolean) => {
      const scenario = withAbsence({
        absence: { ...often, pausesCases, returnCasesAfterDays: 2500 },
        teams: [aTeam({ posts: [posts(30)] })],
      });
      const readings = simulateChecked(scenario, { replications: 10 });
      let open = 0;
      for (let r = 0; r < 10; r++) open += readings.of(r, 'casesOpen')[60];
      return open;
    };
    expect(closed(true)).toBeGreaterThan(1.3 * closed(false));
  });
});

test('a case that lasts a fixed time with its worker holds the place for exactly so many days', () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 9, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 20 } })],
    teams: [
      aTeam({
        posts: [posts(1, { capPerFte: 2 })],
        cases: [{ stage: 'case', allocated: 0, waiting: 3, meanWaitDays: 0 }],
      }),
    ],
  });
  const readings = simulateChecked(scenario);
  expect([...readings.of(0, 'casesOpen')]).toEqual([3, 3, 3, 3, 3, 1, 1, 1, 1, 0]);
  expect([...readings.of(0, 'casesWaiting')]).toEqual([3, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
  expect(readings.of(0, 'waitDays')[5]).toBe(20);
});
