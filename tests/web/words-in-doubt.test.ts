import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAll } from './page-checks.ts';
import { TEAM } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('who puts in their own queue is told that a test of the first day’s is still of another, until it is of theirs', async () => {
  const { page, complaints, end } = await site.visit(`#/scenario/${TEAM}/teams`);
  const asked = page.getByRole('heading', { name: 'Do these tests still say what they test?' });
  const form = page.locator('hr-section-form');
  await form.locator('details').first().waitFor();
  expect(await asked.count()).toBe(0);
  await openAll(page);
  await form.getByRole('textbox', { name: 'Waiting' }).fill('6');
  await asked.waitFor();
  const told = page.locator('hr-words-in-doubt li');
  expect(await told.count()).toBe(1);
  const own = await told.textContent();
  expect(own).toMatch(
    /“At most 194 children waiting .+ first day” tests: Cases waiting at most 194/,
  );
  expect(own).toMatch(/on the first day there are 6\scases\.$/);

  // As any question of it says, before it is asked.
  await page.goto(`${site.address}/#/answers/${TEAM}/compare`);
  await asked.waitFor();
  expect(await told.textContent()).toBe(own);
  await page.getByRole('link', { name: 'change the words or the threshold' }).click();
  await form.locator('details').first().waitFor();
  await openAll(page);
  await form.getByRole('textbox', { name: 'Threshold' }).nth(2).fill('6');
  // The words still name 194.
  await expect
    .poll(() => told.textContent())
    .toMatch(/“At most 194 .+ tests: Cases waiting at most 6\scases\.$/);
  const words = form.locator('[data-path="standard.tests[2].label"]').getByRole('textbox');
  await words.fill('At most 6 children waiting for a social worker, as on the first day');
  await expect.poll(() => asked.count()).toBe(0);
  expect(complaints).toEqual([]);
  await end();
});

test('who costs a reform is told where it is put in, and finds it set beside the service as it is', async () => {
  const { page, complaints, end } = await site.visit(`#/answers/${TEAM}/compare`);
  const asSaved = page.getByRole('checkbox', { name: /^This scenario as saved/ });
  await page.getByRole('link', { name: 'change the scenario' }).click();
  await page.getByRole('textbox', { name: 'Family intervention' }).fill('16');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await asSaved.waitFor();
  expect(await page.getByRole('link', { name: 'change the scenario' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await end();
});
