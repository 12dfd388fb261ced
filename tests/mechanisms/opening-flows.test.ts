import { describe, expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/index.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { wholeDaysMean } from '../../models/theory/daily-queue.ts';
import { estimate, expectTheory } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const REPLICATIONS = 200;
const PER_WEEK = 50;
const MEAN_DAYS = 20;
const WEEKS_PER_YEAR = 365.25 / 7;
const service: Scenario['service'] = { startDate: '2026-04-06', weeks: 6, bankHolidays: 'none' };

const readInWeek = (readings: Readings, id: MeasureId, week: number) =>
  estimate(Array.from({ length: REPLICATIONS }, (_, r) => readings.of(r, id)[week]));

/** A service in its steady state on the first day: as many cases as begin a day, times the days they last. */
const steady = (stage: Partial<Scenario['stages'][number]>): Scenario =>
  aScenario({
    service,
    streams: [aStream({ referralsPerYear: PER_WEEK * WEEKS_PER_YEAR })],
    stages: [aStage({ length: { family: 'exponential', meanDays: MEAN_DAYS }, ...stage })],
    teams: [
      aTeam({
        posts: [posts(50, { capPerFte: 20 })],
        cases: [
          { stage: 'case', allocated: (PER_WEEK / 5) * MEAN_DAYS, waiting: 0, meanWaitDays: 0 },
        ],
      }),
    ],
  });

describe.each([
  ['runs while a case is allocated', steady({ clock: 'allocated' })],
  ['runs from the beginning of a stage', steady({ clock: 'elapsed' })],
  ['runs with work done', steady({ clock: 'worked', hoursPerMonth: 0.01 })],
])('where the clock %s', (_, scenario) => {
  const readings = simulateChecked(scenario, { replications: REPLICATIONS });
  const inWeek = (id: MeasureId, week: number) => readInWeek(readings, id, week);

  test('as many cases close in the first week as in any', () => {
    expectTheory(inWeek('casesClosed', 1), PER_WEEK);
  });

  test.each([1, 2, 6])('as many are open after %d weeks as on the first day', (week) => {
    expectTheory(inWeek('casesOpen', week), (PER_WEEK / 5) * MEAN_DAYS);
  });
});

test.each([10, 30])(
  'cases that have waited %d days on the first day do not all end at once where their clock has run since',
  (meanWaitDays) => {
    const open = (PER_WEEK / 5) * MEAN_DAYS;
    // Exponential lengths forget how long they have lasted.
    const scenario = aScenario({
      ...steady({ clock: 'elapsed' }),
      teams: [
        aTeam({
          posts: [posts(50, { capPerFte: 20 })],
          cases: [{ stage: 'case', allocated: 0, waiting: open, meanWaitDays }],
        }),
      ],
    });
    const readings = simulateChecked(scenario, { replications: REPLICATIONS });
    expectTheory(readInWeek(readings, 'casesClosed', 1), PER_WEEK);
    expectTheory(readInWeek(readings, 'casesOpen', 1), open);
  },
);

test('of those supervised every four weeks, a quarter are due in the first week', () => {
  const supervisor = aRole({ id: 'supervisor', holdsCases: false, supervises: 40 });
  const people = 40;
  const scenario = aScenario({
    service,
    roles: [aRole({ supervision: [{ everyWeeks: 4 }] }), supervisor],
    teams: [aTeam({ posts: [posts(people), posts(1, { role: 'supervisor', capPerFte: 0 })] })],
  });
  const readings = simulateChecked(scenario, { replications: REPLICATIONS });
  expectTheory(readInWeek(readings, 'supervisionDue', 1), people / 4);
});

test('turnover on the first day is that of the caseload which people have then', () => {
  const [cases, reference, perCase, rate] = [20, 10, 0.1, 0.2];
  const people = 20;
  const scenario = aScenario({
    service,
    roles: [aRole({ leavingPerYear: rate })],
    leaving: {
      caseloadMatters: true,
      perCase,
      referenceCaseload: reference,
      onlyAbove: false,
      learningGap: 0,
    },
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(people, { capPerFte: cases })],
        cases: [{ stage: 'case', allocated: people * cases, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
  });
  const perYear = rate * Math.exp(perCase * (cases - reference));
  const opening = simulateChecked(scenario).of(0, 'turnoverRate')[0];
  expect(opening).toBeCloseTo(perYear, 4);
});

test('M8: rounds of recruitment met on the first day end on each of their days alike, whole days as they last', () => {
  const vacant = 200;
  const scenario = aScenario({
    service: { ...service, weeks: 1 },
    streams: [aStream({ referralsPerYear: 0 })],
    // To the nearest day a week and two days.
    recruitment: { ...aScenario().recruitment, round: { family: 'fixed', meanDays: 7.4 } },
    teams: [aTeam({ posts: [posts(vacant, { inPostFte: 0 })] })],
  });
  const readings = simulateChecked(scenario, { replications: REPLICATIONS });
  expectTheory(readInWeek(readings, 'startersFte', 1), (vacant * 5) / 7);
});

test('M6: as many come back of those who left before the first day as left in the whole days of a delay', () => {
  const [perDay, share, meanDays] = [20, 0.5, 1];
  const scenario = aScenario({
    service,
    streams: [aStream({ referralsPerYear: (perDay * 5 * 365.25) / 7 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    returning: {
      share,
      delay: { family: 'exponential', meanDays },
      perNoFurtherAction: 0,
    },
  });
  const back: number[] = [];
  simulateChecked(scenario, {
    replications: REPLICATIONS,
    watch: ({ ledger }, week) => {
      if (week === 0) back.push(0);
      back[back.length - 1] += ledger[LEDGER.returns];
    },
  });
  expectTheory(estimate(back), perDay * share * wholeDaysMean(meanDays));
});
