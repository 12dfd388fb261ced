import type { Answer } from '../../models/index.ts';

/** An answer for a terminal: its sentences, its tables, and how it was found. */
export function answerText({ sentences, provenance }: Answer, tables: string): string {
  const { scenarios, seed, futures, engineVersion, method } = provenance;
  const named = scenarios.map(({ name, hash }) => `${name} (${hash.slice(0, 12)})`).join(', ');
  return [
    ...sentences,
    ...(tables === '' ? [] : ['', tables.trimEnd()]),
    '',
    method,
    `${named}, seed ${seed}, ${futures.toLocaleString('en-GB')} futures, engine ${engineVersion}.`,
    '',
  ].join('\n');
}
