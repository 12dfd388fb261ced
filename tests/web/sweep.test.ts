import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alikeLandmarks, openAll, overflow, spaceText, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const PHONE = { width: 360, height: 740 };

const pictured = (page: Page) =>
  page.locator('hr-trade-figure').getByRole('img').getAttribute('aria-label');

test('a cap’s two sides stand in one chart with words and tables, on a desk and on a phone', async () => {
  const { page, complaints, end } = await site.visit('#/answers/ni-family-intervention/sweep');
  await page.getByLabel('From', { exact: true }).fill('17');
  await page.getByLabel('To', { exact: true }).fill('19');
  await page.getByLabel('In steps of').fill('2');
  await page.getByLabel('With a chance of').fill('0.5');
  await page.getByLabel('Futures for each value').fill('20');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.locator('hr-sweep-view').waitFor();

  const words = await pictured(page);
  expect(words).toContain('from 17 to 19');
  expect(words).toContain('Chance that the test is met, hard cap');
  expect(words).toContain('Cases waiting at the end, soft cap');
  await page.getByLabel('Against').selectOption('wait');
  await expect
    .poll(() => pictured(page))
    .toContain('Mean wait, those still waiting included, soft cap');

  const table = page.getByRole('region', { name: 'What each value does' }).getByRole('table');
  expect(await table.getByRole('row').count()).toBe(1 + 2 * 2 + 1);
  // Each value’s rows are a group of their own, so that its heading is theirs alone.
  expect(await table.locator('tbody').count()).toBe(2 + 1);
  await table.getByRole('columnheader', { name: 'People needed to hold the queue' }).waitFor();
  await openAll(page);
  expect(await violations(page)).toEqual([]);
  expect(await alikeLandmarks(page)).toEqual([]);

  await page.setViewportSize(PHONE);
  // Charts follow the width of the window a moment later.
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('columnheader', { name: 'When full' }).count()).toBe(0);
  const outcomes = page.locator('hr-value-list').first();
  expect(await outcomes.locator('details').count()).toBe(3);
  const low = outcomes.locator('details', { hasText: '17' }).first();
  await outcomes.getByRole('table', { name: 'What each value does: 17' }).waitFor();
  await low.locator('summary').click();
  await expect.poll(() => low.getByRole('table').isVisible()).toBe(false);

  // A window of 1280 pixels at four times its size.
  await page.setViewportSize({ width: 320, height: 256 });
  await openAll(page);
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 390, height: 740 });
  await spaceText(page);
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await end();
});

test('another number than a cap is not told as one: on its tab, in its introduction and in the title', async () => {
  const { page, complaints, end } = await site.visit('#/answers/ni-family-intervention/sweep');
  const tab = page.getByRole('navigation', { name: 'Questions' }).getByRole('link').first();
  await expect.poll(() => tab.textContent()).toMatch(/Test a cap/);
  const ofCap = await page.locator('hr-question-intro p').first().textContent();
  expect(ofCap).toContain('cap');
  await page.getByLabel('Kind').selectOption({ label: 'another number of the scenario' });
  await expect.poll(() => tab.textContent()).toMatch(/Try other values/);
  expect(await tab.getAttribute('aria-current')).toBe('page');
  expect(await page.locator('hr-question-intro p').first().textContent()).not.toContain('cap');
  expect(await page.title()).toMatch(/^Try other values: /);
  await page.reload();
  await expect.poll(() => tab.textContent()).toMatch(/Try other values/);
  expect(complaints).toEqual([]);
  await end();
});
