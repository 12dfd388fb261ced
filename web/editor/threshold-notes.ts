import type { FieldNotes } from '../../models/fields/notes.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { toldUnit } from '../../models/scenario/told-unit.ts';

/** The notes of the threshold of a test, with the unit of the measure that is tested; of any other input as they are. */
export function thresholdNotes(
  scenario: Scenario,
  notes: FieldNotes,
  parts: PathParts,
): FieldNotes {
  if (parts[0] !== 'standard' || parts.at(-1) !== 'threshold') return notes;
  const tested = getAt(scenario, [...parts.slice(0, -1), 'measure']);
  const about = MEASURES.find(({ id }) => id === tested);
  return about ? { ...notes, unit: toldUnit(scenario, about.unit) } : notes;
}
