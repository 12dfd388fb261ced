import { type Looked, type Part, type Sample, type Sampler, seemsToMeet } from './sampler.ts';

/** Places above an answer that is too close to tell, within which one that is certain need not be looked for. */
const NEAR = 4;

/** What halving along samples found. */
export interface OneWay<S extends Looked = Sample> {
  /** The least that meets the target, as far as can be told; undefined where none does. */
  found: S | undefined;
  /** The next value that helps less, which does not meet it as far as can be told. */
  before: S | undefined;
  /** The least that was seen to meet it for certain. */
  certain: S | undefined;
}

/** Halving along samples, or a part of each, of which each helps at least as much as the one before. */
export async function searchOneWay<S extends Sample | Part>(
  sampler: Sampler,
  ordered: readonly S[],
): Promise<OneWay<S>> {
  const at = await boundary(sampler, ordered, -1, ordered.length);
  const found = ordered.at(at);
  const before = at > 0 ? ordered[at - 1] : undefined;
  if (at === ordered.length) {
    return { found: undefined, before: ordered[at - 1], certain: undefined };
  }
  const near = ordered.slice(at + 1, at + 1 + NEAR);
  if (found?.verdict === 'too close' && !near.some(({ verdict }) => verdict === 'meets')) {
    if (near.length > 0) await sampler.decide(near[0]);
  }
  const certain = ordered.slice(at).find(({ verdict }) => verdict === 'meets');
  return { found, before, certain };
}

/**
 * The first place between two that seems to meet the target. The lower is taken not to, the upper to;
 * places that have been looked at go before others, for there the answer costs less.
 */
export async function boundary(
  sampler: Sampler,
  ordered: readonly (Sample | Part)[],
  from: number,
  to: number,
): Promise<number> {
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const between = ordered
      .map((sample, place) => ({ seen: sample.futures > 0, place }))
      .filter(({ seen, place }) => seen && place > low && place < high)
      .sort((a, b) => Math.abs(a.place - middle) - Math.abs(b.place - middle));
    const place = between.at(0)?.place ?? Math.floor(middle);
    await sampler.decide(ordered[place]);
    if (seemsToMeet(ordered[place], sampler.target.chance)) high = place;
    else low = place;
  }
  return high;
}
