import { type Helps, helpsOf } from './direction.ts';
import { wantedByStandard } from './joint-search.ts';
import { spreadPlaces } from './line-search.ts';
import { isOpposed } from './look-between.ts';
import { chanceOf, FIRST_LOOK, type Sample, type Sampler } from './sampler.ts';

/** Values scanned along each of two levers to see which way it helps. */
export const SCANNED = 5;

type Grid = readonly (readonly Sample[])[];

const isSeen = (helps: Helps): boolean => helps !== 'neither';

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
): Promise<[Helps, Helps]> {
  const alongFirst = (column: number) =>
    spreadPlaces(grid.length, SCANNED).map((row) => grid[row][column]);
  const alongSecond = (row: number) =>
    spreadPlaces(grid[0].length, SCANNED).map((column) => grid[row][column]);
  const look = async (line: readonly Sample[]) => {
    await Promise.all(line.map((sample) => sampler.grow(sample, FIRST_LOOK)));
    if (wantedByStandard(line)) return 'both';
    const helps = helpsOf(line);
    return helps === 'neither' && isOpposed(sampler.target, line) ? 'both' : helps;
  };
  const lookAgain = async (
    other: readonly Sample[],
    lineThrough: (sample: Sample) => Sample[],
  ): Promise<Helps> => {
    const missed = (sample: Sample) => Math.abs(chanceOf(sample) - sampler.target.chance);
    const nearest = other.reduce((best, each) => (missed(each) < missed(best) ? each : best));
    const highest = other.reduce((best, each) => (chanceOf(each) > chanceOf(best) ? each : best));
    for (const place of [nearest, highest]) {
      const helps = await look(lineThrough(place));
      if (helps !== 'neither') return helps;
    }
    return 'neither';
  };
  const [one, other] = [alongFirst(at[1]), alongSecond(at[0])];
  const [first, second] = await Promise.all([look(one), look(other)]);
  if (second === 'neither' && isSeen(first)) {
    const rowOf = (sample: Sample) => grid.findIndex((row) => row.includes(sample));
    return [first, await lookAgain(one, (sample) => alongSecond(rowOf(sample)))];
  }
  if (first === 'neither' && isSeen(second)) {
    const columnOf = (sample: Sample) => grid[at[0]].indexOf(sample);
    return [await lookAgain(other, (sample) => alongFirst(columnOf(sample))), second];
  }
  return [first, second];
}
