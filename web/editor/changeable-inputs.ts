import type { FieldNotes } from '../../models/fields/notes.ts';
import { eachField } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { isChangeable, steersService } from '../../models/scenario/changeable.ts';
import { formatPath } from '../../models/scenario/path.ts';
import type { Option } from '../components/fields/choice-field.ts';
import { placeWords } from './place-words.ts';

const LEAVES = new Set<FieldNotes['kind']>(['quantity', 'number', 'choice', 'switch', 'text']);

const NUMBERS = new Set<FieldNotes['kind']>(['quantity', 'number']);

/** Every input that a dated change may set, in words, under the heading of its section. */
export const changeableInputs = offered((path, kind) => LEAVES.has(kind) && isChangeable(path));

/** Every number that a dated change may multiply. */
export const changeableNumbers = offered((path, kind) => NUMBERS.has(kind) && isChangeable(path));

/** Every number that a question may try other values of. */
export const numberInputs = offered((path, kind) => NUMBERS.has(kind) && steersService(path));

function offered(isOffered: (path: string, kind: FieldNotes['kind']) => boolean) {
  let read: { scenario: Scenario; options: readonly Option[] } | undefined;
  return (scenario: Scenario): readonly Option[] => {
    if (read?.scenario !== scenario) read = { scenario, options: list(scenario, isOffered) };
    return read.options;
  };
}

function list(
  scenario: Scenario,
  isOffered: (path: string, kind: FieldNotes['kind']) => boolean,
): Option[] {
  const options: Option[] = [];
  eachField(scenarioSchema, scenario, ({ path, notes }) => {
    const id = formatPath(path);
    if (!isOffered(id, notes.kind)) return;
    const [group, ...rest] = placeWords(scenario, path);
    options.push({ id, label: rest.join(', ') || group, group });
  });
  return options;
}
