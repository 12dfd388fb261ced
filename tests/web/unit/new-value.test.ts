import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { notesOf } from '../../../models/fields/fields.ts';
import { eachField, itemOf } from '../../../models/fields/walk.ts';
import { scenarioSchema } from '../../../models/inputs/scenario.ts';
import { formatPath } from '../../../models/scenario/path.ts';
import { surroundingsOf } from '../../../web/editor/surroundings.ts';
import { newValue } from '../../../web/state/new-value.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const lists: [string, z.ZodType][] = [];
eachField(scenarioSchema, shipped(), ({ path, notes, schema }) => {
  if (notes.kind === 'list') lists.push([formatPath(path), itemOf(schema)]);
});

describe('a new item', () => {
  test.each(lists)('of %s has every input that it needs', (path, item) => {
    const around = surroundingsOf(shipped(), path.split(/[.[\]]+/).filter(Boolean));
    const value = newValue(item, around);
    const checked = item.safeParse(value);
    // A team to choose and a date to give may be open; nothing may be missing.
    const missing = checked.error?.issues.filter(({ code }) => code === 'invalid_type') ?? [];
    expect(missing).toEqual([]);
    expect(notesOf(item)).toBeDefined();
  });

  test('gets a short name that nothing beside it has', () => {
    const around = surroundingsOf(shipped(), ['streams']);
    expect(around.freeId()).toMatch(/^stream-\d+$/);
    expect(shipped().streams.map(({ id }) => id)).not.toContain(around.freeId());
  });

  test('goes on from the last, where it is a year with others beside it', () => {
    const scenario = shipped();
    const budgets = [2028, 2027].map((beginsIn) => ({ beginsIn, pounds: 5e6 }));
    const around = (given?: typeof budgets) =>
      surroundingsOf({ ...scenario, costs: { ...scenario.costs, budgets: given } }, [
        'costs',
        'budgets',
      ]);
    const schema = scenarioSchema.shape.costs.shape.budgets;
    const item = itemOf(schema.unwrap());
    expect(newValue(item, around(budgets))).toMatchObject({ beginsIn: 2029 });
    expect(item.safeParse(newValue(item, around())).success).toBe(true);
  });

  test('does not share its defaults with another', () => {
    const around = surroundingsOf(shipped(), ['teams']);
    const item = itemOf(scenarioSchema.shape.teams);
    expect(newValue(item, around)).toEqual(newValue(item, around));
    expect(newValue(item, around)).not.toBe(newValue(item, around));
  });
});
