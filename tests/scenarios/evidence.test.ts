import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { sharedText, testWithShared } from '../shared-data.ts';
import { evidenceBook, type Fact } from './evidence-book.ts';

const book = evidenceBook();
const ids = new Set(book.map(({ id }) => id));

/** Every evidence key behind an input of the schema, variants and optional inputs included. */
function keysOfInputs(): string[] {
  const keys: string[] = [];
  z.toJSONSchema(scenarioSchema, {
    override: ({ zodSchema }) => {
      if (zodSchema instanceof z.ZodType) keys.push(...(notesOf(zodSchema)?.evidence ?? []));
    },
  });
  return [...new Set(keys)];
}

describe('the evidence book', () => {
  test('holds every figure that stands behind an input', () => {
    const keys = keysOfInputs();
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !ids.has(key))).toEqual([]);
  });

  test('has one entry for each figure, complete and with its source', () => {
    expect(ids.size).toBe(book.length);
    const incomplete = book.filter(
      ({ statement, unit, period, place, kind, source }) =>
        !statement.endsWith('.') ||
        [unit, period, place, source.title, source.where].some((text) => text.trim() === '') ||
        !['published', 'derived', 'judgement'].includes(kind),
    );
    expect(incomplete).toEqual([]);
  });

  test('gives ranges whose ends are in order', () => {
    const wrong = book.filter(
      ({ low, high }) => low !== undefined && high !== undefined && low > high,
    );
    expect(wrong).toEqual([]);
  });

  testWithShared('evidence.json')('calls our own what is arithmetic or judgement of ours', () => {
    const facts: Fact[] = JSON.parse(sharedText('evidence.json') ?? '[]');
    const own = new Set(
      facts.filter(({ source }) => source.title.startsWith('Own ')).map(({ id }) => id),
    );
    const claimed = book.filter(
      ({ id, source }) => own.has(id) !== source.title.startsWith('Our own '),
    );
    expect(own.size).toBeGreaterThan(20);
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });

  testWithShared('evidence.json')('repeats the numbers of its sources', () => {
    const facts: (Fact & { low: number | null; high: number | null; confidence: string })[] =
      JSON.parse(sharedText('evidence.json') ?? '[]');
    const numbers = ({ id, value, low, high }: Pick<Fact, 'id' | 'value' | 'low' | 'high'>) => ({
      id,
      value,
      low: low ?? undefined,
      high: high ?? undefined,
    });
    const theirs = facts.filter(({ id }) => ids.has(id));
    const byId = (some: ReturnType<typeof numbers>[]) =>
      some.sort((a, b) => a.id.localeCompare(b.id));
    expect(byId(book.map(numbers))).toEqual(byId(theirs.map(numbers)));
  });
});
