import {
  MEASURES,
  type MeasureTable,
  type RunResults,
  SPREAD_KEYS,
  UNITS,
} from '../../models/index.ts';

const COLUMNS = ['week', 'team', 'measure', 'label', 'unit', ...SPREAD_KEYS];
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

const tableRows = (weeks: readonly string[], team: string, measures: MeasureTable): string[] =>
  weeks.flatMap((week, index) =>
    MEASURES.flatMap(({ id, label }) => {
      const series = measures[id];
      if (!series) return [];
      const spread = SPREAD_KEYS.map((key) => series[key][index]);
      return [row([week, team, id, label, UNITS[series.unit], ...spread])];
    }),
  );

/**
 * Results as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets ask for): rows with
 * the provenance, an empty row, a row of headings, then one row for each week and measure, of the
 * service and, where there are several, of each team. A measure without a value has empty fields.
 */
export function resultsCsv({ provenance, summary, weeks, measures, teams }: RunResults): string {
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
    ...tableRows(weeks, '', measures),
    ...teams.flatMap((team) => tableRows(weeks, team.name, team.measures)),
  ];
  return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}
