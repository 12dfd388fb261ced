import { groupTable, type RunResults } from '../../models/index.ts';
import { shareText } from './share-text.ts';
import { textTable } from './text-table.ts';

/** Learning and supervision, due and kept, by role and by years with the service, for a terminal. */
export function groupsText(results: RunResults): string[] {
  const found = groupTable(results);
  if (!found) return [];
  const table = textTable([
    [found.who, ...found.columns.flatMap(({ due, kept }) => [due, kept])],
    ...found.rows.map(({ name, cells }) => [
      name,
      ...cells.flatMap(({ due, keptShare }) => [
        due,
        keptShare ? shareText(keptShare, found.hasRanges) : '',
      ]),
    ]),
  ]);
  return [`${found.title}:`, ...table, found.note];
}
