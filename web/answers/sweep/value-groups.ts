import type { Cell, SweepRow, SweepTable } from './sweep-rows.ts';

/** All rows of one value, turned on their side: a line for each figure, a column for each kind of cap. */
export interface ValueGroup {
  /** `18`; `Unchanged`. */
  value: string;
  isToday: boolean;
  sameAs: string;
  /** Of the columns; a single empty one where there is nothing to tell apart. */
  sides: string[];
  /** The figure that is in sight while the value is folded, one for each side. */
  leading: Cell[];
  lines: { heading: string; cells: Cell[] }[];
}

/** The rows of a table by their value, in the same order. */
export function valueGroups({ rows, headings, leading }: SweepTable): ValueGroup[] {
  const byValue = Map.groupBy(rows, ({ ofValue }) => ofValue);
  return [...byValue].map(([value, sides]: [string, SweepRow[]]) => ({
    value,
    isToday: sides[0].isToday,
    sameAs: sides[0].sameAs,
    sides: sides.map(({ side }) => side),
    leading: sides.map(({ cells }) => cells[leading]),
    lines: headings.map((heading, at) => ({ heading, cells: sides.map(({ cells }) => cells[at]) })),
  }));
}

/** The value to begin with: today’s among those tried, else the scenario unchanged, which stands last. */
export const firstOpen = (groups: readonly ValueGroup[]): number =>
  groups.findIndex(({ isToday }) => isToday);
