import { type Helps, helpsOf } from './direction.ts';
import { wantedByStandard } from './joint-search.ts';
import { spreadPlaces } from './line-search.ts';
import { movesAny } from './look-between.ts';
import { chanceOf, FIRST_LOOK, type Sample, type Sampler } from './sampler.ts';

/** Values scanned along each of two levers to see which way it helps. */
export const SCANNED = 5;

type Grid = readonly (readonly Sample[])[];

/**
 * Which way a lever helps; `opposed` where the standard and budgets want opposite things of it, `hidden` where it changes what
 * the target takes one by one and the chance of all together shows nothing.
 */
export type Way = Helps | 'opposed' | 'hidden';

const isSeen = (way: Way): boolean => way !== 'neither' && way !== 'hidden';

/**
 * Which of two levers stays as it is: one that shows nothing beside one that is seen to move the chance. Where the
 * standard and budgets are at odds over the other, what shows nothing in both together may still be what reconciles them.
 */
export function leftAlone([first, second]: readonly [Way, Way]): 0 | 1 | undefined {
  const stays = (way: Way, other: Way) =>
    (!isSeen(way) && isSeen(other) && other !== 'opposed') ||
    (way === 'neither' && other === 'opposed');
  if (stays(first, second)) return 0;
  return stays(second, first) ? 1 : undefined;
}

/**
 * Which way each of two levers helps, seen along lines through the values as they are. One that shows
 * nothing there is looked at again where the other brings the chance nearest to the target, and where it
 * helps most: a cap may matter only once there are people enough, and where the chance is 0 or 1 nothing
 * shows.
 * @param at places of the levers as they are, on the grid
 */
export async function pairDirections(
  sampler: Sampler,
  grid: Grid,
  at: readonly [number, number],
): Promise<[Way, Way]> {
  const alongFirst = (column: number) =>
    spreadPlaces(grid.length, SCANNED).map((row) => grid[row][column]);
  const alongSecond = (row: number) =>
    spreadPlaces(grid[0].length, SCANNED).map((column) => grid[row][column]);
  const look = async (line: readonly Sample[]): Promise<Way> => {
    await Promise.all(line.map((sample) => sampler.grow(sample, FIRST_LOOK)));
    if (wantedByStandard(line)) return 'opposed';
    const helps = helpsOf(line);
    return helps === 'neither' && movesAny(sampler.target, line) ? 'hidden' : helps;
  };
  const lookAgain = async (
    before: Way,
    other: readonly Sample[],
    lineThrough: (sample: Sample) => Sample[],
  ): Promise<Way> => {
    const missed = (sample: Sample) => Math.abs(chanceOf(sample) - sampler.target.chance);
    const nearest = other.reduce((best, each) => (missed(each) < missed(best) ? each : best));
    const highest = other.reduce((best, each) => (chanceOf(each) > chanceOf(best) ? each : best));
    const ways = new Set([before]);
    for (const place of [nearest, highest]) {
      const way = await look(lineThrough(place));
      if (isSeen(way)) return way;
      ways.add(way);
    }
    return ways.has('hidden') ? 'hidden' : 'neither';
  };
  const [one, other] = [alongFirst(at[1]), alongSecond(at[0])];
  const [first, second] = await Promise.all([look(one), look(other)]);
  if (!isSeen(second) && isSeen(first)) {
    const rowOf = (sample: Sample) => grid.findIndex((row) => row.includes(sample));
    return [first, await lookAgain(second, one, (sample) => alongSecond(rowOf(sample)))];
  }
  if (!isSeen(first) && isSeen(second)) {
    const columnOf = (sample: Sample) => grid[at[0]].indexOf(sample);
    return [await lookAgain(first, other, (sample) => alongFirst(columnOf(sample))), second];
  }
  return [first, second];
}
