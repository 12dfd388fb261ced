import type { FieldNotes } from '../fields/notes.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { getAt } from '../scenario/path.ts';
import { softDaysOf } from './sweep/soft-days.ts';

/**
 * What stands for a field of a question that is left empty: its default, or what the scenario has; undefined
 * where nothing does.
 * @param parts where the field stands in the question
 */
export function takenDefault(
  scenario: Scenario,
  question: unknown,
  parts: readonly (string | number)[],
  notes: FieldNotes,
): unknown {
  if (parts.at(-1) === 'softAfterDays') {
    const beside = (key: string) => getAt(question, [...parts.slice(0, -1), key]);
    return softDaysOf(scenario, beside('team'), beside('whenFull'));
  }
  return notes.optional ? undefined : notes.default;
}
