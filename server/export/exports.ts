import type { RunResults, Scenario } from '../../models/index.ts';
import { resultsCsv } from './csv.ts';
import { inputsCsv } from './inputs-csv.ts';
import { resultsWorkbook } from './workbook.ts';
import { yearsCsv } from './years-csv.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Results as a file to take away: a table by week, a table by financial year, a table of what was assumed, a workbook. */
export const EXPORTS = {
  csv: (results) => utf8(resultsCsv(results)),
  years: (results) => utf8(yearsCsv(results)),
  inputs: (results, scenario) => utf8(inputsCsv(results, scenario)),
  workbook: resultsWorkbook,
} as const satisfies Record<
  string,
  (
    results: RunResults,
    scenario: Scenario,
  ) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
>;

export type ExportKind = keyof typeof EXPORTS;
