import { pairedDifference } from '../../statistics/paired.ts';
import { cheapestOf, type RangedLevers, smallestOf } from './points.ts';
import type { Sample, Sampler } from './sampler.ts';

/** Futures of two plans at most, from which their costs are told apart: a judgement of what may be waited for. */
export const MOST_COST_FUTURES = 2000;
/** Standard errors beyond which a difference of means is taken to be one: a judgement. */
export const STANDARD_ERRORS = 3;
/** Less is not a difference of cost, only of rounding in a sum. */
const LEAST_DIFFERENCE_POUNDS = 1;

/** The plan of least cost, as far as futures can tell. */
export interface Cheapest {
  /** Of the plans whose cost cannot be told from the cheapest’s, the one that moves the levers least. */
  plan: Sample;
  /** The others of them. */
  asCheap: readonly Sample[];
}

/** How much more a plan costs than another, future by future on the same luck, and what noise may make of it. */
function gapOf(plan: Sample, other: Sample) {
  const { mean, standardError } = pairedDifference(other.cost, plan.cost);
  return { mean, noise: STANDARD_ERRORS * standardError };
}

function isDearer(plan: Sample, other: Sample): boolean {
  const { mean, noise } = gapOf(plan, other);
  return mean > Math.max(LEAST_DIFFERENCE_POUNDS, noise);
}

/** Whether no more futures could tell any of the plans from the cheapest. */
const costTheSame = (plans: readonly Sample[]): boolean =>
  plans.every((plan) => plan === plans[0] || gapOf(plan, plans[0]).noise < LEAST_DIFFERENCE_POUNDS);

/** Of plans, those whose cost cannot be told from that of the cheapest in the futures seen so far. */
function withoutDearer(plans: readonly Sample[]): Sample[] {
  const cheapest = cheapestOf(plans);
  return plans.filter((plan) => plan === cheapest || !isDearer(plan, cheapest));
}

/** The plan as the futures seen so far have it. */
export const cheapestSoFar = (plans: readonly Sample[], levers: RangedLevers): Sample =>
  smallestOf(withoutDearer(plans), levers);

/**
 * Tells the costs of plans apart: those that seem as cheap as the cheapest are seen in ever more futures,
 * up to 2,000, until only one is left or the rest cost the same. A difference that noise may have made decides nothing.
 * @param plans at least one, each seen in some futures
 */
export async function tellCosts(
  sampler: Sampler,
  plans: readonly Sample[],
  levers: RangedLevers,
): Promise<Cheapest> {
  let tied = withoutDearer(plans);
  for (;;) {
    const seen = Math.min(...tied.map(({ cost }) => cost.length));
    if (seen >= MOST_COST_FUTURES || costTheSame(tied)) break;
    const more = Math.min(MOST_COST_FUTURES, 2 * seen);
    await Promise.all(tied.map((plan) => sampler.growCost(plan, more)));
    tied = withoutDearer(tied);
  }
  const plan = smallestOf(tied, levers);
  return { plan, asCheap: tied.filter((each) => each !== plan) };
}
