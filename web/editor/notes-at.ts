import type { FieldNotes } from '../../models/fields/notes.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { toldNotes } from '../../models/scenario/told-unit.ts';

/**
 * The notes of an input of a scenario with the unit in which its number is told everywhere: the threshold of a test has
 * that of the measure tested, and points are cases where every case weighs the same.
 */
export function notesAt(scenario: Scenario, notes: FieldNotes, parts: PathParts): FieldNotes {
  const isThreshold = parts[0] === 'standard' && parts.at(-1) === 'threshold';
  const tested = isThreshold && getAt(scenario, [...parts.slice(0, -1), 'measure']);
  const about = MEASURES.find(({ id }) => id === tested);
  return toldNotes(scenario, about ? { ...notes, unit: about.unit } : notes);
}
