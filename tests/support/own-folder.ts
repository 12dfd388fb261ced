import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A new folder, and how to remove it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface OwnFolder {
  /** Of the test that is under way. */
  readonly folder: string;
  /** Path of something in it. */
  at(name: string): string;
}

/** Gives each test of a file a new folder, which is gone afterwards. To be called before other hooks that need it. */
export function ownFolder(): OwnFolder {
  let place = { folder: '', remove: () => {} };
  beforeEach(() => {
    place = temporaryFolder();
  });
  afterEach(() => place.remove());
  return {
    get folder() {
      return place.folder;
    },
    at: (name) => join(place.folder, name),
  };
}
