import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../../models/returns/published-areas.ts';
import { readAreas } from '../../models/returns/read-areas.ts';
import { FURTHER_ROWS } from '../../models/returns/return-rows.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { fileReading } from '../../server/returns/file-reading.ts';

/** The department’s files that are read, by the names under which it publishes them. */
export const FILES = ['csww_indicators.csv', 'children_in_need_referrals.csv'] as const;

/** A return without what may be left out of one. */
function needed(given: Return): Return {
  const further: readonly string[] = FURTHER_ROWS.map(({ key }) => key);
  return Object.fromEntries(
    Object.entries(given).filter(([key]) => !further.includes(key)),
  ) as Return;
}

/**
 * Areas with their returns, from the files in a folder: of each year the figures that every return has, and no further ones, for
 * those are not tested. @throws where the files are not the department’s
 */
export function areasIn(folder: string): Area[] {
  const read = readAreas(
    FILES.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    fileReading,
  );
  if (!read.ok) throw new Error(read.problems.map(sentence).join('\n'));
  return read.areas.map((area) => ({
    ...area,
    returns: new Map([...area.returns].map(([year, given]) => [year, needed(given)])),
  }));
}
