import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OF_ONE_FUTURE } from '../../models/report/one-future.ts';
import { ENGINE_VERSION } from '../../models/version.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function startRun(replications: number): Promise<string> {
  const id = 'england-council';
  const { scenario } = await (await fetch(`${site.address}/api/scenarios/${id}`)).json();
  const answer = await fetch(`${site.address}/api/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario, draftOf: id, seed: 'page', replications }),
  });
  expect(answer.ok).toBe(true);
  return (await answer.json()).id;
}

const isThere = (page: Page) =>
  page.getByText('The outcomes are there.').waitFor({ state: 'attached' });

test('what was assumed can be taken away beside the scenario that was run', async () => {
  const { page, complaints, end } = await site.visit(`#/run/${await startRun(20)}`);
  await isThere(page);
  const link = page.getByRole('link', { name: /what was assumed/ });
  const file = await fetch(`${site.address}${await link.getAttribute('href')}`);
  expect(file.headers.get('content-type')).toMatch(/^text\/csv/);
  expect(await file.text()).toContain('teams[0].posts[0].capPerFte');
  expect(await page.getByText('Results have changed since').count()).toBe(0);
  expect(complaints).toEqual([]);
  await end();
});

test('results that an earlier engine gave are said to be so, on the page of a run', async () => {
  const id = await startRun(21);
  const { page, complaints, end } = await site.visit(`#/run/${id}`);
  await isThere(page);
  // As they would have been kept under an earlier version.
  await page.route(`**/api/runs/${id}/results`, async (route) => {
    const answer = await route.fetch();
    const results = await answer.json();
    results.provenance.engineVersion = '7';
    await route.fulfill({ response: answer, json: results });
  });
  await page.reload();
  const line = page.getByText('Results have changed since');
  await line.waitFor();
  expect(await line.textContent()).toMatch(
    new RegExp(`engine version 7, and version ${ENGINE_VERSION}, of today`),
  );
  expect(complaints).toEqual([]);
  await end();
});

test('a single future is shown without any range, and every table and the charts say so', async () => {
  const { page, complaints, end } = await site.visit(`#/run/${await startRun(1)}`);
  await isThere(page);
  const said = await page.getByText(OF_ONE_FUTURE).count();
  expect(said).toBeGreaterThanOrEqual(4);
  const told = page.locator('hr-outcomes-view').locator('td, dd, caption, li, p');
  const words = (await told.allTextContents()).join(' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain('Learning days kept');
  expect(words).not.toMatch(/\brange \d|eight in ten|Means? over the futures|\d to £?\d[\d.,]* %/);
  expect(complaints).toEqual([]);
  await end();
});
