import { eachField } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { isChangeable } from '../../models/scenario/changeable.ts';
import { formatPath } from '../../models/scenario/path.ts';
import type { Option } from '../components/fields/choice-field.ts';
import { placeWords } from './place-words.ts';

const LEAVES = new Set(['quantity', 'number', 'choice', 'switch', 'text']);

let read: { scenario: Scenario; options: Option[] } | undefined;

/** Every input that a dated change may set, in words, under the heading of its section. */
export function changeableInputs(scenario: Scenario): readonly Option[] {
  if (read?.scenario !== scenario) read = { scenario, options: list(scenario) };
  return read.options;
}

function list(scenario: Scenario): Option[] {
  const options: Option[] = [];
  eachField(scenarioSchema, scenario, ({ path, notes }) => {
    const id = formatPath(path);
    if (!LEAVES.has(notes.kind) || !isChangeable(id)) return;
    const [group, ...rest] = placeWords(scenario, path);
    options.push({ id, label: rest.join(', ') || group, group });
  });
  return options;
}
