import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PairResult } from '../../models/index.ts';
import type { GeneratedFile } from '../../tools/generated/files.ts';
import { publishedPairFiles } from '../../tools/generated/published-pairs.ts';
import { evidenceBook } from '../scenarios/evidence-book.ts';

const text = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const kept: PairResult[] = JSON.parse(text('scenarios/published-pairs.json'));

/** Those that arithmetic on the side could not show. */
const BY_SIMULATION = [
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'V6',
  'V16',
  'V17',
  'V18',
  'V19',
  'V21',
  'V33',
];

describe('the published pairs, worked out anew', () => {
  let files: GeneratedFile[];
  let pairs: PairResult[];
  beforeAll(() => {
    files = publishedPairFiles();
    pairs = JSON.parse(files[0].text);
  });

  test('are those that are kept, and the table for readers is fresh', () => {
    for (const file of files) expect(text(file.path), file.path).toBe(file.text);
  });

  test.each(kept.map(({ id, statement }) => [id, statement]))('%s: %s', (id) => {
    const pair = pairs.find((each) => each.id === id);
    if (!pair) throw new Error(`${id} is no longer worked out`);
    expect(Math.abs(pair.value - pair.expected)).toBeLessThanOrEqual(pair.tolerance);
    expect(pair.within).toBe(true);
  });

  test('leave luck a small part of every tolerance', () => {
    const loose = pairs.filter(
      ({ how, standardError, tolerance }) => how === 'simulated' && standardError > tolerance / 4,
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});

describe('the table of published pairs', () => {
  test('has those that must be simulated from simulated runs', () => {
    const simulated = kept.filter(({ how }) => how === 'simulated').map(({ id }) => id);
    expect(BY_SIMULATION.filter((id) => !simulated.includes(id))).toEqual([]);
  });

  test('names its sources by keys of the evidence book', () => {
    const ids = new Set(evidenceBook().map(({ id }) => id));
    expect(kept.flatMap(({ sources }) => sources).filter((key) => !ids.has(key))).toEqual([]);
    expect(kept.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test('has each pair once', () => {
    expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
  });
});
