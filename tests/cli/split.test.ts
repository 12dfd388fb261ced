import { expect, it } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';

const place = ownFolder();

const SPLIT =
  /\nOf the variance of “[^”]+” in the run(, [^;]+ is what we do not know; the rest is luck| it cannot be told how much is luck: few futures make most of it)\./g;

it('headroom run --split says of the most telling outcomes how much of their width is luck', async () => {
  const file = scenarioFile(place.folder);
  const run = ['run', file, '--replications', '30', '--threads', '1'];
  const { code, out } = await headroom(...run, '--split');
  expect(code).toBe(0);
  expect(out.match(SPLIT)?.length).toBe(3);
  expect(out).toContain('Of the variance of “Cost” in the run');
  expect((await headroom(...run)).out).not.toMatch(SPLIT);
});
