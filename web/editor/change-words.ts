import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { inputValueWords } from '../../models/scenario/input-words.ts';
import { formatPath, getAt, type PathParts, parsePath } from '../../models/scenario/path.ts';
import { placeWords } from './place-words.ts';

const MOST_CHARACTERS = 80;

/** An input that differs between two versions, in words. */
export interface ChangeWords {
  /** Where it stands: `Teams, Family intervention, Posts, Social worker, Caseload cap`. */
  place: string;
  /** `18 cases per FTE, now 15 cases per FTE`; `added`, `removed`. */
  words: string;
}

/**
 * What became of the inputs at some paths, from one version of a scenario to the next, in the words of the
 * form: once for each input, of which a path may name a part.
 */
export function changeWords(
  before: Scenario,
  after: Scenario,
  paths: readonly string[],
): ChangeWords[] {
  const inputs = new Map<string, PathParts>();
  for (const path of paths) {
    const parts = parsePath(path) ?? [];
    // What is gone is described by the version that had it.
    const input = inputIn(getAt(after, parts) === undefined ? before : after, parts);
    inputs.set(formatPath(input), input);
  }
  return [...inputs.values()].map((input) => {
    const [from, to] = [getAt(before, input), getAt(after, input)];
    const place = placeWords(to === undefined ? before : after, input).join(', ');
    return { place: place || 'Scenario', words: becameWords(before, after, input, from, to) };
  });
}

/** The path as far as there is an input with a label, such as without `.value` of a range. */
function inputIn(scenario: Scenario, parts: PathParts): PathParts {
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const isNamed = parts.length === 0 || (schema !== undefined && notesOf(schema) !== undefined);
  return isNamed ? parts : inputIn(scenario, parts.slice(0, -1));
}

function becameWords(
  before: Scenario,
  after: Scenario,
  input: PathParts,
  from: unknown,
  to: unknown,
): string {
  if (from === undefined && isWhole(to)) return 'added';
  if (to === undefined && isWhole(from)) return 'removed';
  if (isWhole(to)) return 'changed';
  const was = short(inputValueWords(before, input, from));
  const is = short(inputValueWords(after, input, to));
  // Nor does the end of a long text show.
  return was === is
    ? `${is}, changed in its source, note or end`
    : `${was || 'empty'}, now ${is || 'empty'}`;
}

/** Enough of a long text to know it by. */
const short = (words: string): string =>
  words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1)}…` : words;

/** A group or a list, not the value of one input. */
const isWhole = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !('value' in value);
