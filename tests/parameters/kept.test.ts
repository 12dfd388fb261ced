import { describe, expect, test } from 'vitest';
import { timeline } from '../../models/calendar/timeline.ts';
import { eachField } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { compile } from '../../models/parameters/compile.ts';
import { grownBy } from '../../models/parameters/grown.ts';
import type { Parameters } from '../../models/parameters/parameters.ts';
import { type PlainScenario, plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { LengthTables, Tables } from '../../models/parameters/tables.ts';
import { formatPath, setAt } from '../../models/scenario/path.ts';
import { englandCouncil } from '../../tools/scenarios/england/council.ts';

const first = plainScenario(englandCouncil());
const { startDate, weeks, bankHolidays } = first.service;
const line = timeline(startDate, weeks, bankHolidays);
const tables = new Tables(new LengthTables());
const LATER = 300;

const at = (plain: PlainScenario, fromDay: number, before?: Parameters) => {
  const grown = grownBy(first, 0, line);
  const grownLater = grownBy(plain, fromDay, line, grown);
  return compile(
    plain,
    first,
    fromDay,
    line,
    tables,
    grownLater,
    before && { plain: first, grown, parameters: before },
  );
};
const before = at(first, 0);

/** The council with each of its numbers, one after the other, somewhat different. */
const changed: [string, PlainScenario][] = [];
eachField(scenarioSchema, first, ({ path, value, notes }) => {
  if (notes.kind !== 'quantity' || typeof value !== 'number' || path[0] === 'standard') return;
  changed.push([formatPath(path), setAt(first, path, value * 1.1 + 0.01)]);
});

describe('numbers that are kept from the stretch before', () => {
  test('are those that would have been worked out anew, whichever input has changed', () => {
    expect(changed.length).toBeGreaterThan(200);
    for (const [path, plain] of changed) {
      expect({ path, ...at(plain, LATER, before) }).toEqual({ path, ...at(plain, LATER) });
    }
  });

  test('are the very same where nothing in them differs, and nothing else is', () => {
    const posts = setAt(first, ['teams', 0, 'posts', 0, 'establishedFte'], 150);
    const { fromDay, lines, ...others } = at(posts, LATER, before);
    expect(fromDay).toBe(LATER);
    expect(lines).not.toBe(before.lines);
    for (const [key, part] of Object.entries(others)) {
      expect([key, part === before[key as keyof Parameters]]).toEqual([key, true]);
    }
  });
});
