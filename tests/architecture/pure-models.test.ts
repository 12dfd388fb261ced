import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { projectFiles, ROOT } from './sources.ts';

/** Types of the language alone: neither the browser's nor Node's. */
const check = (files: string[]) => {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2024.d.ts'],
    types: ['seedrandom'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
};

const models = () =>
  projectFiles()
    .filter((file) => /^models\/.*\.ts$/.test(file))
    .map((file) => `${ROOT}${file}`);

const folder = mkdtempSync(join(tmpdir(), 'headroom-pure-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the model compiles without the browser and without Node, and nothing else would', () => {
  const planted = join(folder, 'planted.ts');
  writeFileSync(planted, 'export const used = [document.title, process.pid, setTimeout];\n');
  expect(check([...models(), planted])).toEqual([
    expect.stringContaining("Cannot find name 'document'"),
    expect.stringContaining("Cannot find name 'process'"),
    expect.stringContaining("Cannot find name 'setTimeout'"),
  ]);
});
