import {
  type Area,
  FURTHER_ROWS,
  figureUnit,
  figureWords,
  inputsFromReturns,
  RETURN_ROWS,
  type ReadTable,
  type Return,
  type ReturnRow,
  type Scenario,
  type Unit,
} from '../../models/index.ts';
import { textTable } from './text-table.ts';

const LEVELS = ['National', 'Regional', 'Local authority'] as const;
const LEVEL_WORDS = {
  National: 'Countries',
  Regional: 'Regions',
  'Local authority': 'Local authorities',
};

/** `2017 to 2020, 2022`. */
function yearsWords(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a} to ${b}`)).join(', ');
}

/** The areas of files, with the years of which every figure is there. */
export const areasText = (areas: readonly Area[]): string =>
  LEVELS.flatMap((level) => {
    const rows = areas
      .filter((area) => area.level === level)
      .map(({ name, returns }) => [name, yearsWords([...returns.keys()]) || 'no year is whole'])
      .sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
    return rows.length === 0 ? [] : [LEVEL_WORDS[level], ...textTable(rows), ''];
  }).join('\n');

/** As what each file was read. */
export const tablesText = (tables: readonly ReadTable[]): string =>
  ['Read:', ...textTable(tables.map(({ file, names }) => [file, names.join(' and ')])), ''].join(
    '\n',
  );

const figureText = (value: number | undefined, unit: Unit): string =>
  value === undefined ? '–' : [figureWords(value, unit, 5), figureUnit(unit)].join(' ').trim();

/** The figures of returns, year beside year; of the further ones those that some year has. */
function returnsText(returns: readonly Return[]): string[] {
  const isThere = ({ key }: ReturnRow) => returns.some((each) => each[key] !== undefined);
  const last = returns[returns.length - 1];
  const missing = FURTHER_ROWS.filter(({ key }) => last[key] === undefined);
  return [
    ...textTable([
      ['', ...returns.map(({ year }) => String(year))],
      ...RETURN_ROWS.filter(isThere).map(({ key, label, unit }) => [
        label,
        ...returns.map((each) => figureText(each[key], unit)),
      ]),
    ]),
    ...(missing.length === 0
      ? []
      : [`Not given for ${last.year}: ${missing.map(({ label }) => label).join('; ')}.`]),
  ];
}

/** What was made of returns, for whoever is to check it. */
export function madeText(scenario: Scenario, returns: readonly Return[]): string {
  const inputs = inputsFromReturns(scenario);
  const ranged = inputs.filter(({ low, high }) => low !== undefined && high !== undefined);
  return [
    scenario.summary,
    '',
    'The returns:',
    ...returnsText(returns),
    '',
    'May be otherwise in a future, by as much as such figures of authorities had moved in two years:',
    ...textTable([
      ['Input', 'Value', 'Eight in ten futures within'],
      ...ranged.map(({ of, label, value, low, high }) => [
        [of, label].filter(Boolean).join(': '),
        String(value),
        `${low} to ${high}`,
      ]),
    ]),
    '',
    `${inputs.length} inputs are from the returns; each says in its note how it was come by. All others are those of the English council.`,
  ].join('\n');
}
