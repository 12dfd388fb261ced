import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildYardsticks } from '../../../tools/bench/yardsticks.ts';
import { ownFolder } from '../../support/own-folder.ts';

const place = ownFolder();
let sources: string;
beforeEach(() => {
  sources = join(place.folder, 'sources');
  mkdirSync(sources);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const writeSources = () => {
  for (const name of ['fast', 'straight']) writeFileSync(join(sources, `${name}.cpp`), '');
};

/** Only what is written here is found as a program. */
function programs(found: Readonly<Record<string, string>>): void {
  const folder = join(place.folder, 'programs');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(found)) {
    writeFileSync(join(folder, name), text, { mode: 0o755 });
  }
  vi.stubEnv('PATH', folder);
}

describe('programs to compare with are left out, and it is said why', () => {
  it('where they are not there', async () => {
    expect(await buildYardsticks(place.folder, sources)).toMatch(/not beside this project/);
  });

  it('where there is no compiler', async () => {
    writeSources();
    programs({});
    expect(await buildYardsticks(place.folder, sources)).toMatch(/^There is no g\+\+/);
  });

  it('where the compiler is too old for them', async () => {
    writeSources();
    programs({ 'g++': "#!/bin/sh\necho 'unrecognized option -std=c++20' >&2\nexit 1\n" });
    expect(await buildYardsticks(place.folder, sources)).toBe(
      'The programs to compare with cannot be built here; they are left out (unrecognized option -std=c++20).',
    );
  });
});
