import { describe, expect, test } from 'vitest';
import { localLab } from '../../../models/analysis/lab.ts';
import { standingOf } from '../../../models/analysis/sweep/limit-answer.ts';
import { keeps, meanWaitDays } from '../../../models/analysis/sweep/mean-wait.ts';
import { outcomeOf } from '../../../models/analysis/sweep/sweep-outcome.ts';
import { workingDaysPerYear } from '../../../models/calendar/working-days.ts';
import { MEASURE_INDEX, type MeasureId } from '../../../models/measures/catalogue.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { expectTheory, meanOf } from '../../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../../support/scenarios.ts';
import { SEED } from './ask-sweep.ts';

const perYear = (perDay: number) => perDay * workingDaysPerYear('none');

describe('a future without a part', () => {
  const none = { daysToAllocation: Number.NaN, allocations: 0 };
  const nobody = { daysSoFar: Number.NaN, waitingAtEnd: 0 };

  test('in which nobody waits at the end counts those who reached a worker alone', () => {
    expect(meanWaitDays({ daysToAllocation: 60, allocations: 4, ...nobody })).toBe(15);
  });

  test('in which nobody reached a worker counts those who wait, and so keeps no limit below their wait', () => {
    const days = meanWaitDays({ ...none, daysSoFar: 90, waitingAtEnd: 3 });
    expect(days).toBe(30);
    expect([keeps(days, 29), keeps(days, 30)]).toEqual([false, true]);
  });

  test('in which nobody waited at all keeps any limit', () => {
    expect(keeps(meanWaitDays({ ...none, ...nobody }), 0)).toBe(true);
  });
});

describe('where urgent cases go first and the others rot', () => {
  const futures = 40;
  const limitDays = 20;
  const weeks = 104;
  /** At a cap of 8 the urgent take nearly all of 160 places; at 12 there is room for all. */
  const withCap = (capPerFte: number) =>
    aScenario({
      service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
      streams: [
        aStream({ id: 'urgent', referralsPerYear: perYear(7.8), firstStage: 'urgent' }),
        aStream({ id: 'other', referralsPerYear: perYear(1.2), firstStage: 'other' }),
      ],
      stages: ['urgent', 'other'].map((id, place) =>
        aStage({ id, priority: 1 + place, length: { family: 'fixed', meanDays: 20 } }),
      ),
      teams: [aTeam({ stages: ['urgent', 'other'], posts: [posts(20, { capPerFte })] })],
    });
  const outcomeAt = (cap: number) =>
    outcomeOf(localLab(), {
      scenario: withCap(cap),
      seed: SEED,
      team: 'team',
      replications: futures,
      waitLimitDays: limitDays,
    });

  /** The mean wait of those who reached a worker in the last year, and how many wait after each of two years. */
  const futuresAt = (cap: number) => {
    const run = createRun(withCap(cap), SEED);
    return Array.from({ length: futures }, (_, future) => {
      const values = run.simulate(future, 1);
      const at = (id: MeasureId, week: number) => values[MEASURE_INDEX[id] * (weeks + 1) + week];
      let days = 0;
      let cases = 0;
      for (let week = weeks - 51; week <= weeks; week++) {
        if (at('allocations', week) === 0) continue;
        days += at('waitDays', week) * at('allocations', week);
        cases += at('allocations', week);
      }
      return {
        reached: days / cases,
        waiting: [weeks / 2, weeks].map((week) => at('casesWaiting', week)),
      };
    });
  };

  const each = futuresAt(8);

  test('the queue grows all the time and the mean wait is above that of those who reached a worker', async () => {
    for (const { waiting } of each) expect(waiting[1]).toBeGreaterThan(waiting[0]);
    const reached = meanOf(each.map((future) => future.reached));
    expect((await outcomeAt(8)).waitDays?.p10).toBeGreaterThan(reached);
  });

  test('a cap at which those who reach a worker do so in time no longer keeps the limit', async () => {
    const inTime = each.filter(({ reached }) => reached <= limitDays).length;
    expect(standingOf({ probability: inTime / futures }, 0.8, futures)).toBe('met');
    expect(standingOf((await outcomeAt(8)).withinLimit, 0.8, futures)).toBe('missed');
    expect(standingOf((await outcomeAt(12)).withinLimit, 0.8, futures)).toBe('met');
  });
});

test('in one growing queue, first come first served, it is what the flow of cases says', async () => {
  const perDay = 8;
  const meanDays = 30;
  const workers = 12;
  const weeks = 104;
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: perYear(perDay) })],
    stages: [aStage({ length: { family: 'fixed', meanDays } })],
    teams: [
      aTeam({
        posts: [posts(workers)],
        cases: [{ stage: 'case', allocated: workers * 10, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const order = { scenario, seed: SEED, team: 'team', replications: 40, waitLimitDays: 20 };
  const { waitDays } = await outcomeOf(localLab(), order);
  // A case that reaches a worker on day t arrived on day t × served ÷ arriving, as do all before it.
  const served = (workers * 10) / meanDays;
  const lag = 1 - served / perDay;
  const [from, to] = [5 * (weeks - 52), 5 * weeks];
  const daysToAllocation = (served * lag * (to ** 2 - from ** 2)) / 2;
  const waiting = (perDay - served) * to;
  const theory = (daysToAllocation + (waiting * lag * to) / 2) / (served * (to - from) + waiting);
  expectTheory(waitDays ?? { mean: 0, standardError: 0 }, theory);
});
