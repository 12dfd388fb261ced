import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { notesOf } from '../../../models/fields/fields.ts';
import { eachField, fieldsOf, itemOf } from '../../../models/fields/walk.ts';
import { scenarioSchema } from '../../../models/inputs/scenario.ts';
import { formatPath, getAt, type PathParts } from '../../../models/scenario/path.ts';
import { validateScenario } from '../../../models/scenario/validate.ts';
import { surroundingsOf } from '../../../web/editor/surroundings.ts';
import { newValue } from '../../../web/state/new-value.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const lists: [string, z.ZodType][] = [];
eachField(scenarioSchema, shipped(), ({ path, notes, schema }) => {
  if (notes.kind === 'list') lists.push([formatPath(path), itemOf(schema)]);
});

const missingIn = (item: z.ZodType, value: unknown): string[] =>
  (item.safeParse(value).error?.issues ?? []).flatMap(({ path }) =>
    getAt(value, path as PathParts) === undefined ? [formatPath(path)] : [],
  );
const toBeTyped = (item: z.ZodType): string[] =>
  fieldsOf(item).flatMap(([key, field]) => (notesOf(field)?.typed ? [key] : []));

describe('a new item', () => {
  test.each(lists)(
    'of %s has every input that it needs, but for what is to be typed',
    (path, item) => {
      const around = surroundingsOf(shipped(), path.split(/[.[\]]+/).filter(Boolean));
      const value = newValue(item, around);
      // A team to choose and a date to give may be open; nothing may be missing that nobody has to type.
      expect(missingIn(item, value)).toEqual(toBeTyped(item));
      expect(notesOf(item)).toBeDefined();
    },
  );

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
    expect(missingIn(item, newValue(item, around()))).toEqual(['pounds']);
    expect(toBeTyped(item)).toEqual(['pounds']);
  });

  test.each([
    ['2026-04-06', 2026],
    ['2031-03-31', 2030],
    ['2031-04-07', 2031],
  ])(
    'of a scenario that begins on %s is a budget of its first financial year',
    (startDate, year) => {
      const scenario = { ...shipped(), service: { ...shipped().service, startDate } };
      const item = itemOf(scenarioSchema.shape.costs.shape.budgets.unwrap());
      const around = surroundingsOf(scenario, ['costs', 'budgets']);
      expect(newValue(item, around)).toMatchObject({ beginsIn: year });
    },
  );

  test('says nothing of its own: a test and a budget wait for the number that they are about', () => {
    const scenario = shipped();
    const { tests } = scenario.standard;
    const item = itemOf(scenarioSchema.shape.standard.shape.tests);
    const added = newValue(item, surroundingsOf(scenario, ['standard', 'tests']));
    const wrongWith = (test: unknown) =>
      validateScenario({
        ...scenario,
        standard: { ...scenario.standard, tests: [...tests, test] },
      }).problems.map(({ path }) => path);
    const own = `standard.tests[${tests.length}]`;
    expect(wrongWith(added)).toEqual([`${own}.threshold`]);
    expect(wrongWith({ ...(added as object), threshold: 3 })).toEqual([`${own}.label`]);
  });

  test('does not share its defaults with another', () => {
    const around = surroundingsOf(shipped(), ['teams']);
    const item = itemOf(scenarioSchema.shape.teams);
    expect(newValue(item, around)).toEqual(newValue(item, around));
    expect(newValue(item, around)).not.toBe(newValue(item, around));
  });
});
