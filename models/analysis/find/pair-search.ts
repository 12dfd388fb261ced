import { type Helps, helpsOf } from './direction.ts';
import { searchOneWay } from './halving.ts';
import { halvings, searchLine, spreadPlaces } from './line-search.ts';
import { mayBeMetBetween } from './look-between.ts';
import { nextRow, type SearchedRow } from './next-row.ts';
import { leftAlone, pairDirections, SCANNED, type Way } from './pair-directions.ts';
import { FIRST_LOOK, type Sample, type Sampler } from './sampler.ts';

/** Values of the first lever for which the second is searched at first, evenly over its range. */
export const ROWS = 7;
/** Values at most, with those then tried around the best: enough for 101 values and two aims. */
const MOST_ROWS = 24;
/** And where none meets the target, with those between which it may be met: enough to halve one gap of 101 values. */
const MOST_ROWS_BETWEEN = ROWS + 6;
export interface PairAnswer {
  helps: readonly [Helps, Helps];
  /** For each value of the first lever tried, the least of the second that meets the target with it. */
  least: readonly Sample[];
  /** Of those, the ones told from the target; the rest are too close to it. */
  certain: readonly Sample[];
  /** Where one of the two makes no difference: the value of the other on the far side of the target. */
  before?: Sample;
  /** Values of the first lever for which the second was searched; 0 where one of the two makes no difference. */
  rows: number;
}

/** Of the least pairs found so far, those that are best: cheapest, or moved least. */
export type Aims = (least: readonly Sample[]) => readonly Sample[];

/**
 * Finds the least pairs that meet the target on a grid of two levers: for seven values of the first,
 * halving along the second; then, where both help one way, for values of the first between the best pairs
 * and their neighbours, until none is left between. More of the first needs no more of the second, so a
 * search goes no further than those on either side of it. Where no row meets the target, more are searched between those
 * that lose one thing which it takes and win another. A lever that is seen to make no difference stays
 * as it is, and the other is searched alone.
 * @param grid samples by place of the first lever, then of the second, both ascending
 * @param now places of the levers as they are
 * @param alone samples of one lever, the first (0) or the second (1), with the other as it is
 */
export async function searchPair(
  sampler: Sampler,
  grid: readonly (readonly Sample[])[],
  now: readonly [number, number],
  alone: (which: 0 | 1) => readonly Sample[],
  aims: Aims,
): Promise<PairAnswer> {
  const columns = grid[0].length;
  const first = spreadPlaces(grid.length, ROWS);
  sampler.expect((2 * SCANNED + first.length * halvings(columns) * 2) * FIRST_LOOK);
  const nearest = (place: number, size: number) =>
    Math.min(size - 1, Math.max(0, Math.round(place)));
  const at = [nearest(now[0], grid.length), nearest(now[1], columns)] as const;
  const ways = await pairDirections(sampler, grid, at);
  const left = leftAlone(ways);
  if (left !== undefined) {
    const which = left === 1 ? 0 : 1;
    const { found, certain, before } = await searchLine(sampler, alone(which), now[which]);
    return {
      helps: seenHelps(ways),
      least: found ? [found] : [],
      certain: certain ? [certain] : [],
      before,
      rows: 0,
    };
  }
  const isSteady = ways.every((each) => each === 'more' || each === 'less');
  const towards = (samples: readonly Sample[]) =>
    ways[1] === 'less' ? samples.toReversed() : samples;
  const rows = ways[0] === 'less' ? grid.toReversed() : grid;
  const searched: SearchedRow[] = [];

  const search = async (row: number): Promise<void> => {
    const before = searched.findLast((each) => each.row < row);
    const after = searched.find((each) => each.row > row);
    const from = isSteady ? (after?.place ?? 0) : 0;
    const to = isSteady ? (before?.place ?? columns) : columns;
    const samples = towards(rows[row]);
    const { found, certain } =
      ways[1] === 'more' || ways[1] === 'less'
        ? await searchOneWay(sampler, samples.slice(from, to + 1))
        : await searchLine(sampler, rows[row], now[1], SCANNED);
    const place = found ? samples.indexOf(found) : columns;
    searched.push({ row, place, found, certain });
    searched.sort((a, b) => a.row - b.row);
  };

  for (const row of ways[0] === 'less' ? fromAbove(first, grid.length) : first) await search(row);
  while (isSteady && searched.length < MOST_ROWS) {
    const pairs = worthHaving(searched, isSteady);
    if (pairs.length === 0) break;
    const best = aims(pairs.map(({ found }) => found));
    const next = nextRow(
      searched,
      pairs.filter(({ found }) => best.includes(found)),
    );
    if (next === undefined) break;
    await search(next);
  }
  while (searched.length < MOST_ROWS_BETWEEN && searched.every(({ found }) => !found)) {
    const next = await rowBetween(sampler, rows, searched);
    if (next === undefined) break;
    await search(next);
  }
  const pairs = worthHaving(searched, isSteady);
  return {
    helps: seenHelps(ways, grid, pairs.at(0)?.found),
    least: pairs.map(({ found }) => found),
    certain: pairs.flatMap(({ certain }) => (certain ? [certain] : [])),
    rows: searched.length,
  };
}

/**
 * Which way each lever is seen to help; of one that showed nothing at first, as the lines through a pair that was found show.
 * @param grid samples by place of the first lever, then of the second
 */
function seenHelps(
  ways: readonly [Way, Way],
  grid: readonly (readonly Sample[])[] = [],
  found?: Sample,
): [Helps, Helps] {
  const row = found && grid.find((each) => each.includes(found));
  const column = row?.indexOf(found as Sample) ?? -1;
  const lines = [grid.flatMap((each) => each[column] ?? []), row ?? []];
  const helps = (which: 0 | 1): Helps => {
    const way = ways[which];
    if (way === 'opposed') return 'both';
    if (way !== 'hidden' && way !== 'neither') return way;
    return helpsOf(lines[which].filter(({ futures }) => futures > 0));
  };
  return [helps(0), helps(1)];
}

/** Of each row, the columns by which it is laid beside its neighbours. */
const COLUMNS = 5;

/**
 * The row in the middle of the widest gap between searched ones in which the target may be met though it is in neither,
 * as far as some columns show.
 */
async function rowBetween(
  sampler: Sampler,
  rows: readonly (readonly Sample[])[],
  searched: readonly SearchedRow[],
): Promise<number | undefined> {
  const columns = spreadPlaces(rows[0].length, COLUMNS);
  const gaps = searched
    .slice(1)
    .map((high, at) => ({ low: searched[at].row, high: high.row }))
    .filter(({ low, high }) => high - low > 1)
    .sort((a, b) => b.high - b.low - (a.high - a.low));
  for (const { low, high } of gaps) {
    const ends = columns.map((column) => [rows[low][column], rows[high][column]] as const);
    await Promise.all(ends.flat().map((sample) => sampler.grow(sample, FIRST_LOOK)));
    if (ends.some(([one, other]) => mayBeMetBetween(sampler.target, one, other))) {
      return (low + high) >> 1;
    }
  }
  return undefined;
}

const fromAbove = (places: readonly number[], size: number): number[] =>
  places.map((place) => size - 1 - place).sort((a, b) => a - b);

type FoundRow = SearchedRow & { found: Sample };

/** A row that needs no less of the second lever than the one before only moves the first further. */
function worthHaving(searched: readonly SearchedRow[], isSteady: boolean): FoundRow[] {
  const all = searched.filter((row): row is FoundRow => row.found !== undefined);
  return isSteady ? all.filter(({ place }, at) => at === 0 || place < all[at - 1].place) : all;
}
