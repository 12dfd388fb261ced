import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Change = Scenario['changes'][number];

const path = 'teams[0].posts[0].capPerFte';
const set = (on: string, to: number, given: object = {}): Change =>
  ({ kind: 'set', on, path, to, ...given }) as Change;
const scale = (on: string, by: number, given: object = {}): Change =>
  ({ kind: 'scale', on, path, by, ...given }) as Change;

/** One worker with a cap of 10, more cases waiting than any cap holds, and none that ends. */
const capped = (changes: Change[]): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 20, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(1)],
        cases: [{ stage: 'case', allocated: 0, waiting: 100, meanWaitDays: 0 }],
      }),
    ],
    changes,
  });
const heldFrom = (changes: Change[], week: number) =>
  simulateChecked(capped(changes)).of(0, 'casesAllocated')[week + 1];

/** Weeks 4, 8 and 12 begin on these days. */
const [MAY, JUNE, LATE_JUNE] = ['2026-05-04', '2026-06-01', '2026-06-29'];

const orders = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));

describe('dated changes of one input', () => {
  test('a later one holds from its day on, wherever in the list it stands', () => {
    for (const changes of orders([set(MAY, 12), set(JUNE, 16), set(LATE_JUNE, 20)])) {
      expect([3, 4, 8, 12, 19].map((week) => heldFrom(changes, week))).toEqual([
        10, 12, 16, 20, 20,
      ]);
    }
  });

  test('what is multiplied is what stands then, and what is set later stands whatever was multiplied', () => {
    for (const changes of orders([scale(MAY, 1.5), set(JUNE, 20), scale(LATE_JUNE, 1.1)])) {
      expect([4, 8, 12].map((week) => heldFrom(changes, week))).toEqual([15, 20, 22]);
    }
  });

  test('the order of the list changes nothing, with ends and weekly steps too', () => {
    const changes = [
      set(MAY, 14, { until: '2026-07-13' }),
      scale(JUNE, 1.5, { rampWeeks: 4 }),
      set(LATE_JUNE, 24, { until: '2026-07-27', rampWeeks: 2 }),
    ];
    const [first, ...others] = orders(changes).map((each) => simulateChecked(capped(each)).values);
    for (const values of others) expect(values).toEqual(first);
  });

  test('of two on one day the one listed last is made of what the one before has made', () => {
    expect(heldFrom([set(MAY, 12), set(MAY, 16)], 4)).toBe(16);
    expect(heldFrom([set(MAY, 16), set(MAY, 12)], 4)).toBe(12);
    expect(heldFrom([set(MAY, 12), scale(MAY, 1.5)], 4)).toBe(18);
    expect(heldFrom([scale(MAY, 1.5), set(MAY, 12)], 4)).toBe(12);
  });

  test('are refused in any order where what they make is beyond the limit', () => {
    // 300 points times 1.5 are above the 400 that a cap may be; 10 times 1.5, and then 300, are not.
    const refused = (changes: Change[]) =>
      validateScenario({ ...capped([]), changes }).problems.map(sentence).length;
    for (const changes of orders([set(MAY, 300), scale(JUNE, 1.5)]))
      expect(refused(changes)).toBe(1);
    for (const changes of orders([scale(MAY, 1.5), set(JUNE, 300)]))
      expect(refused(changes)).toBe(0);
  });
});
