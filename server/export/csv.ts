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

const COLUMNS = ['week', 'team', 'role', 'measure', 'label', 'unit', ...SPREAD_KEYS];
const BYTE_ORDER_MARK = '\u{feff}';

type Cell = string | number | null | undefined;

/** A spreadsheet reads text that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every row has the same number of fields. */
const row = (cells: readonly Cell[]): string =>
  COLUMNS.map((_, place) => cell(cells[place])).join(',');

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

const tableRows = (weeks: readonly string[], whose: Whose, lines: readonly Line[]): string[] =>
  weeks.flatMap((week, index) =>
    lines.flatMap(({ id, label, series }) => {
      if (!series) return [];
      const spread = SPREAD_KEYS.map((key) => series[key][index]);
      return [row([week, whose.team, whose.role, id, label, UNITS[series.unit], ...spread])];
    }),
  );

const linesOf = (measures: MeasureTable): Line[] =>
  MEASURES.map(({ id, label }) => ({ id, label, series: measures[id] }));

/** The share of the whole service over its caps is among its measures already. */
const linesOfHolders = ({ role, weekly }: CaseHoldersResult): Line[] => [
  { ...CASE_HOLDERS, series: weekly.people },
  ...(role ? [{ ...measureOf('overCapShare'), series: weekly.overCapShare }] : []),
];

/**
 * Results as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets ask for): rows with
 * the provenance, an empty row, a row of headings, then one row for each week and measure, of the
 * service and, where there are several, of each team, of each role of a team that holds cases, and of each
 * role in all teams that learns or is supervised. A measure without a value has empty fields.
 */
export function resultsCsv(results: RunResults): string {
  const { provenance, summary, weeks, measures, teams, groups, caseHolders = [] } = results;
  const rows = [
    row(['Scenario', provenance.scenarioName]),
    row(['Scenario hash', provenance.scenarioHash]),
    row(['Engine version', provenance.engineVersion]),
    row(['Seed', provenance.seed]),
    row(['Replications', provenance.replications]),
    row(['Date', provenance.date]),
    row(['Headline', summary.headline]),
    row([]),
    row(COLUMNS),
    ...tableRows(weeks, {}, linesOf(measures)),
    ...teams.flatMap(({ name, measures }) => tableRows(weeks, { team: name }, linesOf(measures))),
    ...caseHolders.flatMap((holders) =>
      tableRows(
        weeks,
        { team: holders.team?.name, role: holders.role?.name },
        linesOfHolders(holders),
      ),
    ),
    ...groups.flatMap(({ name, weekly = {} }) => tableRows(weeks, { role: name }, linesOf(weekly))),
  ];
  return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}
