import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileOf, PROGRAMS, WORKER } from '../../server/built-files.ts';
import { createExecutor } from '../../server/runs/executor.ts';
import { ownFolder } from '../support/own-folder.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = ownFolder();

const { at } = place;

/** A source in a folder within a folder, and a built file, changed at these seconds. */
function choose(sourceAt: number, builtAt?: number): string {
  mkdirSync(at('sources/inner'), { recursive: true });
  writeFileSync(at('sources/inner/model.ts'), '');
  if (builtAt !== undefined) {
    writeFileSync(at('built.js'), '');
    utimesSync(at('built.js'), builtAt, builtAt);
  }
  for (const path of ['sources/inner/model.ts', 'sources/inner', 'sources']) {
    utimesSync(at(path), path.endsWith('.ts') ? sourceAt : 1, path.endsWith('.ts') ? sourceAt : 1);
  }
  const url = (path: string) => pathToFileURL(at(path));
  const chosen = fileOf({
    source: url('source.ts'),
    built: url('built.js'),
    madeOf: [url('sources')],
  });
  return chosen.pathname.split('/').at(-1) ?? '';
}

describe('the file of a program that is run', () => {
  it('is the built one while it is newer than every source', () => {
    expect(choose(1000, 2000)).toBe('built.js');
  });

  it('is the source where one was changed since, or where nothing was built', () => {
    expect(choose(2000, 1000)).toBe('source.ts');
    expect(choose(1000)).toBe('source.ts');
  });
});

it.skipIf(fileOf(WORKER) !== WORKER.built)('both files answer with the same bytes', async () => {
  const answers = [WORKER.built, WORKER.source].map(async (workerUrl) => {
    const executor = createExecutor({ threads: 1, workerUrl });
    const simulation = { scenario: tinyScenario(), seed: 's', replications: 30, split: true };
    const bytes = await executor.simulate({ ...simulation, urgency: 'run' });
    await executor.close();
    return bytes;
  });
  const [built, source] = await Promise.all(answers);
  expect(built).toEqual(source);
});

/** Every file of ours that a file imports, itself or through others. */
function reached(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
    reached(new URL(path, file), found);
  }
  return found;
}

it.each(PROGRAMS.map((program) => [program.built.pathname.split('/dist/')[1], program] as const))(
  '%s is out of date when anything that it is made of has changed',
  (_, { source, madeOf }) => {
    const files = [...reached(source)];
    expect(files.length).toBeGreaterThan(20);
    const within = (file: string) =>
      madeOf.some(
        ({ href }) => file === href || file.startsWith(href.endsWith('/') ? href : `${href}/`),
      );
    expect(files.filter((file) => !within(file))).toEqual([]);
  },
);
