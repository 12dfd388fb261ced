import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

test('the lock file holds every package that another needs, those of other machines too', () => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(`${ROOT}package-lock.json`, 'utf8'),
  );
  const missing = Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter(
        (name) => !holders(path).some((holder) => `${holder}node_modules/${name}` in packages),
      )
      .map((name) => `${name}, for ${path}`),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

/** The folders in whose node_modules a package looks for another: its own, then those above. */
function holders(path: string): string[] {
  const parts = path === '' ? [] : path.split('/node_modules/');
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)];
}
