import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Cell, Feature, Sheet } from 'write-excel-file/node';

/** What the library takes for pictures, of which there are none. */
type FileContent = Stream | Buffer | Blob;

export type WorkbookSheet = Sheet<FileContent>;

/** A heading, which wraps; above several columns it stands in their middle. */
export const heading = (value: string, columnSpan = 1): Cell => ({
  value,
  columnSpan,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  ...(columnSpan > 1 ? { align: 'center', bottomBorderStyle: 'thin' } : {}),
});

/** A heading above numbers. */
export const numberHeading = (value: string): Cell => ({
  value,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  align: 'right',
});

/** What a sheet is called, on the sheet. */
export const title = (value: string): Cell[] => [{ value, fontWeight: 'bold', fontSize: 14 }];

/** A line of words above a table, which runs on over the columns beside it. */
export const note = (value: string): Cell[] => [{ value, textColor: '#555555' }];

/** A number as it is known, shown to so many decimals; empty where there is none. */
export const number = (value: number | null | undefined, decimals = 0): Cell =>
  value === null || value === undefined
    ? null
    : {
        value,
        format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0',
        alignVertical: 'top',
      };

/** Words, broken over lines where they are longer than their column is wide. */
export const words = (value: string): Cell => ({
  value,
  type: String,
  wrap: true,
  alignVertical: 'top',
});

/** The same behind a number, a little apart from it. */
export const unitWords = (value: string): Cell =>
  ({ ...(words(value) as object), align: 'left', indent: 1 }) as Cell;

/** A day, `2026-04-06`, as a date that a spreadsheet knows. */
export const day = (iso: string): Cell => ({
  value: new Date(`${iso}T00:00:00Z`),
  type: Date,
  format: 'd mmm yyyy',
  align: 'left',
});

/** A moment, ISO 8601, as a date that a spreadsheet knows: of Greenwich. */
export const moment = (iso: string): Cell => ({
  value: new Date(iso),
  type: Date,
  format: 'd mmm yyyy hh:mm',
  align: 'left',
});

/** Points that a line of text takes at the size of the sheets. */
const LINE_POINTS = 13;
/** Letters of words that stand in the width of so many digits, in which columns are measured; the fewest met. */
const LETTERS_PER_DIGIT = 1.12;

/** Lines that words take in a column so many characters wide. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const taken = used === 0 ? word.length : used + 1 + word.length;
    if (taken <= width) {
      used = taken;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.ceil(word.length / width) - 1;
    used = Math.min(word.length, width);
  }
  return lines;
}

/** Rows as high as their words are: not every program finds that out by itself. */
export const asHighAsWords = ({ data, columns = [], ...sheet }: WorkbookSheet): WorkbookSheet => ({
  ...sheet,
  columns,
  data: (data as Cell[][]).map((row) => {
    const lines = row.map((cell, place) => {
      if (typeof cell !== 'object' || cell === null || !('wrap' in cell)) return 1;
      const spanned = columns.slice(place, place + (cell.columnSpan ?? 1));
      const width = spanned.reduce((sum, column) => sum + (column.width ?? 0), 0);
      return width > 0 ? linesOf(String(cell.value ?? ''), width * LETTERS_PER_DIGIT) : 1;
    });
    const most = Math.max(1, ...lines);
    const tallest = lines.indexOf(most);
    return most === 1
      ? row
      : (row.map((cell, place) =>
          place === tallest ? { ...(cell as object), height: most * LINE_POINTS } : cell,
        ) as Cell[]);
  }),
});

/** Rows that stay on the screen stand above every page, too, and every page has its number. */
export const withTitlesOnEveryPage: Feature<FileContent> = {
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (content, sheets) => {
          const names = sheets.flatMap(({ sheet, stickyRowsCount }, place) =>
            stickyRowsCount
              ? [
                  `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${sheet}'!$1:$${stickyRowsCount}</definedName>`,
                ]
              : [],
          );
          return content.replace(
            '<definedNames/>',
            `<definedNames>${names.join('')}</definedNames>`,
          );
        },
      },
      'xl/worksheets/sheet{id}.xml': {
        insert: () =>
          '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
      },
    },
  },
};

/** Sheets print as wide as one page, on as many pages as they are long. */
export const asWideAsAPage: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content) =>
          content.replace(
            /<worksheet[^>]*>/,
            (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
          ),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToHeight: 0 } : attributes,
      },
    },
  },
};
