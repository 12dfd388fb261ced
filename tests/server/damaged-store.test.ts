import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asProblem } from '../../server/http/answer-problem.ts';
import { openStore, STORE_FILE } from '../../server/store/open-store.ts';
import { temporaryFolder } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

it.each([
  ['a digit that has become another', '"payPerYear":40000', '"payPerYear":48000'],
  ['a bracket that is none any more', '{"format":1', '["format":1'],
])('%s in a kept scenario is not taken for an input, and is told', async (_, was, is) => {
  const { folder, remove } = temporaryFolder();
  const file = join(folder, STORE_FILE);
  const before = await openStore(folder);
  const { id } = await before.scenarios.create(tinyScenario(), 'ada');
  await before.close();

  const bytes = readFileSync(file);
  const at = bytes.indexOf(was);
  expect(at).toBeGreaterThan(0);
  bytes.write(is, at);
  writeFileSync(file, bytes);

  const after = await openStore(folder);
  const reported: unknown[] = [];
  const error = await after.scenarios.find(id).catch((thrown: unknown) => thrown);
  const { document } = asProblem(error, (fault) => reported.push(fault));
  expect(document).toMatchObject({ status: 500, title: 'The store is damaged' });
  expect(document.detail).toMatch(
    /^The scenario \w{64} is no longer as it was kept: the store is damaged\. Put back a copy/,
  );
  expect(reported).toEqual([error]);
  await after.close();
  remove();
});
