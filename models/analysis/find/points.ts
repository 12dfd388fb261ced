import type { Scenario } from '../../inputs/scenario.ts';
import { pairedDifference } from '../../statistics/paired.ts';
import { wilson } from '../../statistics/wilson.ts';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../units.ts';
import { canOnlyHoldBack, type Lever } from './levers/lever.ts';
import { postsGivenUp } from './posts-given-up.ts';
import type { FindPlan, FindPoint, SeenChance, SeenDifference } from './result.ts';
import type { Sample } from './sampler.ts';
import type { Target } from './target.ts';

/** Quantile of a range that holds 95 of 100. */
const Z = 1.96;
const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Monte Carlo standard error of the mean; 0 of a single value. */
function errorOfMean(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1) / values.length) : 0;
}

const seen = (met: number, futures: number): SeenChance => ({
  chance: met / futures,
  ...wilson(met, futures, Z),
  futures,
});

/** What was seen of one condition, from whether each future meets it. */
export const seenMet = (met: readonly number[]): SeenChance =>
  seen(
    met.reduce((sum, each) => sum + each, 0),
    met.length,
  );

/** What was seen of a sample, and what it costs against doing nothing. */
export const pointOf = (
  sample: Sample,
  doNothing: Sample,
): FindPoint & Pick<FindPlan, 'costDifferencePounds'> => ({
  values: sample.values,
  ...seen(sample.metCount, sample.futures),
  verdict: sample.verdict ?? null,
  costPounds: meanOf(sample.cost),
  costErrorPounds: errorOfMean(sample.cost),
  costDifferencePounds: costDifference(doNothing, sample),
  ...(sample.parts
    ? {
        parts: {
          standard: seenMet(sample.parts.standard.met),
          budget: seenMet(sample.parts.budget.met),
        },
      }
    : {}),
});

/** Cost of one less that of another, future by future. */
function costDifference(before: Sample, after: Sample): SeenDifference {
  const { mean, standardError, futures } = pairedDifference(before.cost, after.cost);
  return { mean, low: mean - Z * standardError, high: mean + Z * standardError, futures };
}

export function planOf(
  scenario: Scenario,
  { budgets }: Target,
  sample: Sample,
  doNothing: Sample,
  relativeChange: number,
): FindPlan {
  const { weeks } = sample.scenario.service;
  return {
    ...pointOf(sample, doNothing),
    relativeChange,
    postsGivenUp: postsGivenUp(scenario, sample.scenario),
    startsPerMonth: meanOf(sample.starts) / ((7 * weeks) / DAYS_PER_MONTH),
    tests: scenario.standard.tests.map(({ id, label }, index) => ({
      test: id,
      label,
      ...seenMet(sample.metOfTests[index]),
    })),
    ...(budgets.length > 0
      ? {
          budgets: budgets.map(({ label, budgetPounds, forDaysPounds }, index) => ({
            year: label,
            budgetPounds,
            forDaysPounds,
            ...seenMet(sample.metOfBudgets[index]),
          })),
        }
      : {}),
    chanceByWeek: sample.metByWeek.map((met) => met / sample.futures),
  };
}

/** A value is as good as 0 where it is less than this part of the range. */
const NOTHING = 1e-9;

/** Levers with the values that are tried. */
export type RangedLevers = readonly { lever: Lever; values: readonly number[] }[];

/**
 * How far levers are moved: for each, the change divided by the value as it is; by the width of its
 * range where that is 0. One that has no value counts as 1 where it gets one.
 */
export const relativeChangeOf = (levers: RangedLevers, chosen: FindPoint['values']): number =>
  levers.reduce((sum, { lever, values }, index) => {
    const value = chosen[index];
    if (value === null) return sum;
    const width = values[values.length - 1] - values[0];
    if (lever.now === undefined) return sum + 1;
    const now = Math.abs(lever.now);
    return sum + Math.abs(value - lever.now) / (now > NOTHING * width ? now : width);
  }, 0);

/** The sample with the lowest mean cost over the futures in which the cost of all is seen. */
export function cheapestOf(samples: readonly Sample[]): Sample {
  const common = Math.min(...samples.map(({ cost }) => cost.length));
  const cost = (sample: Sample) => meanOf(sample.cost.slice(0, common));
  return samples.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

/** The sample for which levers are moved least. */
export function smallestOf(samples: readonly Sample[], levers: RangedLevers): Sample {
  const moved = ({ values }: Sample) => relativeChangeOf(levers, values);
  return samples.reduce((best, each) => (moved(each) < moved(best) ? each : best));
}

/**
 * Those for which levers are moved least first; a limit that is not set now, of which nothing is the value as it is,
 * is moved least where it holds back least.
 */
export function leastMovedFirst(samples: readonly Sample[], levers: RangedLevers): Sample[] {
  const heldBack = ({ values }: Sample) =>
    levers.reduce(
      (sum, { lever, values: tried }, index) =>
        canOnlyHoldBack(lever) ? sum + tried[tried.length - 1] - (values[index] ?? 0) : sum,
      0,
    );
  const moved = ({ values }: Sample) => relativeChangeOf(levers, values);
  return samples.toSorted((a, b) => moved(a) - moved(b) || heldBack(a) - heldBack(b));
}
