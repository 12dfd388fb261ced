import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { program } from '../cli/headroom.ts';

const tool = (path: string) => fileURLToPath(new URL(`../../tools/${path}`, import.meta.url));

it.each([
  ['studies/studies.ts', 'many', 'give a whole number of futures'],
  ['studies/studies.ts', '39', 'give a whole number of futures'],
  ['scenarios/calibrate.ts', 'niFamilies', 'give some of niFamily, niOlder'],
  ['write-generated.ts', '--chekc', "Unknown option '--chekc'"],
])('%s %s does nothing, and says what it takes', async (path, argument, words) => {
  const { code, out, err } = await program(tool(path), argument);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(words);
});
