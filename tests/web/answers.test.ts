import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const TEAM = '#/scenario/ni-family-intervention';
const SWEEP = '#/answers/ni-family-intervention/sweep';
const PHONE = { width: 360, height: 740 };
const PATIENCE = { timeout: 60_000 };

/** Fills in a question that is quickly answered. */
async function askLittle(page: Page, futures = '20'): Promise<void> {
  await page.locator('hr-question-form').waitFor();
  await page.getByLabel('From', { exact: true }).fill('17');
  await page.getByLabel('To', { exact: true }).fill('18');
  await page.getByLabel('With a chance of').fill('0.5');
  await page.getByLabel('Futures for each value').fill(futures);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
}

const answer = (page: Page) => page.locator('hr-plain-answer #headline');

describe('a reader with a question', () => {
  test('finds it from the scenario, asks, and gets the answer with how it was found', async () => {
    const { page, complaints, end } = await site.visit(TEAM);
    await page.getByRole('link', { name: 'Answers', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Answers: Northern Ireland/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Test a cap' }).getAttribute('aria-current')).toBe(
      'page',
    );
    await askLittle(page);
    await answer(page).waitFor(PATIENCE);
    expect((await answer(page).textContent())?.length).toBeGreaterThan(20);
    await page.getByRole('heading', { name: 'How this was found' }).waitFor();
    await page.getByText('What was asked').click();
    await page.getByText('version 1').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('leaves while it is under way, and finds it in the list, from another visit too', async () => {
    const first = await site.visit(SWEEP);
    await askLittle(first.page, '100');
    await first.page.locator('hr-run-progress').waitFor();
    await first.end();
    const { page, complaints, end } = await site.visit(SWEEP);
    const list = page.locator('hr-earlier-answers');
    await list
      .getByRole('link', { name: /Test a cap/ })
      .first()
      .click();
    await answer(page).waitFor(PATIENCE);
    const words = await answer(page).textContent();
    await page.reload();
    await answer(page).waitFor();
    expect(await answer(page).textContent()).toBe(words);
    await page.getByRole('link', { name: 'Change the question' }).click();
    await expect.poll(() => page.getByLabel('Futures for each value').inputValue()).toBe('100');
    expect(complaints).toEqual([]);
    await end();
  });

  test('cancels a long one, and may ask it again', async () => {
    const { page, complaints, end } = await site.visit(SWEEP);
    await askLittle(page, '2000');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/This answer was cancelled/).waitFor();
    await page.getByRole('link', { name: 'Change the question' }).click();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/This answer was cancelled/).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test('is told what is wrong beside the field, before asking and by the server', async () => {
    const { page, end } = await site.visit(SWEEP);
    await page.locator('hr-question-form').waitFor();
    await page.getByLabel('Futures for each value').fill('1');
    await page.getByText('Put right what is listed above.').waitFor();
    expect(await page.getByRole('button', { name: 'Ask', exact: true }).isDisabled()).toBe(true);
    await page.locator('hr-problem-list').getByRole('button').click();
    expect(
      await page.getByLabel('Futures for each value').evaluate((box) => box.matches(':focus')),
    ).toBe(true);
    await page.getByLabel('Futures for each value').fill('200');
    await page.getByLabel('To', { exact: true }).fill('5');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator('hr-problem-list li').first().waitFor();
    expect(await page.locator('hr-problem-list li').first().textContent()).toMatch(/From|To/);
    await end();
  });
});

test.each([
  ['wide', undefined],
  ['as narrow as a phone', PHONE],
])(
  'the pages of the questions have no serious fault for axe and never scroll sideways: %s',
  async (_, viewport) => {
    const { page, complaints, end } = await site.visit('#/', viewport);
    for (const kind of ['sweep', 'find', 'sensitivity', 'compare']) {
      await page.goto(`${site.address}/#/answers/ni-family-intervention/${kind}`);
      await page.getByRole('heading', { name: 'Earlier answers of this scenario' }).waitFor();
      await openAll(page);
      expect(await overflow(page), kind).toBeLessThanOrEqual(0);
      expect(await violations(page), kind).toEqual([]);
    }
    await page.goto(`${site.address}/#/answer/none`);
    await page.getByText('There is no answer none').first().waitFor();
    // The browser itself reports the refusal.
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
    await end();
  },
);
