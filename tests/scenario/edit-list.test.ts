import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachField } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { isChangeable } from '../../models/scenario/changeable.ts';
import { editList } from '../../models/scenario/edit-list.ts';
import { editedItems, type ListEdit } from '../../models/scenario/list-edit.ts';
import { formatPath, getAt, type PathParts, parsePath, setAt } from '../../models/scenario/path.ts';
import { anyScenario } from '../support/any-scenario.ts';

/** A scenario in which every number says where it stood, so that what a path leads to tells whose it is. */
function marked(scenario: Scenario): { scenario: Scenario; paths: string[]; lists: PathParts[] } {
  let copy = scenario;
  const paths: string[] = [];
  const lists: PathParts[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    const at = formatPath(path);
    if (notes.kind === 'list' && isChangeable(at)) lists.push(path);
    if (!['teams', 'stages', 'roles', 'streams'].includes(String(path[0]))) return;
    if (notes.kind !== 'quantity' && notes.kind !== 'number') return;
    copy = setAt(copy, path, { value, note: at });
    paths.push(at);
  });
  for (const key of ['teams', 'stages', 'roles', 'streams', 'changes']) lists.push([key]);
  return { scenario: copy, paths, lists };
}

/** A change about every number, and pairs of each with the next. */
const withPaths = (scenario: Scenario, paths: readonly string[]): Scenario => ({
  ...scenario,
  changes: paths.map((path) => ({ kind: 'scale', on: '2026-06-01', path, by: 1.1, note: path })),
  correlations: paths.slice(1).map((second, at) => ({ first: paths[at], second, r: 0.5 })),
});

const noteAt = (scenario: Scenario, path: string): unknown =>
  getAt(scenario, [...(parsePath(path) ?? []), 'note']);

const everything = anyScenario.chain((scenario) => {
  const { scenario: own, paths, lists } = marked(scenario);
  const given = withPaths(own, paths);
  return fc.record({
    scenario: fc.constant(given),
    list: fc.constantFrom(...lists),
    a: fc.nat(),
    b: fc.nat(),
    kind: fc.constantFrom('move' as const, 'insert' as const, 'remove' as const),
  });
});

function editOf(items: readonly unknown[], kind: ListEdit['kind'], a: number, b: number): ListEdit {
  const at = a % Math.max(1, items.length);
  if (kind === 'move') return { kind, from: at, to: b % Math.max(1, items.length) };
  return kind === 'insert' ? { kind, at: b % (items.length + 1), item: {} } : { kind, at };
}

const itemsAt = (scenario: Scenario, list: PathParts): readonly unknown[] => {
  const items = getAt(scenario, list);
  return Array.isArray(items) ? items : [];
};

describe('after an item of a list is moved, put in or taken out', () => {
  test('every dated change is about the input that it was about, or went with it', () => {
    fc.assert(
      fc.property(everything, ({ scenario, list, kind, a, b }) => {
        const edit = editOf(itemsAt(scenario, list), kind, a, b);
        const { scenario: after, gone } = editList(scenario, list, edit);
        for (const change of after.changes) {
          if ('path' in change) expect(noteAt(after, change.path)).toBe(change.note);
        }
        const isChanges = list[0] === 'changes';
        const goneChanges = gone.filter(([key]) => key === 'changes').length;
        const own = isChanges && kind !== 'move' ? (kind === 'insert' ? 1 : -1) : 0;
        expect(after.changes.length).toBe(scenario.changes.length - goneChanges + own);
      }),
      { numRuns: 60 },
    );
  });

  test('every pair of ranges is of the inputs that it was of, or went with one of them', () => {
    fc.assert(
      fc.property(everything, ({ scenario, list, kind, a, b }) => {
        const edit = editOf(itemsAt(scenario, list), kind, a, b);
        const { scenario: after, gone } = editList(scenario, list, edit);
        const lost = new Set(gone.filter(([key]) => key === 'correlations').map(([, at]) => at));
        const before = (scenario.correlations ?? []).filter((_, at) => !lost.has(at));
        const named = (after.correlations ?? []).map(({ first, second }) => [
          noteAt(after, first),
          noteAt(after, second),
        ]);
        expect(named).toEqual(before.map(({ first, second }) => [first, second]));
      }),
      { numRuns: 60 },
    );
  });

  test('what went is what was about the item, and nothing else', () => {
    fc.assert(
      fc.property(everything, ({ scenario, list, a }) => {
        const items = itemsAt(scenario, list);
        fc.pre(items.length > 0);
        const at = a % items.length;
        const { gone } = editList(scenario, list, { kind: 'remove', at });
        const own = formatPath([...list, at]);
        const about = scenario.changes.flatMap((change, place) =>
          'path' in change && change.path.startsWith(own) ? [place] : [],
        );
        expect(gone.filter(([key]) => key === 'changes').map(([, place]) => place)).toEqual(about);
      }),
      { numRuns: 60 },
    );
  });
});

test('a path that is not one, or of another list, stays as it is', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const change = { kind: 'set' as const, on: '2026-06-01', to: 1 };
      const paths = ['', 'teams', 'teams[9].posts[0].capPerFte', 'leaving.perCase', 'stages[1].id'];
      const given = { ...scenario, changes: paths.map((path) => ({ ...change, path })) };
      const { scenario: after } = editList(given, ['teams'], { kind: 'move', from: 0, to: 1 });
      expect(after.changes).toEqual(given.changes);
    }),
    { numRuns: 5 },
  );
});

test('items move within their list and no further', () => {
  expect(editedItems(['a', 'b', 'c'], { kind: 'move', from: 1, to: 0 })).toEqual(['b', 'a', 'c']);
  expect(editedItems(['a', 'b', 'c'], { kind: 'move', from: 0, to: 2 })).toEqual(['b', 'c', 'a']);
  expect(editedItems(['a', 'b'], { kind: 'move', from: 1, to: 2 })).toEqual(['a', 'b']);
  expect(editedItems(['a', 'b', 'c'], { kind: 'remove', at: 1 })).toEqual(['a', 'c']);
  expect(editedItems(['a', 'b'], { kind: 'remove', at: 2 })).toEqual(['a', 'b']);
  expect(editedItems(['a', 'b'], { kind: 'insert', at: 2, item: 'c' })).toEqual(['a', 'b', 'c']);
  expect(editedItems(['a', 'b'], { kind: 'insert', at: 3, item: 'c' })).toEqual(['a', 'b']);
});
