import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a budget typed among the money is held against the cost of each future', async () => {
  const { page, complaints, end } = await site.visit();
  await page.getByLabel('About', { exact: true }).selectOption('ni-family-intervention');
  await page.getByRole('link', { name: 'Set budgets and see whether they hold' }).click();
  await page.getByRole('button', { name: 'Add budget of a year' }).click();
  await page.getByRole('textbox', { name: 'Budget for staff' }).fill('5600000');
  await page.getByRole('button', { name: 'Add budget of a year' }).click();
  const years = page.getByRole('textbox', { name: 'Financial year that begins in April of' });
  expect(await years.evaluateAll((all) => all.map((each) => Reflect.get(each, 'value')))).toEqual([
    '2026',
    '2027',
  ]);
  const last = page.getByRole('textbox', { name: 'Budget for staff' }).last();
  // Before anything is run, the preview says with what chance each holds: far too much, and far too little, show.
  const ahead = page
    .locator('hr-preview-panel dl > div')
    .filter({ hasText: /the budget of .* for 2027-28/ });
  await last.fill('99000000');
  await expect
    .poll(() => ahead.textContent())
    .toMatch(/£99\.00\smillion.*above\s\d+\s%.*under .*on average/s);
  await last.fill('99000');
  await expect
    .poll(() => ahead.textContent())
    .toMatch(/£99,000.*below\s\d+\s%.*over .*on average/s);
  await last.fill('5600000');
  await expect.poll(() => ahead.textContent()).toMatch(/£5\.60\smillion.*\s%/s);
  await page.getByLabel('Futures to simulate').selectOption('200');
  await page.getByRole('button', { name: 'Run', exact: true }).click();

  const card = page.getByRole('region', { name: 'Does the budget hold?' });
  await card.waitFor({ timeout: 60_000 });
  const [first, second] = await card.getByRole('row').filter({ hasText: '£5.60' }).all();
  expect(await first.textContent()).toMatch(/^\s*2026-27.*%.*(over|under).*range/s);
  expect(await second.textContent()).toMatch(/^\s*2027-28/);
  await page.getByText(/The chance that the budget holds is .* for 2026-27/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await end();
}, 120_000);
