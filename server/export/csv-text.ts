export type CsvCell = string | number | null | undefined;

const BYTE_ORDER_MARK = '\u{feff}';

/** A spreadsheet reads text that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as text (RFC 4180, UTF-8 with a byte order mark, which spreadsheets ask for): some rows of what
 * it is about, an empty row, a row of headings, then its rows. Every row has the same number of fields.
 */
export function csvText(
  about: readonly (readonly CsvCell[])[],
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const line = (cells: readonly CsvCell[]) =>
    columns.map((_, place) => cellText(cells[place])).join(',');
  return `${BYTE_ORDER_MARK}${[...about, [], columns, ...rows].map(line).join('\r\n')}\r\n`;
}
