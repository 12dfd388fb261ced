import { inputRows, type RunResults, type Scenario } from '../../models/index.ts';
import { aboutRows } from './about-rows.ts';
import { csvText } from './csv-text.ts';

const COLUMNS = [
  'section',
  'of',
  'input',
  'value',
  'low',
  'high',
  'unit',
  'source',
  'note',
  'path',
];

/**
 * What was assumed: rows with the provenance, an empty row, a row of headings, then one row for each input that the scenario gives.
 * `low` and `high` are the range that holds it in eight futures of ten, empty where it is taken as known; shares are from 0 to 1;
 * `path` is where it stands in the scenario file.
 */
export const inputsCsv = (results: RunResults, scenario: Scenario): string =>
  csvText(
    aboutRows(results),
    COLUMNS,
    inputRows(scenario).map(
      ({ section, of, label, value, low, high, unit, source, note, path }) => [
        section,
        of,
        label,
        value,
        low,
        high,
        unit,
        source,
        note,
        path,
      ],
    ),
  );
