import { isAddedUp, MEASURES, type RunResults, UNITS } from '../../models/index.ts';
import { provenanceLine } from './about-rows.ts';
import { heading, note, title, type WorkbookSheet, words } from './workbook-cells.ts';

const BETTER = { lower: 'lower', higher: 'higher', neither: '' };

/** What each measure counts, as results have it. */
export const definitionsSheet = (results: RunResults): WorkbookSheet => ({
  sheet: 'Definitions',
  data: [
    title('What each measure counts'),
    note(provenanceLine(results)),
    ['Measure', 'Unit', 'Over a year', 'Better', 'What it counts'].map((label) => heading(label)),
    ...MEASURES.filter(({ id }) => results.measures[id]).map(
      ({ id, label, unit, better, definition }) =>
        [label, UNITS[unit], isAddedUp(id) ? 'total' : 'average', BETTER[better], definition].map(
          words,
        ),
    ),
  ],
  columns: [38, 18, 14, 12, 90].map((width) => ({ width })),
  stickyRowsCount: 3,
  stickyColumnsCount: 1,
});
