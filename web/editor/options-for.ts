import type { FieldNotes } from '../../models/fields/notes.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { PathParts } from '../../models/scenario/path.ts';
import type { Option } from '../components/fields/choice-field.ts';
import { namesOf, nextNamesOf } from '../state/names.ts';

/** What a choice may be: its own choices, or the items of the scenario that it may name. */
export function optionsFor(
  scenario: Scenario,
  notes: FieldNotes,
  parts: PathParts,
): readonly Option[] {
  if (notes.choices) return Object.entries(notes.choices).map(([id, label]) => ({ id, label }));
  if (!notes.refersTo) return [];
  // What follows a stage is another stage, or the end.
  const isNext = notes.refersTo === 'stages' && parts.at(-3) === 'next';
  return isNext ? nextNamesOf(scenario) : namesOf(scenario, notes.refersTo);
}
