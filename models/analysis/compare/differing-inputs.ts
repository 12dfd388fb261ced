import type { Scenario } from '../../inputs/scenario.ts';
import { canonicalJson } from '../../scenario/hash.ts';
import type { PathParts } from '../../scenario/path.ts';
import { isDrawn, isQuantityObject } from '../../scenario/quantity.ts';

/** An input, or a whole that only changes together, that differs; undefined where it is left out. */
export interface DifferingInput {
  path: PathParts;
  before: unknown;
  after: unknown;
}

/** What a scenario is called and held to changes nothing in its futures; dated changes are told apart elsewhere. */
const ELSEWHERE = ['format', 'name', 'summary', 'standard', 'changes'];

/** Without words, and with plain numbers for quantities that no future draws: without a range, or with one of equal ends. */
export function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  if (isQuantityObject(node) && !isDrawn(node)) return node.value;
  const entries = Object.entries(node).filter(([key]) => key !== 'source' && key !== 'note');
  return Object.fromEntries(entries.map(([key, item]) => [key, bare(item)]));
}

export const bareText = (node: unknown): string =>
  node === undefined ? '' : canonicalJson(bare(node));

type Group = Record<string, unknown>;

/** A group whose inputs can change one by one: not a number, and not a law whose numbers belong to its family. */
const isGroup = (node: unknown): node is Group =>
  typeof node === 'object' &&
  node !== null &&
  !Array.isArray(node) &&
  !isQuantityObject(node) &&
  !Object.hasOwn(node, 'family');

/** What tells the items of a list apart; undefined for a list whose items have no names. */
function namesOf(list: unknown): string | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const names = list.map((item) => (isGroup(item) ? (item.id ?? item.role) : undefined));
  return names.every((name) => typeof name === 'string') && new Set(names).size === names.length
    ? names.join(' ')
    : undefined;
}

function differing(before: unknown, after: unknown, path: PathParts): DifferingInput[] {
  if (bareText(before) === bareText(after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys]
      .filter((key) => path.length > 0 || !ELSEWHERE.includes(key))
      .flatMap((key) => differing(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const names = namesOf(before);
    if (names !== undefined && names === namesOf(after)) {
      return before.flatMap((item, at) => differing(item, after[at], [...path, at]));
    }
  }
  return [{ path, before, after }];
}

/**
 * Every input in which two scenarios differ and that could tell in their futures. A law of lengths, and
 * a list whose items come, go or have no names, differ as one. Notes and sources are words.
 */
export const differingInputs = (before: Scenario, after: Scenario): DifferingInput[] =>
  differing(before, after, []);
