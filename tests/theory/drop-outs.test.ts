import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { type Estimate, estimate, expectTheory, ratioEstimate } from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';
import { chancesOfDays, gammaLaw, meanOverDays } from '../support/whole-days.ts';

const WEEKS_PER_YEAR = 365.25 / 7;
const PER_WEEK = 200;
const PER_DAY = PER_WEEK / 5;
/** As high as may be entered, so that a morning more or less is told from chance. */
const PER_YEAR = 5;
const HAZARD = PER_YEAR / workingDaysPerYear('none');

type Stages = Scenario['stages'];
type Cases = Scenario['teams'][number]['cases'];

/** Cases of these stages, held by workers with room for all. */
const service = (weeks: number, stages: Stages, cases: Cases = []): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: PER_WEEK * WEEKS_PER_YEAR, firstStage: stages[0].id })],
    stages,
    teams: [
      aTeam({
        stages: stages.map(({ id }) => id),
        posts: [posts(40, { capPerFte: 400 })],
        cases,
      }),
    ],
  });

/** By future, cases that closed and that dropped out in some weeks. */
function endings(scenario: Scenario, replications: number, from: number, to = Infinity) {
  const closed: number[] = [];
  const dropped: number[] = [];
  simulateChecked(scenario, {
    replications,
    watch: ({ ledger }, week) => {
      if (week === 0) {
        closed.push(0);
        dropped.push(0);
      }
      if (week < from || week > to) return;
      closed[closed.length - 1] += ledger[LEDGER.closed];
      dropped[dropped.length - 1] += ledger[LEDGER.leaked];
    },
  });
  return { closed, dropped };
}

function shareDropped(scenario: Scenario, from: number): Estimate {
  const { closed, dropped } = endings(scenario, 20, from);
  return ratioEstimate(
    dropped,
    dropped.map((cases, i) => cases + closed[i]),
  );
}

describe.each(['elapsed', 'allocated', 'worked'] as const)('M6: where the clock is %s', (clock) => {
  test.each([1, 2, 10, 60])(
    'of cases that last %d days 1 − e^(−hazard × days) drop out: on each morning, that of their end included',
    (days) => {
      const stage = aStage({
        clock,
        hoursPerMonth: 0.01,
        leakPerYear: PER_YEAR,
        length: { family: 'fixed', meanDays: days },
      });
      const from = Math.ceil(days / 5) + 2;
      expectTheory(shareDropped(service(from + 40, [stage]), from), -Math.expm1(-HAZARD * days));
    },
  );
});

test('M6: a stage cut in two drops out as the whole does', () => {
  const part = (id: string, next: string) =>
    aStage({
      id,
      name: id,
      clock: 'elapsed',
      leakPerYear: PER_YEAR,
      length: { family: 'fixed', meanDays: 3 },
      next: [{ to: next, share: 1 }],
    });
  const scenario = service(42, [part('first', 'second'), part('second', 'closed')]);
  expectTheory(shareDropped(scenario, 3), -Math.expm1(-HAZARD * 6));
});

/**
 * A steady past: as many open as begin a day times the days they stay, of which as many end and drop out on the first
 * morning as on any.
 */
describe.each([
  ['very uneven', 40, 1.5],
  ['even', 40, 0.3],
  ['short', 2, 1],
])('M6: of %s lengths in a steady state on the first day', (_, meanDays, cv) => {
  const chances = chancesOfDays(gammaLaw(meanDays, cv), 3000);
  const ended = meanOverDays(chances, (days) => Math.exp(-HAZARD * days));
  const stay = (1 - ended) / -Math.expm1(-HAZARD);
  const open = Math.round(PER_DAY * stay);
  const REPLICATIONS = 300;
  const scenario = (clock: 'elapsed' | 'allocated' | 'worked') =>
    service(
      6,
      [
        aStage({
          clock,
          hoursPerMonth: 0.01,
          leakPerYear: PER_YEAR,
          length: { family: 'gamma', meanDays, cv },
        }),
      ],
      [{ stage: 'case', allocated: open, waiting: 0, meanWaitDays: 0 }],
    );

  test.each(['elapsed', 'allocated', 'worked'] as const)(
    'as many close and drop out in the first weeks as in any, where the clock is %s',
    (clock) => {
      for (const [from, to] of [
        [1, 1],
        [2, 6],
      ]) {
        const { closed, dropped } = endings(scenario(clock), REPLICATIONS, from, to);
        const begun = (to - from + 1) * 5 * (open / stay);
        expectTheory(estimate(closed), begun * ended);
        expectTheory(estimate(dropped), begun * (1 - ended));
      }
    },
  );

  test('as many are open in every week', () => {
    const readings = simulateChecked(scenario('elapsed'), { replications: REPLICATIONS });
    for (const week of [1, 3, 6]) {
      const each = Array.from(
        { length: REPLICATIONS },
        (_, r) => readings.of(r, 'casesOpen')[week],
      );
      expectTheory(estimate(each), PER_DAY * stay);
    }
  });
});

test.each([
  [
    'for ten days have as many mornings of the first week as working days, but for the last that came',
    10,
    1 / 40,
  ],
  ['since that day have one less', 0, 1],
])('M6: cases that have waited on the first day %s', (_, meanWaitDays, partOfTheDay) => {
  const waiting = 2000;
  const scenario = {
    ...service(
      1,
      [aStage({ leakPerYear: PER_YEAR, length: { family: 'fixed', meanDays: 5000 } })],
      [{ stage: 'case', allocated: 0, waiting, meanWaitDays }],
    ),
    streams: [aStream({ referralsPerYear: 0 })],
  };
  const { dropped } = endings(scenario, 100, 1);
  const after = (mornings: number) => -Math.expm1(-mornings * HAZARD);
  const share = after(5) * (1 - partOfTheDay) + after(4) * partOfTheDay;
  expectTheory(estimate(dropped), waiting * share);
});

test('M6: drop-outs are looked at before stages end: a case due for both on one morning is not moved on', () => {
  const stage = aStage({
    clock: 'elapsed',
    leakPerYear: PER_YEAR,
    length: { family: 'fixed', meanDays: 1 },
  });
  const { closed, dropped } = endings(service(60, [stage]), 1, 1);
  expect(dropped[0]).toBeGreaterThan(0);
  expect(closed[0]).toBeGreaterThan(dropped[0]);
});
