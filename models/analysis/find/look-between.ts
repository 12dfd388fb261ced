import { wilson } from '../../statistics/wilson.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { helpsOf, isTold } from './direction.ts';
import { chanceOf, FIRST_LOOK, type Sample, type Sampler } from './sampler.ts';
import type { Target } from './target.ts';

/** Looks at most between the values of a scan: enough to halve two gaps of fifty values. */
export const MOST_LOOKS = 12;
/** Quantile of a range that holds 95 of 100. */
const Z = 1.96;

const seenOf = ({ metIn }: Condition, sample: Sample) => ({
  met: metIn(sample),
  futures: sample.futures,
});

/** Whether of all that has to come true for a target one thing is told to rise from a sample to another, and one to fall. */
function isCrossed(conditions: readonly Condition[], one: Sample, other: Sample): boolean {
  const rises = (from: Sample, to: Sample) =>
    conditions.some((each) => isTold(seenOf(each, from), seenOf(each, to)));
  return rises(one, other) && rises(other, one);
}

/** The highest chance that a condition may have between two samples, if it only rises or only falls there. */
function mostBetween(condition: Condition, ...ends: readonly Sample[]): number {
  const highs = ends.map((sample) => {
    const met = condition.metIn(sample).reduce((sum, each) => sum + each, 0);
    return wilson(met, sample.futures, Z).high;
  });
  return Math.max(...highs);
}

/**
 * Whether between two samples that fall short a target may still be met: one thing that it takes is lost on the way
 * from the one to the other, and another won, each seen often enough at its end.
 */
export function mayBeMetBetween(target: Target, one: Sample, other: Sample): boolean {
  if (Math.max(chanceOf(one), chanceOf(other)) >= target.chance) return false;
  const conditions = conditionsOf(one.scenario, target);
  return (
    isCrossed(conditions, one, other) &&
    conditions.every((each) => mostBetween(each, one, other) >= target.chance)
  );
}

/** Whether anything that a target takes is told to change along a line, by itself. */
export const movesAny = (target: Target, line: readonly Sample[]): boolean =>
  conditionsOf(line[0].scenario, target).some(
    (each) => helpsOf(line.map((sample) => seenOf(each, sample))) !== 'neither',
  );

/**
 * Looks between values of a scan where a target that none of them meets may still be met: in the middle of the widest
 * such gap, until there is none or enough was looked at.
 * @param scan some of the samples, in their order, each seen
 * @returns the scan with what was looked at between, in the same order
 */
export async function lookBetween(
  sampler: Sampler,
  samples: readonly Sample[],
  scan: readonly Sample[],
): Promise<Sample[]> {
  const seen = new Set(scan.map((sample) => samples.indexOf(sample)));
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const places = [...seen].sort((a, b) => a - b);
    const [widest] = places
      .slice(1)
      .map((to, at) => ({ from: places[at], to }))
      .filter(
        ({ from, to }) =>
          to - from > 1 && mayBeMetBetween(sampler.target, samples[from], samples[to]),
      )
      .sort((a, b) => b.to - b.from - (a.to - a.from));
    if (!widest) break;
    const middle = (widest.from + widest.to) >> 1;
    await sampler.grow(samples[middle], FIRST_LOOK);
    seen.add(middle);
  }
  return [...seen].sort((a, b) => a - b).map((place) => samples[place]);
}
