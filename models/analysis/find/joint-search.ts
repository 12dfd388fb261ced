import { helpsOf } from './direction.ts';
import { boundary, type OneWay, searchOneWay } from './halving.ts';
import {
  chanceIn,
  chanceOf,
  FIRST_LOOK,
  type Part,
  type PartOf,
  type Sample,
  type Sampler,
  seemsToMeet,
} from './sampler.ts';

/** What each part of a target takes by itself, and between which values both are met together. */
export interface Joint {
  /** Whether the standard wants more of the lever and budgets less of it, or the other way round. */
  standardWants: 'more' | 'less';
  /** The least of what it wants with which the standard by itself is met; undefined where no value is enough. */
  standard: Part | undefined;
  /** The same of budgets. */
  budget: Part | undefined;
  /** The lowest and the highest value seen to meet both; undefined where none does. */
  ends: readonly [Sample, Sample] | undefined;
}

const partsOf = (line: readonly Sample[], of: PartOf): Part[] =>
  line.flatMap(({ parts }) => (parts ? [parts[of]] : []));

/** Where the standard wants more of a lever and budgets less of it, or the other way round: which the standard wants. */
export function wantedByStandard(line: readonly Sample[]): 'more' | 'less' | undefined {
  const [standard, budget] = (['standard', 'budget'] as const).map((of) =>
    helpsOf(partsOf(line, of)),
  );
  if (standard === 'more' && budget === 'less') return 'more';
  return standard === 'less' && budget === 'more' ? 'less' : undefined;
}

/**
 * Searches a line along which the standard and budgets want opposite things. Both together are met no more often than either,
 * so only between what the one takes at least and the other allows at most; there the chance rises to a highest value and
 * falls again, which is looked for by halving beside the highest seen.
 * @param samples in ascending order of the lever
 * @param now place of the lever as it is
 */
export async function searchJoint(
  sampler: Sampler,
  samples: readonly Sample[],
  now: number,
  standardWants: 'more' | 'less',
): Promise<OneWay & { joint: Joint }> {
  const { chance } = sampler.target;
  const ordered = standardWants === 'more' ? samples : samples.toReversed();
  const last = ordered.length - 1;
  const standard = (await searchOneWay(sampler, partsOf(ordered, 'standard'))).found;
  const budget = (await searchOneWay(sampler, partsOf(ordered.toReversed(), 'budget'))).found;
  const least = standard ? ordered.indexOf(standard.of) : last + 1;
  const most = budget ? ordered.indexOf(budget.of) : -1;
  const joint: Joint = { standardWants, standard, budget, ends: undefined };
  const [low, high] = [least, most].sort((a, b) => a - b);
  const seen = await climb(sampler, ordered, Math.max(0, low), Math.min(last, high));
  const meets = (sample: Sample) => seemsToMeet(sample, chance);
  if (least <= most) await Promise.all(seen.map((sample) => sampler.decide(sample)));
  const peak = seen.filter(meets).reduce<Sample | undefined>(higher, undefined);
  if (!peak) return { found: undefined, before: undefined, certain: undefined, joint };
  const at = ordered.indexOf(peak);
  const from = await boundary(sampler, ordered, least - 1, at);
  const above = ordered.toReversed();
  const to = last - (await boundary(sampler, above, last - most - 1, last - at));
  const near = (sample: Sample) => Math.abs(samples.indexOf(sample) - now);
  const closest = (some: readonly Sample[]) => some.toSorted((a, b) => near(a) - near(b)).at(0);
  const within = ordered.slice(from, to + 1);
  const nearest = closest(within);
  if (nearest) await sampler.decide(nearest);
  const found = closest(within.filter(meets));
  const outside = [
    ...(found === ordered[from] ? ordered.slice(Math.max(0, from - 1), from) : []),
    ...(found === ordered[to] ? ordered.slice(to + 1, to + 2) : []),
  ];
  await Promise.all(outside.map((sample) => sampler.decide(sample)));
  const certain = closest(within.filter(({ verdict }) => verdict === 'meets'));
  const ends = [ordered[from], ordered[to]] as const;
  const ascending = standardWants === 'more' ? ends : ([ends[1], ends[0]] as const);
  return { found, before: closest(outside), certain, joint: { ...joint, ends: ascending } };
}

const higher = (best: Sample | undefined, each: Sample): Sample =>
  best === undefined || chanceOf(each) > chanceOf(best) ? each : best;

/**
 * Looks for the highest chance between two places: at both and in the middle of the gaps beside the highest seen, until
 * nothing is left between it and its neighbours.
 * @returns what was seen there
 */
async function climb(
  sampler: Sampler,
  ordered: readonly Sample[],
  from: number,
  to: number,
): Promise<Sample[]> {
  const seen = new Set([from, to]);
  for (;;) {
    const places = [...seen].sort((a, b) => a - b);
    await Promise.all(places.map((place) => sampler.grow(ordered[place], FIRST_LOOK)));
    const best = places.reduce((high, place) =>
      chanceIn(ordered[place], FIRST_LOOK) > chanceIn(ordered[high], FIRST_LOOK) ? place : high,
    );
    const at = places.indexOf(best);
    const gaps = [
      [places[at - 1], best],
      [best, places[at + 1]],
    ].filter(([low, high]) => high - low > 1);
    if (gaps.length === 0) return places.map((place) => ordered[place]);
    for (const [low, high] of gaps) seen.add(Math.floor((low + high) / 2));
  }
}
