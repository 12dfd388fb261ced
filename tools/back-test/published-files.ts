import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../../models/returns/published-areas.ts';
import { readAreas } from '../../models/returns/read-areas.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { fileReading } from '../../server/returns/file-reading.ts';

/** The department’s files that are read, by the names under which it publishes them. */
export const FILES = ['csww_indicators.csv', 'children_in_need_referrals.csv'] as const;

/** Areas with their returns, from the files in a folder. @throws where they are not the department’s */
export function areasIn(folder: string): Area[] {
  const read = readAreas(
    FILES.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    fileReading,
  );
  if (!read.ok) throw new Error(read.problems.map(sentence).join('\n'));
  return read.areas;
}
