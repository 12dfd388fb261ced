import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BREACHES } from './breaches.ts';
import { type CruisedModule, cruise } from './cruise.ts';
import { projectFiles, ROOT } from './sources.ts';

const FOLDERS = ['models', 'server', 'web', 'tests', 'tools'];
const rulesOn = (module: CruisedModule | undefined): string[] => [
  ...(module?.rules ?? []).map(({ name }) => name),
  ...(module?.dependencies ?? []).flatMap(({ rules }) => (rules ?? []).map(({ name }) => name)),
];

describe('the import rules', () => {
  let modules: CruisedModule[];
  beforeAll(() => {
    modules = cruise(ROOT, FOLDERS);
  });

  test('are read from every TypeScript file of the project', () => {
    const read = new Set(modules.map(({ source }) => source));
    const ours = projectFiles().filter((file) =>
      /^(models|server|web|tests|tools)\/.*\.ts$/.test(file),
    );
    expect(ours.length).toBeGreaterThan(40);
    expect(ours.filter((file) => !read.has(file))).toEqual([]);
  });

  test('see the imports of files that import something', () => {
    const validate = modules.find(({ source }) => source === 'models/scenario/validate.ts');
    expect(validate?.dependencies.map(({ resolved }) => resolved)).toContain(
      'models/inputs/scenario.ts',
    );
  });

  test('know every room of the model', () => {
    const rooms = new Set(
      projectFiles().flatMap((file) => /^models\/([a-z-]+)\//.exec(file)?.[1] ?? []),
    );
    expect([...rooms].filter((room) => !(`models-${room}` in BREACHES))).toEqual([]);
  });

  test('are kept', () => {
    const broken = modules
      .map((module) => ({ file: module.source, rules: rulesOn(module) }))
      .filter(({ rules }) => rules.length > 0);
    expect(broken).toEqual([]);
  });
});

describe('a planted breach', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-imports-'));
  let modules: CruisedModule[];
  beforeAll(() => {
    for (const name of ['models', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    for (const [path, content] of Object.values(BREACHES).flat()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${content}\n`);
    }
    modules = cruise(folder, FOLDERS);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is prepared for every rule', () => {
    const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
    const names = config.forbidden.map(({ name }: { name: string }) => name);
    expect(Object.keys(BREACHES).sort()).toEqual([...names].sort());
  });

  test.each(Object.entries(BREACHES))('of %s is caught', (rule, files) => {
    const planted = modules.find(({ source }) => source === files[0][0]);
    expect(rulesOn(planted)).toContain(rule);
  });
});
