import { afterAll, beforeAll, expect, test } from 'vitest';
import { alikeLandmarks, openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const COMPARE = '#/answers/ni-family-intervention/compare';
const MATTERS = '#/answers/ni-family-intervention/sensitivity';
const PHONE = { width: 360, height: 740 };

test('a what-if is compared with one click, and its differences are shown week by week', async () => {
  const { page, complaints, end } = await site.visit(COMPARE);
  await page.getByLabel('Futures of each scenario').fill('20');
  await page.getByRole('button', { name: 'Compare: A worker leaves in June' }).click();
  await page.getByRole('heading', { name: 'Week by week' }).waitFor();
  expect(await page.locator('hr-compare-view hr-chart-figure').count()).toBe(6);
  await page.getByText('1 person leaves on 1 June 2026').waitFor();
  await openAll(page);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  const phone = await site.visit(new URL(page.url()).hash, PHONE);
  await phone.page.getByRole('heading', { name: 'Week by week' }).waitFor();
  await openAll(phone.page);
  expect(await overflow(phone.page)).toBeLessThanOrEqual(0);
  await phone.end();
  await end();
});

test('of two what-ifs beside the scenario, each part of the answer says of which it is', async () => {
  const { page, complaints, end } = await site.visit(COMPARE);
  await page.getByLabel('Futures of each scenario').fill('20');
  await page.getByLabel('Say what each change does').uncheck();
  const both = ['A worker leaves in June', 'Recruitment frozen for a quarter'];
  for (const each of both) await page.getByLabel(`What if: ${each}`, { exact: true }).check();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  for (const each of both) {
    for (const part of ['Week by week', 'Money', 'What was changed']) {
      const name = `${part}: ${each}`;
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
  }
  await openAll(page);
  expect(await alikeLandmarks(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await end();
});

test('a what-if is added to the scenario as a dated change that is not saved yet', async () => {
  const { page, complaints, end } = await site.visit(COMPARE);
  await page
    .getByRole('button', { name: 'Add to my scenario: Recruitment frozen for a quarter' })
    .click();
  await page.getByText('It is not saved yet.').waitFor();
  await page
    .getByText('changes nothing: a dated change of the scenario closes recruitment')
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Back to the scenario' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(complaints).toEqual([]);
  await end();
});

test('what matters most is asked and drawn, each input with its part and its move', async () => {
  const { page, complaints, end } = await site.visit(MATTERS, PHONE);
  await page.getByLabel('Outcome').selectOption('cost');
  await page.getByLabel('Futures of each input and position').fill('40');
  await page.getByLabel('Inputs looked at closely').fill('1');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('heading', { name: 'Each input from end to end' }).waitFor();
  const first = page.locator('hr-sensitivity-view tbody th').first();
  expect(await first.textContent()).toContain('Pay, full time');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await end();
});
