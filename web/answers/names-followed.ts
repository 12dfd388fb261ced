import type * as z from 'zod';
import { eachField } from '../../models/fields/walk.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { inputWords } from '../../models/scenario/input-words.ts';
import { formatPath, getAt, parsePath, setAt } from '../../models/scenario/path.ts';
import { numberInputs } from '../editor/changeable-inputs.ts';
import { without } from '../state/without.ts';

/** What a question names of its scenario, in words, by its place in the question. */
export type AskedNames = Readonly<Record<string, string>>;

export interface FollowedQuestion {
  readonly question: unknown;
  /** Inputs that it was about and that are not found by that name any more: they are left out of it. */
  readonly lost: readonly string[];
}

/**
 * A question that was put earlier, of the scenario as it stands now. Inputs are named by their places, which are
 * others once an item of a list is moved, put in or taken out: each is followed by the name that it had then, and
 * left out where nothing, or more than one, has that name: the place alone may mean a neighbour. Without a name it stays.
 */
export function namesFollowed(
  schema: z.ZodType,
  question: unknown,
  names: AskedNames,
  scenario: Scenario,
): FollowedQuestion {
  let followed = question;
  const lost: string[] = [];
  eachField(schema, question, ({ path, value, notes }) => {
    const name = names[formatPath(path)];
    if (notes.kind !== 'path' || typeof value !== 'string' || name === undefined) return;
    if (nameNow(scenario, value) === name) return;
    const alike = numberInputs(scenario).filter(({ id }) => nameNow(scenario, id) === name);
    const [now] = alike.length === 1 ? alike : [];
    if (!now) lost.push(name);
    followed = now ? setAt(followed, path, now.id) : without(followed, path);
  });
  return { question: followed, lost };
}

function nameNow(scenario: Scenario, input: string): string | undefined {
  const parts = parsePath(input);
  return parts && getAt(scenario, parts) !== undefined ? inputWords(scenario, parts) : undefined;
}
