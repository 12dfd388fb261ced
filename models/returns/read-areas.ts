import { fileText } from '../scenario/file-text.ts';
import type { Problem } from '../scenario/problem.ts';
import { type Area, publishedAreas } from './published-areas.ts';
import {
  type PublishedTable,
  type ReadTable,
  readTables,
  tableProblems,
} from './published-tables.ts';

/** A file as it was given. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What the platform reads files with. */
export interface FileReading {
  /** Throws where the bytes are not in the encoding. */
  decode(bytes: Uint8Array, encoding: string): string;
  /** Rows of comma-separated values by the columns that the first row names; throws where it is no such table. */
  rows(text: string): PublishedTable['rows'];
}

export type AreasRead =
  | { ok: true; areas: Area[]; tables: ReadTable[] }
  | { ok: false; problems: Problem[] };

function tableOf({ name, bytes }: GivenFile, reading: FileReading): PublishedTable | Problem {
  const refused = (rule: string): Problem => ({
    path: name,
    value: 'this file',
    rule,
    remedy: 'give the file as the department publishes it, not a workbook or a copy of a page',
  });
  const text = fileText(bytes, reading.decode);
  if (text === undefined) return refused('is not text in UTF-8');
  try {
    return { file: name, rows: reading.rows(text) };
  } catch {
    return refused('is no table of comma-separated values');
  }
}

/** The areas of the department’s tables, or all that is wrong with the files. */
export function readAreas(files: readonly GivenFile[], reading: FileReading): AreasRead {
  const read = files.map((file) => tableOf(file, reading));
  const problems = read.filter((each): each is Problem => 'rule' in each);
  if (problems.length > 0) return { ok: false, problems };
  const tables = read as PublishedTable[];
  const wrong = tableProblems(tables);
  return wrong.length > 0
    ? { ok: false, problems: wrong }
    : { ok: true, areas: publishedAreas(tables), tables: readTables(tables) };
}
