import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Cell, Feature, Sheet } from 'write-excel-file/node';

/** What the library takes for pictures, of which there are none. */
type FileContent = Stream | Buffer | Blob;

export type WorkbookSheet = Sheet<FileContent>;

const MOST_COLUMN_WIDTH = 60;

/** A heading, which wraps. */
export const heading = (value: string, columnSpan = 1): Cell => ({
  value,
  columnSpan,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
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
    : { value, format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0' };

/** Words, broken over lines where they are long. */
export const words = (value: string): Cell =>
  value.length > MOST_COLUMN_WIDTH
    ? { value, type: String, wrap: true, alignVertical: 'top' }
    : { value, type: String };

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
