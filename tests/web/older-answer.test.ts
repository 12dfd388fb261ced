import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../models/version.ts';
import { violations } from './page-checks.ts';
import { TEAM } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('an answer that an earlier engine gave says so above its figures; one of today says nothing', async () => {
  const asked = await fetch(`${site.address}/api/answers/sensitivity`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      scenarios: [{ scenarioId: TEAM }],
      question: { measure: 'caseload', replications: 50, most: 1 },
    }),
  });
  expect(asked.status).toBe(201);
  const { id } = await asked.json();
  const { page, complaints, end } = await site.visit(`#/answer/${id}`);
  await page.getByRole('link', { name: 'Download JSON' }).waitFor();
  const notice = page.getByText('Results have changed since');
  expect(await notice.count()).toBe(0);
  // As it would have been kept under an earlier version.
  await page.route(`**/api/answers/${id}`, async (route) => {
    const response = await route.fetch();
    const read = await response.json();
    read.answer.provenance.engineVersion = '7';
    await route.fulfill({ response, json: read });
  });
  await page.reload();
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(
    new RegExp(`engine version 7, and version ${ENGINE_VERSION}, of today`),
  );
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await end();
});
