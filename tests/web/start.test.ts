import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './page-checks.ts';
import { opened } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const DOORS = [
  ['Test a caseload cap', 'sweep'],
  ['Plan our staffing', 'find'],
  ['Cost a reform', 'compare'],
] as const;

test('each of the three questions that planners come with is one click from the start, of the scenario chosen there', async () => {
  const { page, complaints, end } = await site.visit();
  const about = page.getByLabel('About', { exact: true });
  await about.waitFor();
  // A newcomer begins with one of those that there are, and has the questions before the list.
  const offered = await about
    .locator('option')
    .evaluateAll((all) => all.map((each) => (each instanceof HTMLOptionElement ? each.value : '')));
  expect(offered).toContain(await about.inputValue());
  expect(offered).toHaveLength(await page.getByRole('article').count());
  expect(await violations(page)).toEqual([]);
  await about.selectOption('ni-older-people');
  for (const [name, kind] of DOORS) {
    await page.getByRole('link', { name, exact: true }).click();
    await opened(page);
    await page
      .getByRole('heading', { level: 1, name: 'Answers: Northern Ireland older people' })
      .waitFor();
    expect(await page.evaluate(() => location.hash)).toBe(`#/answers/ni-older-people/${kind}`);
    await page.goBack();
    await expect.poll(() => about.inputValue()).toBe('ni-older-people');
  }
  expect(complaints).toEqual([]);
  await end();
});

test('the start is about the scenario worked on last, and about another where that is deleted', async () => {
  const { page, end } = await site.visit('#/scenario/amhp-rota');
  await page.locator('hr-cap-controls').waitFor();
  await page.getByRole('link', { name: 'All scenarios' }).click();
  const about = page.getByLabel('About', { exact: true });
  await expect.poll(() => about.inputValue()).toBe('amhp-rota');
  await page.getByRole('button', { name: /^Delete AMHP/ }).click();
  await expect.poll(() => about.inputValue()).not.toBe('amhp-rota');
  expect(await about.locator('option').count()).toBe(await page.getByRole('article').count());
  await end();
});
