import { notesOf } from '../fields/fields.ts';
import { eachField, schemaAt } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { steersService } from '../scenario/changeable.ts';
import { formatPath, getAt, type PathParts } from '../scenario/path.ts';

/** Numbers named in a remedy before it stops. */
const MOST_NAMED = 5;
/** Where a path leads nowhere near a number: two that every scenario has. */
const EXAMPLES: readonly PathParts[] = [
  ['teams', 0, 'posts', 0, 'capPerFte'],
  ['recruitment', 'successShare'],
];

const named = (scenario: Scenario, path: PathParts): string => {
  const schema = schemaAt(scenarioSchema, scenario, path);
  const label = schema && notesOf(schema)?.label;
  return label ? `${formatPath(path)} (${label})` : formatPath(path);
};

/**
 * What can be written instead of a path that leads to no number: the numbers nearest to where it leads,
 * each with its name; of these the ones that end as it does, where there are any.
 * @param parts undefined where it is no path at all
 * @param mayBeAsked whether a question may be about the number at a path
 */
export function numberChoices(
  scenario: Scenario,
  parts: PathParts | undefined,
  mayBeAsked: (path: string) => boolean = steersService,
): string {
  const near = parts ? nearestNumbers(scenario, parts, mayBeAsked) : [];
  const alike = near.filter((path) => path.at(-1) === parts?.at(-1));
  const choices = alike.length > 0 ? alike : near;
  const shown = choices.length > 0 ? choices.slice(0, MOST_NAMED) : EXAMPLES;
  const words = shown.map((path) => named(scenario, path)).join(', ');
  const more = Math.max(0, choices.length - shown.length);
  const others = more === 1 ? 'the other one there' : `one of the ${more} others there`;
  return `choose the path of a number, such as ${words}${more > 0 ? ` or ${others}` : ''}`;
}

/** The numbers in the smallest group on the way of a path that holds any; none where that is the whole scenario. */
function nearestNumbers(
  scenario: Scenario,
  parts: PathParts,
  mayBeAsked: (path: string) => boolean,
): PathParts[] {
  for (let length = parts.length; length > 0; length--) {
    const at = parts.slice(0, length);
    const schema = schemaAt(scenarioSchema, scenario, at);
    const value = getAt(scenario, at);
    if (!schema || value === undefined) continue;
    const numbers: PathParts[] = [];
    eachField(schema, value, ({ path, notes }) => {
      if (notes.kind !== 'number' && notes.kind !== 'quantity') return;
      const parts = [...at, ...path];
      if (mayBeAsked(formatPath(parts))) numbers.push(parts);
    });
    if (numbers.length > 0) return numbers;
  }
  return [];
}
