import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eachField } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { formatPath } from '../../models/scenario/path.ts';
import { generatedFiles } from '../../tools/generated/files.ts';
import { evidenceBook } from './evidence-book.ts';
import { SHIPPED, shippedScenario } from './shipped.ts';

const TOKENS = new Set([
  ...evidenceBook().map(({ id }) => id),
  'judgement',
  'derived',
  'calibrated',
]);
/**
 * Plain numbers: settings of the run and of the queue, which measure nothing, dates of what has its source beside it, and
 * correlations, which come from where the ranges that they join do.
 */
const SETTINGS = [
  ...['format', 'weeks', 'weightPoints', 'priority', 'afterDays', 'starterRampSteps'],
  ...['untilWeeks', 'month', 'r'],
];

/** What stands as the source of each number of a scenario: undefined for a bare number. */
function sources(name: (typeof SHIPPED)[number]) {
  const found: { path: string; kind: string; source?: string; note?: string; help?: string }[] = [];
  eachField(scenarioSchema, shippedScenario(name), ({ path, value, notes }) => {
    if (notes.kind !== 'quantity' && notes.kind !== 'number') return;
    const { source, note } = Object(value) as { source?: string; note?: string };
    found.push({ path: formatPath(path), kind: notes.kind, source, note, help: notes.help });
  });
  return found;
}

describe.each(SHIPPED)('%s', (name) => {
  test('says of every number where it comes from', () => {
    const numbers = sources(name).filter(({ kind }) => kind === 'quantity');
    expect(numbers.length).toBeGreaterThan(60);
    expect(numbers.filter(({ source }) => !source).map(({ path }) => path)).toEqual([]);
  });

  test('names only sources that are in the evidence book, or says that it is ours', () => {
    const unknown = sources(name).flatMap(({ path, source }) =>
      (source ?? '')
        .split(', ')
        .filter((token) => token !== '' && !TOKENS.has(token))
        .map((token) => `${path}: ${token}`),
    );
    expect(unknown).toEqual([]);
  });

  test('says why of every number that is ours, beside it or in the help of its field', () => {
    const ours = sources(name).filter(({ source }) =>
      /judgement|derived|calibrated/.test(source ?? ''),
    );
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter(({ note, help }) => !note && !help).map(({ path }) => path)).toEqual([]);
  });

  test('marks an effect of caseload on leaving as worked out', () => {
    const effect = sources(name).find(({ path }) => path === 'leaving.perCase');
    if (name === 'amhp-rota') {
      // None is known of AMHPs, so that it is 0 and switched off.
      expect(effect?.source).toBe('judgement');
      return;
    }
    expect(effect?.source).toContain('derived');
    expect(effect?.source?.includes('judgement')).toBe(name !== 'england-council');
  });

  test('has no plain number but settings', () => {
    const settings = sources(name)
      .filter(({ kind }) => kind === 'number')
      .map(({ path }) => path.split('.').at(-1));
    expect(settings.filter((setting) => !SETTINGS.includes(setting ?? ''))).toEqual([]);
  });

  test('says how each number that was calibrated was set', () => {
    const calibrated = sources(name).filter(({ source }) => source?.includes('calibrated'));
    expect(calibrated.length).toBeGreaterThan(0);
    expect(calibrated.filter(({ note }) => !note?.startsWith('Set so that'))).toEqual([]);
  });
});

const book = new Map(evidenceBook().map((fact) => [fact.id, fact]));

describe.each([
  ['ni-family-intervention', /Northern Ireland|\bNI\b|\bUK\b/],
  ['ni-older-people', /Northern Ireland|\bNI\b|\bUK\b/],
  // England as a whole, or all its authorities: no single county or council.
  ['england-council', /^(England\b|English LAs|UK)/],
  ['amhp-rota', /^(England\b|English LAs|UK)/],
] as const)('%s', (name, place) => {
  const isOfHere = (key: string) => place.test(book.get(key)?.place ?? '');

  test('says of every figure measured elsewhere that taking it over is a judgement', () => {
    const fromElsewhere = sources(name).filter(({ path, source = '' }) => {
      const keys = source.split(', ').filter((token) => book.has(token));
      return keys.length > 0 && !keys.some(isOfHere) && !path.endsWith('threshold');
    });
    expect(fromElsewhere.length).toBeGreaterThan(2);
    const unmarked = fromElsewhere.filter(({ source }) => !source?.includes('judgement'));
    expect(unmarked.map(({ path, source }) => `${path}: ${source}`)).toEqual([]);
  });
});

test('every file that is made from the code is fresh', () => {
  for (const { path, text } of generatedFiles()) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(text);
  }
});

test('every count that a note tells stands in a fact that its source names, or is worked out in the note', () => {
  const COUNT = /\d{1,3}(?:,\d{3})+(?:\.\d+)?/g;
  const untold: string[] = [];
  let counts = 0;
  for (const name of SHIPPED) {
    for (const { path, source = '', note = '' } of sources(name)) {
      const facts = source.split(', ').flatMap((key) => book.get(key) ?? []);
      const told = facts.flatMap(({ statement, note: own = '', value }) => [
        ...`${statement} ${own}`.matchAll(COUNT),
        ...`${(value ?? 0).toLocaleString('en-GB')}`.matchAll(COUNT),
      ]);
      const known = new Set(told.map(([count]) => count));
      for (const { 0: count, index } of note.matchAll(COUNT)) {
        counts += 1;
        const isResult = note.slice(0, index).endsWith('= ');
        if (!isResult && !known.has(count)) untold.push(`${name} ${path}: ${count}`);
      }
    }
  }
  expect(counts).toBeGreaterThan(30);
  expect(untold).toEqual([]);
});
