import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildProgram } from '../../../tools/build/build-program.ts';

const VERBS = `
/** Calls one that stands below it. */
export function arrive(cases: number): number {
  return double(cases) + 1;
}
const PLACES = [2, 3];
function double(cases: number): number {
  return PLACES[0] * cases;
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

it('constants, and functions of the engine, are constants of the built program, which does the same; other functions are left alone', async () => {
  mkdirSync(join(folder, 'models/engine'), { recursive: true });
  writeFileSync(join(folder, 'models/engine/verbs.ts'), VERBS);
  writeFileSync(join(folder, 'outside.ts'), OUTSIDE);
  writeFileSync(
    join(folder, 'program.ts'),
    "export * from './models/engine/verbs.ts';\nexport * from './outside.ts';\n",
  );
  const built = join(folder, 'dist/program.mjs');
  await buildProgram(join(folder, 'program.ts'), built);
  const text = readFileSync(built, 'utf8');
  expect(text.match(/^const (arrive|double) = function/gm)).toHaveLength(2);
  expect(text).toMatch(/^const PLACES = \[/m);
  expect(text).not.toMatch(/^(var|let) /m);
  expect(text).toContain('function untouched()');
  const program = await import(pathToFileURL(built).href);
  expect(program.arrive(3)).toBe(7);
  expect(program.arrive.name).toBe('arrive');
  expect(program.leave(3)).toBe(2);
  expect(program.untouched()).toBe('as it was');
});
