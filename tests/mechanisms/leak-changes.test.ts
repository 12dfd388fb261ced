import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { AWAY, HOLDER, KEY, ROW } from '../../models/engine/case-rows.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 60;
const CASES = 1000;
const REPLICATIONS = 4;
const DAYS_PER_YEAR = workingDaysPerYear('none');
const OPENING = '2026-04-06';
/** Mondays, and the weeks that end before them. */
const FIRST = { on: '2026-06-15', week: 10 };
const SECOND = { on: '2026-07-13', week: 14 };
const THIRD = { on: '2026-08-10', week: 18 };

const rate = (on: string, to: number, stage = 0) =>
  ({ kind: 'set', on, path: `stages[${stage}].leakPerYear`, to }) as const;

/** A thousand cases that would last beyond the run, of which some drop out: most with workers, the rest waiting. */
const long = (leakPerYear: number, changes: Scenario['changes'], given: Partial<Scenario> = {}) =>
  aScenario({
    service: { startDate: OPENING, weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 }, leakPerYear })],
    teams: [
      aTeam({
        posts: [posts(10, { capPerFte: 70 })],
        cases: [{ stage: 'case', allocated: 0, waiting: CASES, meanWaitDays: 10 }],
      }),
    ],
    changes,
    ...given,
  });

/** Cases open at the end of each week, over all futures. */
function openCases(scenario: Scenario): number[] {
  const readings = simulateChecked(scenario, { replications: REPLICATIONS });
  const sums = new Array<number>(WEEKS + 1).fill(0);
  for (let r = 0; r < REPLICATIONS; r++) {
    readings.of(r, 'casesOpen').forEach((open, week) => {
      sums[week] += open;
    });
  }
  return sums;
}

/** Cases that drop out, week by week, in one future. */
function leaks(scenario: Scenario): number[] {
  const weekly: number[] = [];
  simulateChecked(scenario, { watch: ({ ledger }) => weekly.push(ledger[LEDGER.leaked]) });
  return weekly;
}

const leaksInAll = (scenario: Scenario) => leaks(scenario).reduce((sum, each) => sum + each, 0);

/** Which cases are open at the end of each week, in one future. */
function whoIsOpen(scenario: Scenario): number[][] {
  const weekly: number[][] = [];
  simulateChecked(scenario, {
    watch: ({ memory, casesFrom, casesEnd }) => {
      const keys: number[] = [];
      for (let row = casesFrom; row < casesEnd; row += ROW) {
        if (memory[row | HOLDER] !== AWAY) keys.push(memory[row | KEY]);
      }
      weekly.push(keys.sort((a, b) => a - b));
    },
  });
  return weekly;
}

/** Of all cases, those left are binomial with the chance e^−hazard. */
function expectLeft(open: number, yearlyHazard: number): void {
  const all = CASES * REPLICATIONS;
  const left = Math.exp(-yearlyHazard);
  const error = Math.sqrt(all * left * (1 - left));
  expect(Math.abs(open - all * left)).toBeLessThanOrEqual(4 * error);
}

/** Years of mornings from the beginning of a week to the end of another. */
const years = (from: number, to: number) => (5 * (to - from)) / DAYS_PER_YEAR;

describe('M6: a dated change of the rate at which open cases drop out', () => {
  test('from none to 1 a year leaves e^−t of the cases that are open then', () => {
    const open = openCases(long(0, [rate(FIRST.on, 1)]));
    expect(open[FIRST.week]).toBe(CASES * REPLICATIONS);
    for (const week of [20, 40, WEEKS]) expectLeft(open[week], years(FIRST.week, week));
  });

  test('adds up the rates of every stretch, whatever number there is', () => {
    const open = openCases(long(0.4, [rate(FIRST.on, 3), rate(THIRD.on, 0.8)]));
    const first = 0.4 * years(0, FIRST.week);
    const second = 3 * years(FIRST.week, THIRD.week);
    expectLeft(open[FIRST.week], first);
    expectLeft(open[THIRD.week], first + second);
    expectLeft(open[WEEKS], first + second + 0.8 * years(THIRD.week, WEEKS));
  });

  test('to none keeps every case from that morning on', () => {
    const open = openCases(long(1, [rate(FIRST.on, 0)]));
    expectLeft(open[FIRST.week], years(0, FIRST.week));
    for (const later of open.slice(FIRST.week)) expect(later).toBe(open[FIRST.week]);
  });

  test('moves nobody’s day where another has made up for it', () => {
    // Four weeks at twice the rate and four at none are eight at the rate itself.
    const changes = [rate(FIRST.on, 2), rate(SECOND.on, 0), rate(THIRD.on, 1)];
    const changed = whoIsOpen(long(1, changes));
    const steady = whoIsOpen(long(1, []));
    expect(changed.slice(0, FIRST.week + 1)).toEqual(steady.slice(0, FIRST.week + 1));
    expect(changed[SECOND.week].length).toBeLessThan(steady[SECOND.week].length);
    expect(changed.slice(THIRD.week)).toEqual(steady.slice(THIRD.week));
  });

  test('on the first day holds for the cases that are open then', () => {
    expect(leaksInAll(long(1, [rate(OPENING, 0)]))).toBe(0);
    expect(leaks(long(0, [rate(OPENING, 1)]))).toEqual(leaks(long(1, [])));
  });

  test('to what it was leaves everything as it was, to the bit', () => {
    const values = (changes: Scenario['changes']) => [...simulateChecked(long(1, changes)).values];
    expect(values([rate(FIRST.on, 3), rate(FIRST.on, 1)])).toEqual(values([]));
  });

  test('over some weeks drops out more each week, and the same cases first', () => {
    const once = whoIsOpen(long(0.5, [rate(FIRST.on, 2)]));
    const slowly = whoIsOpen(long(0.5, [{ ...rate(FIRST.on, 2), rampWeeks: 8 }]));
    const never = whoIsOpen(long(0.5, []));
    for (let week = FIRST.week + 2; week <= WEEKS; week++) {
      const [few, some, most] = [once, slowly, never].map((weekly) => new Set(weekly[week]));
      expect([...few].every((key) => some.has(key))).toBe(true);
      expect([...some].every((key) => most.has(key))).toBe(true);
      expect(some.size).toBeLessThan(most.size);
    }
  });

  test('of one stage leaves cases of others alone, and holds for those that enter after it', () => {
    const scenario = (changes: Scenario['changes']) =>
      long(0, changes, {
        streams: [aStream({ referralsPerYear: 600, firstStage: 'first' })],
        stages: [
          aStage({ length: { family: 'fixed', meanDays: 5000 }, leakPerYear: 1 }),
          aStage({
            id: 'first',
            clock: 'elapsed',
            length: { family: 'exponential', meanDays: 30 },
            next: [{ to: 'case', share: 1 }],
            leakPerYear: 0.5,
          }),
        ],
        teams: [aTeam({ stages: ['case', 'first'], posts: [posts(10, { capPerFte: 200 })] })],
      });
    const total = (changes: Scenario['changes']) => leaksInAll(scenario(changes));
    const ofBoth = total([]);
    expect(total([rate(OPENING, 0, 0), rate(OPENING, 0, 1)])).toBe(0);
    expect(total([rate(FIRST.on, 0, 1)])).toBeLessThan(ofBoth);
    expect(total([rate(FIRST.on, 3, 1)])).toBeGreaterThan(ofBoth);
  });
});
