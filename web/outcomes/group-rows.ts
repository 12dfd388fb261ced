import { type GroupTable, KEPT_SHARE } from '../../models/report/group-words.ts';
import type { Spread } from '../../models/report/results.ts';
import { rangeBeneath } from '../words/lopsided.ts';
import { bareNumber } from '../words/numbers.ts';
import type { Cell } from './case-holder-rows.ts';

export interface GroupRow {
  label: string;
  /** Beside their headings, which on a phone stand in front of each. */
  cells: (Cell & { heading: string })[];
  /** The first of those by years with the service, beneath those by role. */
  isApart: boolean;
}

/** Learning and supervision, due and kept, row by row. */
export const groupRows = ({ columns, rows, hasRanges }: GroupTable): GroupRow[] =>
  rows.map(({ name, by, cells }, place) => ({
    label: name,
    cells: cells.flatMap(({ due, keptShare }, duty) => [
      { heading: columns[duty].due, main: due, details: [] },
      { heading: columns[duty].kept, ...kept(keptShare, hasRanges) },
    ]),
    isApart: place > 0 && by !== rows[place - 1].by,
  }));

function kept(share: Spread | null, hasRange: boolean): Cell {
  const { mean = null, p10 = null, p90 = null } = share ?? {};
  if (mean === null || p10 === null || p90 === null) return { main: '', details: [] };
  if (mean === 0) return { main: 'none', details: [] };
  const { unit, decimals } = KEPT_SHARE;
  if (!hasRange) return { main: bareNumber(mean, unit, decimals), details: [] };
  const { range, lopsided } = rangeBeneath({ mean, p10, p90 }, unit, decimals);
  return { main: bareNumber(mean, unit, decimals), details: [range], lopsided };
}
