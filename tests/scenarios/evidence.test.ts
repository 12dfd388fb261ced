import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { keyedParts } from '../../web/words/keyed.ts';
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

/** Everything of the product that may name a source: scenarios, checks, inputs, standards, pages and documents. */
const NAMING = [
  'scenarios/*.json',
  'models/{inputs,standards,checks,analysis}/**/*.ts',
  'web/{answers,editor,pages,trust}/**/*.ts',
  'docs/{method,your-figures}.md',
  'README.md',
];
const root = new URL('../../', import.meta.url);

/** Keys by the first file that names them. */
function keysNamed(): Map<string, string> {
  const named = new Map<string, string>();
  const files = NAMING.flatMap((pattern) => globSync(pattern, { cwd: root.pathname }));
  for (const file of files.filter((each) => !each.endsWith('evidence.json'))) {
    for (const { text, isKey } of keyedParts(readFileSync(new URL(file, root), 'utf8'))) {
      if (isKey && !named.has(text)) named.set(text, file);
    }
  }
  for (const { id, statement, note = '' } of book) {
    for (const { text, isKey } of keyedParts(`${statement} ${note}`)) {
      if (isKey && text !== id && !named.has(text)) named.set(text, `the fact ${id}`);
    }
  }
  return named;
}

describe('the evidence book', () => {
  test('holds every key that is named anywhere, and nothing that nothing names', () => {
    const named = keysNamed();
    expect(named.size).toBeGreaterThan(100);
    const unknown = [...named].filter(([key]) => !ids.has(key));
    expect(unknown).toEqual([]);
    expect([...ids].filter((id) => !named.has(id))).toEqual([]);
  });

  test('tells readers of documents what each key is, with where to read it', () => {
    const list = readFileSync(new URL('docs/sources.md', root), 'utf8');
    for (const { id, source } of book) {
      const [line, ...others] = list.split('\n').filter((each) => each.startsWith(`- **${id}** `));
      expect([line, others], id).toEqual([expect.stringContaining(source.title), []]);
      expect(line).toContain(source.where);
    }
  });

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

  test('says what each figure is by itself, for each is met alone beside an input', () => {
    const leaning = book.filter(({ statement }) =>
      /^The same\b|\bthe same (body|county|study)\b|\bthese teams\b/.test(statement),
    );
    expect(leaning.map(({ id }) => id)).toEqual([]);
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
