import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER, type LedgerEntry } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MONTHS_PER_YEAR, WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const CASES = 30;
const LENGTH_DAYS = 20;
const HOURS_PER_MONTH = 4;
const WEEKS = 14;
/** Mondays: the first of the run, and those ten, twenty and fifty working days after it. */
const OPENING = '2026-04-06';
const AFTER_10_DAYS = '2026-04-20';
const AFTER_20_DAYS = '2026-05-04';
const AFTER_50_DAYS = '2026-06-15';

type Stage = Scenario['stages'][number];
type Policy = Scenario['teams'][number]['whenFull']['policy'];

const rule = (on: string, to: Policy) =>
  ({ kind: 'set', on, path: 'teams[0].whenFull.policy', to }) as const;

/** One worker with room for one case; the duty rota takes the rest on the first day. */
const service = (
  policy: Policy,
  changes: Scenario['changes'],
  clock: Stage['clock'] = 'allocated',
): Scenario =>
  aScenario({
    service: { startDate: OPENING, weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({
        clock,
        length: { family: 'fixed', meanDays: LENGTH_DAYS },
        hoursPerMonth: HOURS_PER_MONTH,
      }),
    ],
    teams: [
      aTeam({
        whenFull: { policy, afterDays: 0, dutyHoursPerMonth: 2 },
        posts: [posts(1, { capPerFte: 1 })],
        cases: [{ stage: 'case', allocated: 0, waiting: CASES, meanWaitDays: 0 }],
      }),
    ],
    changes,
  });

/** One entry of the ledger week by week, of the weeks alone. */
function weekly(scenario: Scenario, entry: LedgerEntry): number[] {
  const found: number[] = [];
  simulateChecked(scenario, {
    watch: ({ ledger }, week) => {
      if (week > 0) found.push(ledger[LEDGER[entry]]);
    },
  });
  return found;
}

/** As many zeros as there are weeks, but for some weeks counted from 1. */
const inWeeks = (given: Readonly<Record<number, number>>) =>
  Array.from({ length: WEEKS }, (_, index) => given[index + 1] ?? 0);

describe('cases on duty when another rule begins on a date', () => {
  test('wait in their places with the days that they had left, until duty takes them again', () => {
    const scenario = service('duty', [rule(AFTER_10_DAYS, 'wait'), rule(AFTER_50_DAYS, 'duty')]);
    // The worker’s first case takes 20 days and the next ones the 10 left, on days 20, 30, 40 and 50; the
    // rest have 10 days on duty from day 50, and end on day 60 with the case that the worker holds then.
    expect(weekly(scenario, 'closed')).toEqual(inWeeks({ 5: 1, 7: 1, 9: 1, 11: 1, 13: CASES - 4 }));
    expect(weekly(scenario, 'waitDays')).toEqual(inWeeks({ 5: 20, 7: 30, 9: 40, 11: 50 }));
  });

  test('need no more hours of duty', () => {
    const needed = weekly(service('duty', [rule(AFTER_10_DAYS, 'wait')]), 'hoursNeeded');
    const ofOneCase =
      (HOURS_PER_MONTH * WORKING_DAYS_PER_WEEK * MONTHS_PER_YEAR) / workingDaysPerYear('none');
    expect(needed[1]).toBeGreaterThan(2 * ofOneCase);
    for (const hours of needed.slice(2)) expect(hours).toBeCloseTo(ofOneCase, 6);
  });

  test('go to the least loaded at once where the cap may then be exceeded', () => {
    const scenario = service('duty', [rule(AFTER_10_DAYS, 'exceed')]);
    expect([...simulateChecked(scenario).of(0, 'casesWaiting')].slice(2, 4)).toEqual([
      CASES - 1,
      0,
    ]);
    // Those that had been on duty for ten days end with the one that the worker has held for twenty.
    expect(weekly(scenario, 'closed')).toEqual(inWeeks({ 5: CASES }));
  });

  test('end that morning where their clocks have run out', () => {
    const scenario = service('duty', [rule(AFTER_20_DAYS, 'wait')]);
    expect(weekly(scenario, 'closed')).toEqual(inWeeks({ 5: CASES }));
  });

  test.each(['elapsed', 'worked'] as const)(
    'end when they would have without duty where the clock is %s',
    (clock) => {
      const changed = service('duty', [rule(AFTER_10_DAYS, 'wait')], clock);
      const always = service('wait', [], clock);
      expect(weekly(changed, 'closed')).toEqual(weekly(always, 'closed'));
      expect(weekly(changed, 'hoursNeeded').slice(2)).toEqual(
        weekly(always, 'hoursNeeded').slice(2),
      );
    },
  );
});
