import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { program } from '../cli/headroom.ts';

const tool = (path: string) => fileURLToPath(new URL(`../../tools/${path}`, import.meta.url));

it.each([
  ['studies/studies.ts', 'many', 'give a whole number of futures'],
  ['studies/studies.ts', '39', 'give a whole number of futures'],
  ['scenarios/calibrate.ts', 'niFamilies', 'give some of niFamily, niOlder'],
  ['write-generated.ts', '--chekc', "Unknown option '--chekc'"],
  ['bench/bench.ts', '--only=nonsense', 'there is reference, shipped'],
  ['bench/bench.ts', '--rounds=1 --rounds=2', 'it is given more than once; keep one'],
  ['bench/bench.ts', '--rounds=0x10', 'give a whole number, at least 1'],
  ['bench/bench.ts', '--only=cancel --write', '--write replaces all that was measured'],
])('%s %s does nothing, and says what it takes', async (path, given, words) => {
  const { code, out, err } = await program(tool(path), ...given.split(' '));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(words);
});
