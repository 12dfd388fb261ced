import { type Helps, helpsOf } from './direction.ts';
import { halvings, searchLine, searchOneWay, spreadPlaces } from './line-search.ts';
import { FIRST_LOOK, type Sample, type Sampler } from './sampler.ts';

/** Values of the first lever for which the second is searched. */
export const ROWS = 7;
/** Values scanned along each lever to see which way it helps. */
const SCANNED = 5;

export interface PairAnswer {
  helps: readonly [Helps, Helps];
  /** For each value of the first lever tried, the least of the second that meets the target with it. */
  least: readonly Sample[];
  /** Of those, the ones told from the target; the rest are too close to it. */
  certain: readonly Sample[];
}

/**
 * Finds the least pairs that meet the target on a grid of two levers: for up to seven values of the
 * first, halving along the second; where more of the first needs no more of the second, each search
 * begins where the one before ended.
 * @param grid samples by place of the first lever, then of the second, both ascending
 * @param now places of the levers as they are
 */
export async function searchPair(
  sampler: Sampler,
  grid: readonly (readonly Sample[])[],
  now: readonly [number, number],
): Promise<PairAnswer> {
  const rows = spreadPlaces(grid.length, ROWS).map((place) => grid[place]);
  const columns = grid[0].length;
  const nearest = (place: number, size: number) =>
    Math.min(size - 1, Math.max(0, Math.round(place)));
  const column = nearest(now[1], columns);
  const along = spreadPlaces(columns, SCANNED).map(
    (place) => grid[nearest(now[0], grid.length)][place],
  );
  const across = spreadPlaces(rows.length, SCANNED).map((row) => rows[row][column]);
  sampler.expect((2 * SCANNED + rows.length * halvings(columns) * 2) * FIRST_LOOK);
  await Promise.all([...along, ...across].map((sample) => sampler.grow(sample, FIRST_LOOK)));
  const helps: [Helps, Helps] = [helpsOf(across), helpsOf(along)];
  const ordered = helps[0] === 'less' ? rows.toReversed() : rows;
  const isSteady = helps[0] === 'more' || helps[0] === 'less';
  const least: Sample[] = [];
  const certain: Sample[] = [];
  let most = columns;
  for (const row of ordered) {
    const oneWay = helps[1] === 'more' || helps[1] === 'less';
    const towards = helps[1] === 'less' ? row.toReversed() : row;
    const within = isSteady && oneWay ? towards.slice(0, most) : towards;
    const { found, certain: sure } = oneWay
      ? await searchOneWay(sampler, within)
      : await searchLine(sampler, row, now[1], SCANNED);
    if (!found) continue;
    // A row that needs no less of the second lever than the one before only moves the first further.
    const place = towards.indexOf(found);
    if (isSteady && oneWay && place >= most - 1 && least.length > 0) continue;
    most = place + 1;
    least.push(found);
    if (sure) certain.push(sure);
  }
  return { helps, least, certain };
}
