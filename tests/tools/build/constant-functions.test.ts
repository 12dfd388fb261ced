import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { constantFunctions } from '../../../tools/build/constant-functions.ts';

const VERBS = `
/** Calls one that stands below it. */
export function arrive(cases: number): number {
  return double(cases) + 1;
}
function double(cases: number): number {
  return 2 * cases;
}
export const leave = (cases: number): number => cases - 1;
`;
const OUTSIDE = `
export function untouched(): string {
  return 'as it was';
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'constant-functions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('functions of the engine are constants of the built program, which does the same; others are left alone', async () => {
  mkdirSync(join(folder, 'models/engine'), { recursive: true });
  writeFileSync(join(folder, 'models/engine/verbs.ts'), VERBS);
  writeFileSync(join(folder, 'outside.ts'), OUTSIDE);
  writeFileSync(
    join(folder, 'program.ts'),
    "export * from './models/engine/verbs.ts';\nexport * from './outside.ts';\n",
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    plugins: [constantFunctions()],
    build: { ssr: join(folder, 'program.ts'), outDir: 'dist', minify: false },
  });
  const built = join(folder, 'dist/program.mjs');
  const text = readFileSync(built, 'utf8');
  expect(text.match(/^(const|var) (arrive|double) = function/gm)).toHaveLength(2);
  expect(text).toContain('function untouched()');
  const program = await import(pathToFileURL(built).href);
  expect(program.arrive(3)).toBe(7);
  expect(program.arrive.name).toBe('arrive');
  expect(program.leave(3)).toBe(2);
  expect(program.untouched()).toBe('as it was');
});
