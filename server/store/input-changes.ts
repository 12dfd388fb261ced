import { formatPath } from '../../models/index.ts';
import type { InputChange } from './store.ts';

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Keys of an object, or places of a list. */
const keysOf = (branch: object): (string | number)[] =>
  Array.isArray(branch) ? branch.map((_, place) => place) : Object.keys(branch);

const at = (branch: object, key: string | number): unknown =>
  Object.entries(branch).find(([name]) => name === String(key))?.[1];

/** Every input that differs between two scenarios, by its path, in the order of the later one. */
export function inputChanges(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[] = [],
): InputChange[] {
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
    return before === after ? [] : [{ path: formatPath(path), before, after }];
  }
  const keys = new Set([...keysOf(after), ...keysOf(before)]);
  return [...keys].flatMap((key) => inputChanges(at(before, key), at(after, key), [...path, key]));
}
