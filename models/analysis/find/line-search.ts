import { type Helps, helpsOf } from './direction.ts';
import { FIRST_LOOK, type Sample, type Sampler, seemsToMeet } from './sampler.ts';

/** Values looked at before any is looked at closely. */
export const SCANNED = 9;
/** Futures for each of them where the first look does not show which way a lever helps. */
export const SECOND_SCAN = 400;
/** Places above an answer that is too close to tell, within which one that is certain need not be looked for. */
const NEAR = 4;

/** What a search along one lever found. */
export interface LineAnswer {
  helps: Helps;
  /**
   * The least that meets the target, as far as can be told; where the lever helps both ways, the value
   * that meets it closest to `now`. Undefined where none does.
   */
  found: Sample | undefined;
  /** The next value that helps less, which does not meet it as far as can be told. */
  before: Sample | undefined;
  /** The least that was seen to meet it for certain. */
  certain: Sample | undefined;
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
 * closely and halving is used between neighbours that differ.
 * @param now place of the lever as it is, perhaps between two samples or beyond them
 */
export async function searchLine(
  sampler: Sampler,
  samples: readonly Sample[],
  now: number,
  scanned = SCANNED,
): Promise<LineAnswer> {
  const scan = spreadPlaces(samples.length, scanned).map((place) => samples[place]);
  sampler.expect(scan.length * FIRST_LOOK + halvings(samples.length) * 4 * FIRST_LOOK);
  let helps = await look(sampler, scan, FIRST_LOOK);
  if (helps === 'neither') helps = await look(sampler, scan, SECOND_SCAN);
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

type OneWay = Omit<LineAnswer, 'helps'>;

/** Halving along samples of which each helps at least as much as the one before. */
export async function searchOneWay(sampler: Sampler, ordered: readonly Sample[]): Promise<OneWay> {
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
async function boundary(
  sampler: Sampler,
  ordered: readonly Sample[],
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
