import type { Scenario } from '../../inputs/scenario.ts';
import { BLOCK_SIZE } from '../../simulation/run.ts';
import { chanceOf } from '../../statistics/chance.ts';
import type { Lab } from '../lab.ts';
import { keeps, meanWaitDays } from './mean-wait.ts';
import { type SweepReading, sweepReading } from './outcomes.ts';
import type { Spread, SweepOutcome, TestChances } from './result.ts';
import { spreadOver } from './spread.ts';
import { weeksCounted } from './weeks-counted.ts';

export interface OutcomeOrder {
  scenario: Scenario;
  seed: string;
  /** Whose measures are read; undefined for the whole service. */
  team: string | undefined;
  replications: number;
  waitLimitDays: number;
}

/** Numbers held at once: weekly outcomes of many futures are taken in portions of this. */
const MOST_NUMBERS = 2_000_000;

/** What became of the service future by future: NaN where one has no value. */
export interface OutcomeFutures {
  waitDays: readonly number[];
  casesWaitingAtEnd: readonly number[];
  caseload: readonly number[];
  overCapShare: readonly number[];
  learningKeptShare: readonly number[];
  costPounds: readonly number[];
  /** Whether each test is met at the end of the last week: 1 or 0, as its chance counts it; NaN where it has no chance. */
  testsAtEnd: readonly (readonly number[])[];
}

/** Simulates a scenario and says what becomes of the service. */
export const outcomeOf = async (lab: Lab, order: OutcomeOrder): Promise<SweepOutcome> =>
  (await outcomeWithFutures(lab, order)).outcome;

/** The same with each future, to compare with those of another scenario on the same luck. */
export async function outcomeWithFutures(
  lab: Lab,
  order: OutcomeOrder,
): Promise<{ outcome: SweepOutcome; futures: OutcomeFutures }> {
  const { scenario, seed, team, replications } = order;
  const reading = sweepReading(scenario, team);
  const { width, outcomes } = reading;
  const weeks = scenario.service.weeks + 1;
  const tests = reading.tests.map(() => ({
    met: new Uint32Array(weeks),
    valued: new Uint32Array(weeks),
    atEnd: new Array<number>(replications),
  }));
  const firstTest = Math.min(width, ...reading.tests.map(({ at }) => at));
  const singles = new Float64Array(replications * firstTest);
  const portion = BLOCK_SIZE * Math.max(1, Math.floor(MOST_NUMBERS / width / BLOCK_SIZE));
  for (let first = 0; first < replications; first += portion) {
    const count = Math.min(portion, replications - first);
    const read = await lab.observe({ scenario, seed, first, count, outcomes });
    for (let future = 0; future < count; future++) {
      const from = future * width;
      singles.set(read.subarray(from, from + firstTest), (first + future) * firstTest);
      reading.tests.forEach(({ at }, test) => {
        const { met, valued, atEnd } = tests[test];
        for (let week = 0; week < weeks; week++) {
          const answer = read[from + at + week];
          if (answer !== 0) met[week]++;
          if (!Number.isNaN(answer)) valued[week]++;
        }
        atEnd[first + future] = read[from + at + weeks - 1];
      });
    }
  }
  return summed(order, reading, singles, firstTest, tests);
}

/** One test over futures: how many meet it in each week, those without a value among them, and how many have one. */
interface CountedTest {
  met: Uint32Array;
  valued: Uint32Array;
  atEnd: readonly number[];
}

function summed(
  { scenario, replications, waitLimitDays }: OutcomeOrder,
  reading: SweepReading,
  singles: Float64Array,
  width: number,
  tests: readonly CountedTest[],
): { outcome: SweepOutcome; futures: OutcomeFutures } {
  const { at } = reading;
  const columnOf = (place: number) =>
    Array.from({ length: replications }, (_, future) => singles[future * width + place]);
  const waiting = columnOf(at.waitingAtEnd);
  const toAllocation = columnOf(at.daysToAllocation);
  const soFar = columnOf(at.daysSoFar);
  const wait = columnOf(at.allocations).map((allocations, future) =>
    meanWaitDays({
      daysToAllocation: toAllocation[future],
      allocations,
      daysSoFar: soFar[future],
      waitingAtEnd: waiting[future],
    }),
  );
  const promised = columnOf(at.learningPromised);
  const kept = columnOf(at.learningKept).map((days, future) =>
    promised[future] > 0 ? days / promised[future] : Number.NaN,
  );
  const within = wait.filter((days) => keeps(days, waitLimitDays)).length;
  const futures: OutcomeFutures = {
    waitDays: wait,
    casesWaitingAtEnd: waiting,
    caseload: columnOf(at.caseload),
    overCapShare: columnOf(at.overCap),
    learningKeptShare: kept,
    costPounds: columnOf(at.cost),
    testsAtEnd: tests.map(metAtEnd),
  };
  const outcome: SweepOutcome = {
    tests: reading.tests.map(({ test, label }, index) => ({
      test,
      label,
      ...chancesOf(tests[index], replications, weeksCounted(scenario).worstFrom),
    })),
    waitDays: spreadOver(wait),
    withinLimit: chanceOf(within, replications),
    casesWaitingAtEnd: known(spreadOver(waiting)),
    casesWaitingLastYear: known(spreadOver(columnOf(at.waitingLastYear))),
    caseload: spreadOver(futures.caseload),
    overCapShare: spreadOver(futures.overCapShare),
    overCapByRole: reading.roles.map(({ at: place, ...role }) => ({
      ...role,
      share: spreadOver(columnOf(place)),
    })),
    learningKeptShare: spreadOver(kept),
    costPounds: known(spreadOver(futures.costPounds)),
  };
  return { outcome, futures };
}

function known(spread: Spread | null): Spread {
  if (!spread) throw new Error('a measure that always has a value has none');
  return spread;
}

/** As in the chance at the end, a future without a value counts as met where any has one. */
const metAtEnd = ({ atEnd, valued }: CountedTest): readonly number[] =>
  valued[valued.length - 1] > 0 ? atEnd.map((met) => (Number.isNaN(met) ? 1 : met)) : atEnd;

/** Chances of weeks in which any future has a value. */
function chancesOf(
  { met, valued }: CountedTest,
  futures: number,
  worstFrom: number,
): Omit<TestChances, 'test' | 'label'> {
  const weekly = Array.from(met, (count, week) =>
    valued[week] > 0 ? { ...chanceOf(count, futures), week } : null,
  );
  const [first, ...later] = weekly.slice(worstFrom).filter((chance) => chance !== null);
  const worst = later.reduce((a, b) => (b.probability < a.probability ? b : a), first);
  const last = weekly[weekly.length - 1];
  return {
    byWeek: weekly.map((chance) => chance?.probability ?? null),
    standardErrorByWeek: weekly.map((chance) => chance && Number(chance.standardError.toFixed(4))),
    atEnd: last && { probability: last.probability, standardError: last.standardError },
    worst: worst ?? null,
  };
}
