import type * as z from 'zod';
import { withNewNames } from '../fields/new-names.ts';
import { eachField } from '../fields/walk.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { inputWords } from '../scenario/input-words.ts';
import { knownNames } from '../scenario/known-names.ts';
import { formatPath, getAt, parsePath } from '../scenario/path.ts';

/**
 * What a question names of a scenario, in the words that people know it by, for each place of the question at which
 * it does: `swept.team` is “Children’s social care”. What the scenario does not have, or has no name for, is left out.
 */
export function askedNames(
  schema: z.ZodType,
  scenario: Scenario,
  question: unknown,
): Record<string, string> {
  const known = knownNames(scenario);
  const names: Record<string, string> = {};
  eachField(schema, withNewNames(schema, question), ({ path, value, notes }) => {
    if (typeof value !== 'string') return;
    const input = notes.kind === 'path' ? parsePath(value) : undefined;
    const name =
      input && getAt(scenario, input) !== undefined
        ? inputWords(scenario, input)
        : notes.refersTo && known[notes.refersTo].find(({ id }) => id === value)?.name;
    if (name) names[formatPath(path)] = name;
  });
  return names;
}
