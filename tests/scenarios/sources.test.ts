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
/** Plain numbers: settings of the run and of the queue, which measure nothing, and dates of what has its source beside it. */
const SETTINGS = [
  ...['format', 'weeks', 'weightPoints', 'priority', 'afterDays', 'starterRampSteps'],
  ...['untilWeeks', 'month'],
];

/** What stands as the source of each number of a scenario: undefined for a bare number. */
function sources(name: (typeof SHIPPED)[number]) {
  const found: { path: string; kind: string; source?: string; note?: string }[] = [];
  eachField(scenarioSchema, shippedScenario(name), ({ path, value, notes }) => {
    if (notes.kind !== 'quantity' && notes.kind !== 'number') return;
    const { source, note } = Object(value) as { source?: string; note?: string };
    found.push({ path: formatPath(path), kind: notes.kind, source, note });
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

test('every file that is made from the code is fresh', () => {
  for (const { path, text } of generatedFiles()) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(text);
  }
});
