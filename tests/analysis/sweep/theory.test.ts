import { describe, expect, test } from 'vitest';
import type { SweepPoint, SweepResult } from '../../../models/analysis/sweep/result.ts';
import { MEASURE_INDEX } from '../../../models/measures/catalogue.ts';
import { setAt } from '../../../models/scenario/path.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { wholeDaysMean } from '../../../models/theory/daily-queue.ts';
import { expectTheory, meanOf } from '../../support/estimates.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet, SEED } from './ask-sweep.ts';
import { service } from './steady-service.ts';

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const pointsOf = ({ variants }: SweepResult, side = 0): readonly SweepPoint[] =>
  variants[side].points;

describe('each value of a cap', () => {
  const scenario = busyTeam();
  const { weeks } = scenario.service;
  const futures = 30;
  const asked = askSweep(scenario, {
    swept: capAsSet,
    from: 8,
    to: 12,
    step: 2,
    replications: futures,
    waitLimitDays: 5,
    chance: 0.8,
  });

  test('gives what a run of that scenario gives, future by future', async () => {
    for (const point of pointsOf(await asked)) {
      const path = ['teams', 0, 'posts', 0, 'capPerFte'];
      const run = createRun(setAt(scenario, path, point.value), SEED);
      const rowOf = (future: number, id: keyof typeof MEASURE_INDEX) => {
        const from = MEASURE_INDEX[id] * (weeks + 1);
        return run.simulate(future, 1).subarray(from, from + weeks + 1);
      };
      const all = Array.from({ length: futures }, (_, future) => future);
      const waiting = all.map((future) => rowOf(future, 'casesWaiting'));
      expect(point.casesWaitingAtEnd.mean).toBeCloseTo(meanOf(waiting.map((row) => row[weeks])), 9);
      const met = (week: number) => meanOf(waiting.map((row) => Number(row[week] <= 10)));
      const chances = point.tests.find(({ test: id }) => id === 'waiting');
      expect(chances?.byWeek.map((chance) => (chance ?? Number.NaN) * futures)).toEqual(
        Array.from({ length: weeks + 1 }, (_, week) => met(week) * futures),
      );
      const waits = all.map((future) => {
        const cases = [...rowOf(future, 'allocations').subarray(1)];
        const days = [...rowOf(future, 'waitDays').subarray(1)].map((wait, week) =>
          cases[week] === 0 ? 0 : wait * cases[week],
        );
        const still = waiting[future][weeks];
        const soFar = still === 0 ? 0 : rowOf(future, 'queueAgeDays')[weeks] * still;
        return (sumOf(days) + soFar) / (sumOf(cases) + still);
      });
      expect(point.waitDays?.mean).toBeCloseTo(meanOf(waits), 9);
      expect(point.withinLimit.probability * futures).toBeCloseTo(
        waits.filter((days) => days <= 5).length,
        9,
      );
    }
  });

  test('that is higher has fewer waiting in every future and a chance of waiting that is no higher', async () => {
    const points = pointsOf(await asked);
    points.slice(1).forEach((higher, index) => {
      const lower = points[index];
      expect(higher.casesWaitingAtEnd.mean).toBeLessThan(lower.casesWaitingAtEnd.mean);
      expect(higher.casesWaitingAtEnd.p10).toBeLessThanOrEqual(lower.casesWaitingAtEnd.p10);
      const byWeek = (point: SweepPoint) => point.tests.find((each) => each.test === 'waiting');
      byWeek(higher)?.byWeek.forEach((chance, week) => {
        expect(chance).toBeGreaterThanOrEqual(byWeek(lower)?.byWeek[week] ?? 1);
      });
    });
  });

  test('at its worst is as safe as its least safe week after the first quarter', async () => {
    const { weeksCounted, variants } = await asked;
    expect(weeksCounted.worstFrom).toBe(14);
    for (const { tests } of variants[0].points) {
      for (const { byWeek, worst, atEnd } of tests) {
        const counted = byWeek.slice(14).map((chance) => chance ?? Number.NaN);
        expect(worst?.probability).toBe(Math.min(...counted));
        expect(byWeek[worst?.week ?? Number.NaN]).toBe(worst?.probability);
        expect(atEnd?.probability).toBe(byWeek[weeks]);
      }
    }
  });
});

test('a cap far above demand has no wait', async () => {
  const roomy = service({
    perDay: 1,
    workers: 5,
    weeks: 30,
    length: { family: 'exponential', meanDays: 20 },
    allocated: 20,
    waiting: 0,
  });
  const found = await askSweep(roomy, {
    swept: capAsSet,
    from: 40,
    to: 50,
    step: 10,
    replications: 20,
    waitLimitDays: 0,
    chance: 0.8,
  });
  for (const { waitDays, casesWaitingAtEnd, withinLimit, overCapShare } of pointsOf(found)) {
    expect(waitDays?.mean).toBe(0);
    expect(casesWaitingAtEnd.p90).toBe(0);
    expect(overCapShare?.mean).toBe(0);
    expect(withinLimit.probability).toBe(1);
  }
  expect(found.variants[0].limit.kept).toBe('all');
});

test('where arrivals × length are above the places, the queue grows by the shortfall', async () => {
  const perDay = 2;
  const meanDays = 40;
  const weeks = 104;
  const workers = 5;
  const allocated = 40;
  const short = service({
    perDay,
    workers,
    weeks,
    length: { family: 'exponential', meanDays },
    allocated,
    waiting: 0,
  });
  const found = await askSweep(short, {
    swept: capAsSet,
    from: 8,
    to: 10,
    step: 2,
    replications: 60,
    waitLimitDays: 1000,
  });
  for (const { value, casesWaitingAtEnd } of pointsOf(found)) {
    const places = workers * value;
    const casesAWeek = 5 * (perDay - places / wholeDaysMean(meanDays));
    expectTheory(casesWaitingAtEnd, weeks * casesAWeek + allocated - places);
  }
});

describe('hard and soft caps side by side', () => {
  const softAfterDays = 5;
  const busy = service({
    perDay: 1.3,
    workers: 8,
    weeks: 40,
    length: { family: 'exponential', meanDays: 60 },
    allocated: 70,
    waiting: 0,
  });
  const asked = askSweep(busy, {
    swept: { kind: 'cap', team: 'team', softAfterDays },
    from: 6,
    to: 10,
    step: 2,
    replications: 30,
    waitLimitDays: softAfterDays,
    chance: 0.8,
  });

  test('a soft cap has fewer waiting, for less long, and more workers over it', async () => {
    const found = await asked;
    expect(found.variants.map(({ whenFull }) => whenFull)).toEqual(['hard', 'soft']);
    pointsOf(found).forEach((hard, index) => {
      const soft = pointsOf(found, 1)[index];
      expect(soft.casesWaitingAtEnd.mean).toBeLessThan(hard.casesWaitingAtEnd.mean);
      expect(soft.waitDays?.mean).toBeLessThan(hard.waitDays?.mean ?? 0);
      expect(soft.overCapShare?.mean).toBeGreaterThan(hard.overCapShare?.mean ?? 1);
      expect(soft.caseload?.mean).toBeGreaterThan(hard.caseload?.mean ?? 1000);
    });
  });

  test('in every future the mean wait is no longer than the days after which a soft cap gives way', async () => {
    const found = await asked;
    for (const { waitDays, withinLimit } of pointsOf(found, 1)) {
      expect(waitDays?.mean).toBeGreaterThan(0);
      expect(withinLimit.probability).toBe(1);
    }
    expect(pointsOf(found)[0].withinLimit.probability).toBeLessThan(1);
  });
});
