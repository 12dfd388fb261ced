import type { Area } from './published-areas.ts';
import type { Return } from './yearly-return.ts';

/** Returns of as many years in a row as are taken together where nobody says how many: those of one year are few. */
export const USUAL_YEARS = 3;

/**
 * The last returns of an area that follow each other year by year, at most so many.
 * @param until no later year
 */
export function lastReturns(
  { returns }: Pick<Area, 'returns'>,
  most: number,
  until = Number.POSITIVE_INFINITY,
): Return[] {
  const known = [...returns.values()].filter(({ year }) => year <= until);
  const row: Return[] = [];
  for (const each of known.sort((a, b) => b.year - a.year)) {
    if (row.length === most || (row.length > 0 && row[0].year - each.year > 1)) break;
    row.unshift(each);
  }
  return row;
}
