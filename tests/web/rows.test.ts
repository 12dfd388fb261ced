import { afterAll, beforeAll, expect, test } from 'vitest';
import { notesOf } from '../../models/fields/fields.ts';
import { eachField, fieldsOf, itemOf } from '../../models/fields/walk.ts';
import { team } from '../../models/inputs/teams.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('figures in rows say what they mean and where they come from, as all others do', async () => {
  const scenario = shippedScenario('england-council');
  const { page, complaints, end } = await site.visit('#/scenario/england-council/teams');
  await page.locator('hr-section-form details').first().waitFor();
  await openAll(page);
  const list = page.locator('fieldset[data-path="teams[0].cases"]');
  const cases = fieldsOf(team).find(([key]) => key === 'cases')?.[1];
  if (!cases) throw new Error('a team has cases');
  const helps = fieldsOf(itemOf(cases)).flatMap(([, field]) => notesOf(field)?.help ?? []);
  expect(helps.length).toBeGreaterThan(1);
  for (const help of helps) expect(await list.getByText(help).first().isVisible()).toBe(true);

  const sourced: string[] = [];
  eachField(cases, scenario.teams[0].cases, ({ value }) => {
    if (typeof value === 'object' && value && 'source' in value) sourced.push(String(value.source));
  });
  expect(sourced.length).toBeGreaterThan(0);
  const origins = list.locator('hr-origin-note');
  expect(await origins.count()).toBe(sourced.length);
  expect(await origins.first().isVisible()).toBe(true);
  // What is typed is one’s own: the row says no more that it is published.
  await list
    .getByRole('textbox', { name: /^Allocated/ })
    .first()
    .fill('450');
  await expect.poll(() => origins.count()).toBe(sourced.length - 1);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await end();
});

test('a new budget and a new test wait for their number: until then nothing is said of them', async () => {
  const { page, complaints, end } = await site.visit('#/scenario/ni-family-intervention/costs');
  const listed = page.locator('hr-problem-list li');
  const told = page.locator('hr-preview-panel dl');
  await told.first().waitFor();
  await page.getByRole('button', { name: 'Add budget of a year' }).click();
  await expect
    .poll(() => listed.allTextContents())
    .toEqual([expect.stringMatching(/Budget for staff/)]);
  expect(await told.textContent()).not.toContain('budget');
  await page.getByRole('textbox', { name: 'Budget for staff' }).fill('5600000');
  await expect.poll(() => told.textContent()).toContain('budget');
  expect(await listed.count()).toBe(0);
  await page.getByRole('link', { name: 'Standard', exact: true }).click();
  await page.getByRole('button', { name: 'Add test' }).click();
  await expect.poll(() => listed.allTextContents()).toEqual([expect.stringMatching(/Threshold/)]);
  expect(complaints).toEqual([]);
  await end();
});
