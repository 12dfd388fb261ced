import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedScenario } from '../scenarios/shipped.ts';
import { alikeLandmarks, openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const PHONE = { width: 360, height: 740 };

/** A question about the family intervention teams in the summer of 2026 that few futures answer. */
const few = { test: 'waiting', by: '2026-07-06', mostReplications: 100 };
const PEOPLE = { what: { kind: 'people' }, from: 90, to: 130, step: 10 };
const CAP = { what: { kind: 'cap' }, from: 16, to: 24, step: 2 };

/** Asks as another program would, and gives the page of the answer. */
async function asked(
  question: object,
  scenario: object = { scenarioId: 'ni-family-intervention' },
): Promise<string> {
  const answer = await fetch(`${site.address}/api/answers/find`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      scenarios: [scenario],
      seed: 'page',
      question,
    }),
  });
  expect(answer.ok).toBe(true);
  const { id } = await answer.json();
  return `#/answer/${id}`;
}

test('what is needed is asked on its page and answered with a curve, warnings and policies', async () => {
  const { page, complaints, end } = await site.visit('#/answers/ni-family-intervention/find');
  await page.getByLabel('From', { exact: true }).fill('90');
  await page.getByLabel('To', { exact: true }).fill('130');
  await page.getByLabel('In steps of').fill('10');
  await page.getByLabel('Test of the standard').selectOption('waiting');
  await page.getByLabel('By', { exact: true }).fill('2026-07-06');
  await page.getByLabel('Most futures for each value').fill('100');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.locator('hr-find-view').waitFor();

  expect(await page.locator('hr-plain-answer #headline').textContent()).toContain('6 July 2026');
  await page.getByRole('heading', { name: 'Chance against the lever' }).waitFor();
  const picture = page.locator('hr-curve-canvas').getByRole('img');
  expect(await picture.getAttribute('aria-label')).toMatch(/doing nothing \d+/);
  await page.getByRole('heading', { name: 'Establishment policies' }).waitFor();
  await openAll(page);
  expect(await violations(page)).toEqual([]);
  expect(await alikeLandmarks(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await end();
});

test('two levers show every least pair, the curve along one of them, and fit a phone', async () => {
  const address = await asked({ ...few, levers: [PEOPLE, CAP], policies: 'none' });
  const { page, complaints, end } = await site.visit(address);
  await page.locator('hr-find-view').waitFor();
  const pairs = page
    .getByRole('region', { name: 'Pairs that are just enough' })
    .getByRole('table')
    .first();
  expect(await pairs.getByRole('row').count()).toBeGreaterThan(1);
  expect(await pairs.textContent()).toContain('cheapest');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await end();
});

test('whether any number of people meets the standard and the budget is shown with each by itself, on a phone too', async () => {
  const given = shippedScenario('ni-family-intervention');
  const scenario = {
    ...given,
    service: { ...given.service, weeks: 52 },
    costs: { ...given.costs, budgets: [{ beginsIn: 2026, pounds: 6_500_000 }] },
  };
  const question = {
    levers: [{ ...PEOPLE, to: 130 }],
    target: 'both',
    test: 'waiting',
    mostReplications: 100,
    policies: 'none',
  };
  const address = await asked(question, { scenario });
  const { page, complaints, end } = await site.visit(address);
  await page.locator('hr-find-view').waitFor();
  await page
    .getByText(/By itself .* takes at least .*; the budget for 2026-27 allows at most/)
    .waitFor();
  const budgets = page.getByRole('region', { name: 'Does the budget hold?' }).getByRole('table');
  expect(await budgets.textContent()).toContain('£6.50');
  await page.getByRole('columnheader', { name: 'Chance of both' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await alikeLandmarks(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await end();
});

test('the budget as what has to be met is refused beside its field where the scenario sets none', async () => {
  const { page, end } = await site.visit('#/answers/ni-family-intervention/find');
  await page.getByLabel('What has to be met').selectOption('budget');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  const problem = page.locator('hr-problem-list li').first();
  await problem.waitFor();
  expect(await problem.textContent()).toContain('set one for 2026-27, 2027-28 or 2028-29');
  await end();
});

test('a range the wrong way round is refused beside its field, with what would be possible', async () => {
  const { page, end } = await site.visit('#/answers/ni-family-intervention/find');
  await page.getByLabel('From', { exact: true }).fill('120');
  await page.getByLabel('To', { exact: true }).fill('100');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  const problem = page.locator('hr-problem-list li').first();
  await problem.waitFor();
  expect(await problem.textContent()).toContain('exchange the two: 100 to 120');
  await end();
});
