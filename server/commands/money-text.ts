import {
  isOfOne,
  KINDS_ADD_UP,
  OF_ONE_FUTURE,
  poundsWithin,
  type RunResults,
  type SpreadOver,
  yearWords,
} from '../../models/index.ts';
import { COSTS } from '../export/cost-measures.ts';
import { textTable } from './text-table.ts';

const pounds = (value: number | null | undefined): string =>
  value === null || value === undefined ? 'no value' : poundsWithin(value, 0);

const range = ({ p10, p90 }: Partial<SpreadOver> = {}): string =>
  `${pounds(p10)} to ${pounds(p90)}`;

const MEANS = 'Means, with the range of the total cost in 8 of 10 futures.';
const WEEKS = 'Each week counts in the financial year of its Monday';

const noteOf = (isOne: boolean): string =>
  isOne
    ? `${OF_ONE_FUTURE} ${WEEKS}.`
    : `${MEANS} ${KINDS_ADD_UP} ${WEEKS}; --years and --workbook write the ranges of each kind.`;

/** What each kind of cost comes to in each financial year and in all weeks, for a terminal; a single future has no range. */
export function moneyText(results: RunResults): string[] {
  const { years, horizon, weeks } = results;
  const isOne = isOfOne(results);
  const rows = years.map((year) => ({ name: yearWords(year), measures: year.measures }));
  const all = { name: `All ${weeks.length - 1} weeks`, measures: horizon.measures };
  const table = textTable([
    ['Financial year', ...COSTS.map(({ label }) => label), ...(isOne ? [] : ['Range of the cost'])],
    ...[...rows, ...(rows.length > 1 ? [all] : [])].map(({ name, measures }) => [
      name,
      ...COSTS.map(({ id }) => pounds(measures[id]?.mean)),
      ...(isOne ? [] : [range(measures.cost)]),
    ]),
  ]);
  return [...table, noteOf(isOne)];
}
