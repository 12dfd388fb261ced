/** What the rules may read of a scenario whose structure is broken. */
import type * as z from 'zod';
import { getAt, type PathParts } from './path.ts';
import { isQuantityObject } from './quantity.ts';

type Issue = z.core.$ZodIssue;

/** Thrown by whatever reads a value that the structure check has refused. */
class Refused extends Error {}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** A number with its range, each of them a number at least. */
const isReadableQuantity = (value: unknown): boolean =>
  isNumber(value) ||
  (isQuantityObject(value) &&
    Object.entries(value).every(
      ([key, part]) => !['value', 'low', 'high'].includes(key) || isNumber(part),
    ));

/** Where the value stands that an issue leaves without a meaning; undefined where it only breaks a limit. */
function refusedAt(issue: Issue, root: unknown): PathParts | undefined {
  const parts = issue.path.filter((part) => typeof part !== 'symbol');
  const value = getAt(root, parts);
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' && isNumber(value) ? undefined : parts;
    case 'invalid_union':
      // Of one of several kinds that is of none of them, the key that tells the kind is given.
      if ('discriminator' in issue && issue.discriminator) return parts.slice(0, -1);
      return isReadableQuantity(value) ? undefined : parts;
    case 'invalid_value':
      return parts;
    default:
      return undefined;
  }
}

/** Reading the value at the end of a path throws from now on; what leads there is copied, unless it is a copy already. */
function refuse(root: object, parts: PathParts, copies: Set<object>): void {
  const key = parts.at(-1);
  if (key === undefined) return;
  let holder = root;
  for (const part of parts.slice(0, -1)) {
    const next = getAt(holder, [part]);
    if (typeof next !== 'object' || next === null) return;
    const own = copies.has(next) ? next : copyOf(next);
    copies.add(own);
    Reflect.set(holder, part, own);
    holder = own;
  }
  Object.defineProperty(holder, key, {
    configurable: true,
    enumerable: true,
    get() {
      throw new Refused(`${key} has been refused`);
    },
  });
}

const copyOf = (value: object): object => (Array.isArray(value) ? [...value] : { ...value });

/**
 * A copy for the rules to read: a value that the structure check has refused throws when it is read, so that a
 * rule which needs it has nothing to say. Numbers beyond a limit can be read.
 */
export function withoutRefused(given: object, issues: readonly Issue[]): object {
  const root = copyOf(given);
  const copies = new Set<object>();
  const paths = issues.map((issue) => refusedAt(issue, given) ?? []);
  // The deepest first: what stands in a refused value cannot be reached any more.
  for (const parts of paths.sort((a, b) => b.length - a.length)) refuse(root, parts, copies);
  return root;
}
