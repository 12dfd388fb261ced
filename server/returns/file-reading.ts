import { parse } from 'csv-parse/sync';
import type { FileReading } from '../../models/index.ts';

/** How files of published tables are read here. */
export const fileReading: FileReading = {
  decode: (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes),
  rows: (text) => parse(text, { columns: true, bom: true, skip_empty_lines: true }),
};
