import { eachField } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { editedItems, type ListEdit, placeAfter } from './list-edit.ts';
import { formatPath, getAt, type PathParts, parsePath, setAt } from './path.ts';

export interface EditedList {
  readonly scenario: Scenario;
  /** What was taken out with an item because it was about that item, by its place before: `changes[2]`. */
  readonly gone: readonly PathParts[];
}

/**
 * A scenario with an item of one of its lists moved, put in or taken out. Whatever names an input by its
 * path, as dated changes and ranges drawn together do, names the same input afterwards; where that input is
 * taken out it goes too, for by its path it would be about the item that slides into the place.
 * @param list the path of the list
 */
export function editList(scenario: Scenario, list: PathParts, edit: ListEdit): EditedList {
  const found = getAt(scenario, list);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  const after = editedItems(items, edit);
  if (after === items) return { scenario, gone: [] };
  let edited = setAt(scenario, list, after);
  const gone = new Map<string, PathParts>();
  eachField(scenarioSchema, edited, ({ path, value, notes }) => {
    if (notes.kind !== 'path' || typeof value !== 'string') return;
    const named = pathAfter(value, list, edit);
    const item = path.slice(0, path.findLastIndex((part) => typeof part === 'number') + 1);
    if (named === undefined) gone.set(formatPath(item), item);
    else if (named !== value) edited = setAt(edited, path, named);
  });
  // From the last to the first, so that those before them keep their places.
  for (const item of [...gone.values()].reverse()) edited = without(edited, item);
  return { scenario: edited, gone: [...gone.values()] };
}

function without(scenario: Scenario, item: PathParts): Scenario {
  const list = item.slice(0, -1);
  const items = getAt(scenario, list);
  const place = item.at(-1);
  return Array.isArray(items) && typeof place === 'number'
    ? setAt(scenario, list, items.toSpliced(place, 1))
    : scenario;
}

/** The path of the same input once a list was edited; undefined where it is taken out. */
export function pathAfter(path: string, list: PathParts, edit: ListEdit): string | undefined {
  const parts = parsePath(path);
  const place = parts?.[list.length];
  if (!parts || typeof place !== 'number' || list.some((part, at) => parts[at] !== part)) {
    return path;
  }
  const after = placeAfter(edit, place);
  return after === undefined ? undefined : formatPath(parts.with(list.length, after));
}
