import {
  CASE_HOLDERS,
  type CaseHoldersResult,
  MEASURES,
  type MeasureSeries,
  type MeasureTable,
  measureOf,
  type RunResults,
  SPREAD_KEYS,
  UNITS,
} from '../../models/index.ts';
import { aboutMeansRows } from './about-rows.ts';
import { type CsvCell, csvText } from './csv-text.ts';
import { yearsOfWeeks } from './week-years.ts';

const COLUMNS = [
  'week',
  'team',
  'role',
  'measure',
  'label',
  'unit',
  ...SPREAD_KEYS,
  'financialYear',
];

interface Line {
  id: string;
  label: string;
  series: MeasureSeries | undefined;
}

/** Whose numbers they are; empty for the whole service, and for all roles. */
interface Whose {
  team?: string;
  role?: string;
}

const linesOf = (measures: MeasureTable): Line[] =>
  MEASURES.map(({ id, label }) => ({ id, label, series: measures[id] }));

/** The share of the whole service over its caps is among its measures already. */
const linesOfHolders = ({ role, weekly }: CaseHoldersResult): Line[] => [
  { ...CASE_HOLDERS, series: weekly.people },
  ...(role ? [{ ...measureOf('overCapShare'), series: weekly.overCapShare }] : []),
];

/**
 * Results week by week: rows with the provenance, an empty row, a row of headings, then one row for each week and measure, of the
 * service and, where there are several, of each team, of each role of a team that holds cases, and of each
 * role in all teams that learns or is supervised. A measure without a value has empty fields. A week is the Monday
 * on whose morning a position holds, so flows are those of the seven days before it, and `financialYear` is the year in which
 * tables by year count them.
 */
export function resultsCsv(results: RunResults): string {
  const { weeks, measures, teams, groups, caseHolders = [] } = results;
  const years = yearsOfWeeks(results);
  const tableRows = ({ team, role }: Whose, lines: readonly Line[]): CsvCell[][] =>
    weeks.flatMap((week, index) =>
      lines.flatMap(({ id, label, series }) => {
        if (!series) return [];
        const spread = SPREAD_KEYS.map((key) => series[key][index]);
        return [[week, team, role, id, label, UNITS[series.unit], ...spread, years[index]]];
      }),
    );
  return csvText(aboutMeansRows(results), COLUMNS, [
    ...tableRows({}, linesOf(measures)),
    ...teams.flatMap(({ name, measures }) => tableRows({ team: name }, linesOf(measures))),
    ...caseHolders.flatMap((holders) =>
      tableRows({ team: holders.team?.name, role: holders.role?.name }, linesOfHolders(holders)),
    ),
    ...groups.flatMap(({ name, weekly = {} }) => tableRows({ role: name }, linesOf(weekly))),
  ]);
}
