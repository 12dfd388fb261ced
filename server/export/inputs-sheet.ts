import type { Cell } from 'write-excel-file/node';
import type { InputRow, RunResults } from '../../models/index.ts';
import { provenanceLine } from './about-rows.ts';
import {
  heading,
  note,
  number,
  numberHeading,
  title,
  unitWords,
  type WorkbookSheet,
  words,
} from './workbook-cells.ts';

const COLUMNS = [
  { label: 'Section', width: 18 },
  { label: 'Of', width: 30 },
  { label: 'Input', width: 34 },
  { label: 'Value', width: 22, isNumber: true },
  { label: 'From', width: 12, isNumber: true },
  { label: 'To', width: 12, isNumber: true },
  { label: 'Unit', width: 18 },
  { label: 'Source', width: 28 },
  { label: 'Note', width: 60 },
];

/** What numbers are: as they were given. */
const ABOUT = [
  'Everything that was assumed. From and to: the range that holds the number in eight futures of ten; without one it is taken as known. What is left out of the scenario has no row.',
  'Sources are keys of the sheet “Sources”, with how the figure was come by: derived (worked out from these), calibrated (fitted to them) or a judgement.',
];

const MOST_DECIMALS = 6;

/** A number with the digits that it was given with. */
function given(value: number): Cell {
  const [, decimals = ''] =
    /\.(\d+)$/.exec(value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '')) ?? [];
  return number(value, decimals.length);
}

/** A year is no amount. */
const isYear = ({ unit, path }: InputRow): boolean => unit === '' && path.endsWith('.beginsIn');

function cells(row: InputRow): Cell[] {
  const { section, of, label, value, low, high, unit, source, note } = row;
  const told = typeof value === 'string' ? words(value) : isYear(row) ? value : given(value);
  const ends = [low, high].map((end) => (end === undefined ? null : given(end)));
  return [
    ...[section, of, label].map(words),
    told,
    ...ends,
    unitWords(unit),
    ...[source, note].map(words),
  ];
}

/** What was assumed, input by input, with its range, unit, source and note. */
export const inputsSheet = (results: RunResults, rows: readonly InputRow[]): WorkbookSheet => ({
  sheet: 'Inputs',
  data: [
    title('Inputs'),
    note(provenanceLine(results)),
    ...ABOUT.map(note),
    COLUMNS.map(({ label, isNumber }) => (isNumber ? numberHeading(label) : heading(label))),
    ...rows.map(cells),
  ],
  columns: COLUMNS.map(({ width }) => ({ width })),
  stickyRowsCount: ABOUT.length + 3,
  stickyColumnsCount: 3,
});
