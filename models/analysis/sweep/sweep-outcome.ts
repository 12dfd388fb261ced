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

/** Simulates a scenario and says what becomes of the service. */
export async function outcomeOf(lab: Lab, order: OutcomeOrder): Promise<SweepOutcome> {
  const { scenario, seed, team, replications } = order;
  const reading = sweepReading(scenario, team);
  const { width, outcomes } = reading;
  const weeks = scenario.service.weeks + 1;
  const met = reading.tests.map(() => new Uint32Array(weeks));
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
        for (let week = 0; week < weeks; week++) met[test][week] += read[from + at + week];
      });
    }
  }
  return summed(order, reading, singles, firstTest, met);
}

function summed(
  { scenario, replications, waitLimitDays }: OutcomeOrder,
  reading: SweepReading,
  singles: Float64Array,
  width: number,
  met: readonly Uint32Array[],
): SweepOutcome {
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
  return {
    tests: reading.tests.map(({ test, label }, index) => ({
      test,
      label,
      ...chancesOf(met[index], replications, weeksCounted(scenario).worstFrom),
    })),
    waitDays: spreadOver(wait),
    withinLimit: chanceOf(within, replications),
    casesWaitingAtEnd: known(spreadOver(waiting)),
    casesWaitingLastYear: known(spreadOver(columnOf(at.waitingLastYear))),
    caseload: spreadOver(columnOf(at.caseload)),
    overCapShare: spreadOver(columnOf(at.overCap)),
    overCapByRole: reading.roles.map(({ at: place, ...role }) => ({
      ...role,
      share: spreadOver(columnOf(place)),
    })),
    learningKeptShare: spreadOver(kept),
    costPounds: known(spreadOver(columnOf(at.cost))),
  };
}

function known(spread: Spread | null): Spread {
  if (!spread) throw new Error('a measure that always has a value has none');
  return spread;
}

function chancesOf(
  met: Uint32Array,
  futures: number,
  worstFrom: number,
): Omit<TestChances, 'test' | 'label'> {
  const weekly = Array.from(met, (count) => chanceOf(count, futures));
  let week = worstFrom;
  for (let later = worstFrom; later < met.length; later++) if (met[later] < met[week]) week = later;
  return {
    byWeek: weekly.map(({ probability }) => probability),
    standardErrorByWeek: weekly.map(({ standardError }) => Number(standardError.toFixed(4))),
    atEnd: weekly[weekly.length - 1],
    worst: { ...weekly[week], week },
  };
}
