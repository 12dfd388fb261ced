import { type Helps, helpsOf } from './direction.ts';
import { boundary, type OneWay, searchOneWay } from './halving.ts';
import { type Joint, searchJoint, wantedByStandard } from './joint-search.ts';
import { lookBetween } from './look-between.ts';
import { FIRST_LOOK, type Sample, type Sampler, seemsToMeet } from './sampler.ts';

/** Values looked at before any is looked at closely. */
export const SCANNED = 9;
/** Futures for each of them where the first look does not show which way a lever helps. */
export const SECOND_SCAN = 400;

/**
 * What a search along one lever found: the least that meets the target, as far as can be told; where the lever helps both
 * ways, the value that meets it closest to `now`.
 */
export interface LineAnswer extends OneWay {
  helps: Helps;
  /** Where the standard and budgets are asked for together, and want opposite things of the lever. */
  joint?: Joint;
}

/** At most `count` places, evenly from the first of `size` to the last. */
export const spreadPlaces = (size: number, count: number): number[] => [
  ...new Set(
    Array.from({ length: Math.min(size, count) }, (_, i) =>
      Math.round((i * (size - 1)) / Math.max(1, Math.min(size, count) - 1)),
    ),
  ),
];

/**
 * Finds the least that meets the target along samples in ascending order of a lever. A scan shows which
 * way the lever helps; where it helps one way only, halving finds where the target is met, looking at
 * each value until it is told from the target; where it does not, every scanned value is looked at
 * closely and halving is used between neighbours that differ. Between scanned values that lose one thing which the target
 * takes and win another, more are looked at first.
 * @param now place of the lever as it is, perhaps between two samples or beyond them
 */
export async function searchLine(
  sampler: Sampler,
  samples: readonly Sample[],
  now: number,
  scanned = SCANNED,
): Promise<LineAnswer> {
  let scan = spreadPlaces(samples.length, scanned).map((place) => samples[place]);
  sampler.expect(scan.length * FIRST_LOOK + halvings(samples.length) * 4 * FIRST_LOOK);
  await look(sampler, scan, FIRST_LOOK);
  scan = await lookBetween(sampler, samples, scan);
  let helps = helpsOf(scan);
  if (helps === 'neither') helps = await look(sampler, scan, SECOND_SCAN);
  const wanted = wantedByStandard(scan);
  if (wanted) return { helps: 'both', ...(await searchJoint(sampler, samples, now, wanted)) };
  if (helps === 'more' || helps === 'less') {
    const ordered = helps === 'more' ? samples : samples.toReversed();
    const answer = await searchOneWay(sampler, ordered);
    if (!contradicted(ordered, answer)) return { helps, ...answer };
    helps = 'both';
  }
  return { helps, ...(await searchAnyWay(sampler, samples, scan, now)) };
}

export const halvings = (size: number): number => Math.ceil(Math.log2(size + 1));

async function look(sampler: Sampler, scan: readonly Sample[], futures: number): Promise<Helps> {
  await Promise.all(scan.map((sample) => sampler.grow(sample, futures)));
  return helpsOf(scan);
}

/** Whether a value below the answer meets the target for certain, or one above falls short of it. */
function contradicted(ordered: readonly Sample[], { found }: OneWay): boolean {
  const at = found ? ordered.indexOf(found) : ordered.length;
  return ordered.some(
    ({ verdict }, place) =>
      (place < at && verdict === 'meets') || (place > at && verdict === 'falls short'),
  );
}

async function searchAnyWay(
  sampler: Sampler,
  samples: readonly Sample[],
  scan: readonly Sample[],
  now: number,
): Promise<OneWay> {
  for (const sample of scan) await sampler.decide(sample);
  const { chance } = sampler.target;
  for (let i = 1; i < scan.length; i++) {
    const [left, right] = [samples.indexOf(scan[i - 1]), samples.indexOf(scan[i])];
    const meetsRight = seemsToMeet(scan[i], chance);
    if (seemsToMeet(scan[i - 1], chance) === meetsRight) continue;
    const stretch = samples.slice(left, right + 1);
    const ordered = meetsRight ? stretch : stretch.toReversed();
    await boundary(sampler, ordered, 0, ordered.length - 1);
  }
  const near = (sample: Sample) => Math.abs(samples.indexOf(sample) - now);
  const closest = (some: readonly Sample[]) => [...some].sort((a, b) => near(a) - near(b)).at(0);
  const meeting = samples.filter((sample) => seemsToMeet(sample, chance));
  const found = closest(meeting);
  const certain = closest(meeting.filter(({ verdict }) => verdict === 'meets'));
  const others = samples.filter(({ verdict }) => verdict !== undefined && verdict !== 'meets');
  const neighbours = others.filter(
    (sample) => found && Math.abs(samples.indexOf(sample) - samples.indexOf(found)) === 1,
  );
  return { found, before: closest(neighbours), certain };
}
