import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { isWithin } from '../../models/checks/pair.ts';
import type { PairResult } from '../../models/index.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import type { GeneratedFile } from '../../tools/generated/files.ts';
import { publishedPairFiles } from '../../tools/generated/published-pairs.ts';
import { evidenceBook } from '../scenarios/evidence-book.ts';
import { shippedScenario } from '../scenarios/shipped.ts';

const text = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const kept: PairResult[] = JSON.parse(text('scenarios/published-pairs.json'));

/** How far from the middle of what is accepted ours may lie. */
const halfWidth = (tolerance: PairResult['tolerance']): number =>
  typeof tolerance === 'number' ? tolerance : (tolerance.high - tolerance.low) / 2;

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
    expect(isWithin(pair, pair.value)).toBe(true);
    expect(pair.within).toBe(true);
  });

  test('leave luck a small part of every tolerance', () => {
    const loose = pairs.filter(
      ({ how, standardError, tolerance }) =>
        how !== 'computed' && standardError > halfWidth(tolerance) / 4,
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});

describe('the table of published pairs', () => {
  test('has as many that rest on what went in as the README tells', () => {
    const resting = kept.filter(({ fitted, putIn }) => fitted || putIn).length;
    expect(text('README.md')).toContain(`(${resting} of ${kept.length}: `);
  });

  test('has those that must come out of runs from runs', () => {
    const fromRuns = kept.filter(({ how }) => how !== 'computed').map(({ id }) => id);
    expect(BY_SIMULATION.filter((id) => !fromRuns.includes(id))).toEqual([]);
  });

  test('calls published only what stands in a published fact that it cites', () => {
    const facts = new Map(evidenceBook().map((fact) => [fact.id, fact]));
    const missing = kept.filter(({ kind, expected, unit, sources }) => {
      if (kind !== 'published' || expected === null) return false;
      const figure = Number((unit === 'share' ? 100 * expected : expected).toPrecision(6));
      const written = figure.toLocaleString('en-GB');
      const isIn = (text = '') =>
        new RegExp(`(?<![\\d.,])${written}(\\.0)?(?![\\d]|[.,]\\d)`).test(text);
      return !sources.some((key) => {
        const fact = facts.get(key);
        return (
          fact?.kind === 'published' &&
          (fact.value === figure || isIn(fact.statement) || isIn(fact.note))
        );
      });
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('says of a figure that multiplying what was put in gives that it comes back from there', () => {
    const council = shippedScenario('england-council');
    const arithmetic = new Map([
      ['V11', valueOf(council.absence.sicknessShare)],
      ['V16', 224520 * 0.322 * 0.86],
      ['V17', 62110 * 0.803],
      ['V18', 394660 * 1.012],
      ['V19', 33130 * 2.52],
      ['V33a', (5 / 0.74) * 0.74],
    ]);
    for (const pair of kept.filter(({ id }) => arithmetic.has(id))) {
      const { id, putIn } = pair;
      expect([id, isWithin(pair, arithmetic.get(id) ?? Number.NaN), putIn]).toEqual([
        id,
        true,
        true,
      ]);
    }
    // What is simulated forward and rests on neither shows what the engine does with it, and nobody published it.
    const free = kept.filter(({ how, fitted, putIn }) => how === 'simulated' && !fitted && !putIn);
    expect(free.map(({ id, kind }) => [id, kind])).toEqual([['V33b', 'derived']]);
  });

  test('gives no figure to a target that is a band, and fits a scenario to it', () => {
    const targets = kept.filter(({ kind }) => kind === 'target');
    expect(targets.map(({ id }) => id)).toEqual(['V34']);
    expect(targets).toMatchObject([{ expected: null, fitted: true }]);
  });

  test('has an error for every figure that is simulated forward', () => {
    const without = kept.filter(
      ({ how, standardError }) => how === 'simulated' && standardError <= 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('tells what is read on the first day from what is simulated', () => {
    const onFirstDay = kept.filter(({ how }) => how === 'first-day').map(({ id }) => id);
    expect(onFirstDay).toEqual(['V1', 'V2', 'V3', 'V4', 'V7', 'V8', 'V9', 'V10']);
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
