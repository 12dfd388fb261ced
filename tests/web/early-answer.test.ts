import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('a cap tester of many futures shows a first picture, also to who comes back, until the whole takes its place', async () => {
  const { page, complaints, end } = await site.visit('#/answers/ni-family-intervention/sweep');
  await page.getByLabel('From', { exact: true }).fill('17');
  await page.getByLabel('To', { exact: true }).fill('18');
  await page.getByLabel('Futures for each value').fill('240');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  const first = page.getByText(/^A first picture, from [\d,]+ futures in all\. The whole answer/);
  await first.waitFor();
  await page.reload();
  await first.waitFor();
  await page.locator('hr-sweep-view').waitFor();
  const early = await page.locator('#headline').textContent();
  expect(early).toMatch(/cap/);
  expect(await violations(page)).toEqual([]);
  await page.getByText('The answer is there.').waitFor();
  expect(await first.count()).toBe(0);
  await page
    .getByText(/240 futures/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await end();
});

test('whoever cancels a comparison keeps its first picture, also on coming back', async () => {
  const { page, complaints, end } = await site.visit('#/answers/ni-family-intervention/compare');
  await page.getByLabel('Futures of each scenario').fill('1000');
  await page.getByLabel('A worker leaves').first().check();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page
    .getByText(/^A first picture, from 100 futures in all\. The whole answer takes/)
    .waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const left = page.getByText(/^A first picture, .* The whole answer was not reached\.$/);
  await left.waitFor();
  await page.reload();
  await left.waitFor();
  await page.getByText('This answer was cancelled.').waitFor();
  expect(await page.locator('hr-compare-view hr-chart-figure').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await end();
});
