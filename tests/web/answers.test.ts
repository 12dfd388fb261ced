import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alikeLandmarks, openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const TEAM = '#/scenario/ni-family-intervention';
const SWEEP = '#/answers/ni-family-intervention/sweep';
const COMPARE = '#/answers/ni-family-intervention/compare';
const PHONE = { width: 360, height: 740 };

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
    await answer(page).waitFor();
    expect((await answer(page).textContent())?.length).toBeGreaterThan(20);
    await page.getByRole('heading', { name: 'How this was found' }).waitFor();
    await page.getByText('What was asked').click();
    await page.getByText('version 1').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await alikeLandmarks(page)).toEqual([]);
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
    await answer(page).waitFor();
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
    const hasCursor = () =>
      page.getByLabel('Futures for each value').evaluate((box) => box.matches(':focus'));
    await page.getByLabel('Seed').focus();
    await page.locator('hr-problem-list').getByRole('button').click();
    expect(await hasCursor()).toBe(true);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await expect.poll(hasCursor).toBe(true);
    await page.getByLabel('Futures for each value').fill('200');
    await page.getByLabel('To', { exact: true }).fill('5');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator('hr-problem-list li').first().waitFor();
    expect(await page.locator('hr-problem-list li').first().textContent()).toMatch(/From|To/);
    await end();
  });
});

describe('nothing of a question is lost', () => {
  const left = async (page: Page) => ({
    futures: await page.getByLabel('Futures of each scenario').inputValue(),
    seed: await page.getByLabel('Seed').inputValue(),
    beside: await page
      .locator('hr-scenario-picker label', { has: page.locator('input:checked') })
      .allTextContents(),
  });
  const given = {
    futures: '30',
    seed: 'mine',
    beside: ['AMHP rota', 'What if: A worker leaves in June'],
  };

  test('on leaving the page and on reload: fields, seed, scenarios and what-ifs beside', async () => {
    const { page, complaints, end } = await site.visit(COMPARE);
    await page.getByLabel('Futures of each scenario').fill(given.futures);
    await page.getByLabel('Seed').fill(given.seed);
    for (const name of given.beside) await page.getByLabel(name, { exact: true }).check();
    await page.getByRole('link', { name: 'Back to the scenario' }).click();
    await page.getByRole('link', { name: 'Answers', exact: true }).click();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByLabel('Futures of each scenario').waitFor();
    expect(await left(page)).toEqual(given);
    await page.reload();
    await page.getByLabel('Futures of each scenario').waitFor();
    expect(await left(page)).toEqual(given);
    expect(complaints).toEqual([]);
    await end();
  });

  test('by “Change the question” of an answer: its what-if stays chosen, and what is changed then stays too', async () => {
    const { page, complaints, end } = await site.visit(COMPARE);
    await page.getByLabel('Futures of each scenario').fill('20');
    await page.getByRole('button', { name: 'Compare: A worker leaves in June' }).click();
    await answer(page).waitFor();
    await page.getByRole('link', { name: 'Change the question' }).click();
    await page.getByLabel('Futures of each scenario').waitFor();
    const whatIf = page.getByLabel('What if: A worker leaves in June', { exact: true });
    await expect.poll(() => whatIf.isChecked()).toBe(true);
    await page.getByLabel('Futures of each scenario').fill('31');
    await page.reload();
    await whatIf.waitFor();
    expect(await whatIf.isChecked()).toBe(true);
    expect(await page.getByLabel('Futures of each scenario').inputValue()).toBe('31');
    expect(complaints).toEqual([]);
    await end();
  });
});

test('cancel pressed twice cancels once, and says so', async () => {
  const { page, complaints, end } = await site.visit(SWEEP);
  const cancels: string[] = [];
  page.on('request', (each) => {
    if (each.url().endsWith('/cancel')) cancels.push(each.url());
  });
  await askLittle(page, '2000');
  await page.getByText(/Accepted: 0 futures so far|[\d,]+ of [\d,]+ futures/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).dblclick();
  await page.getByText(/This answer was cancelled/).waitFor();
  expect(cancels).toHaveLength(1);
  expect(complaints).toEqual([]);
  await end();
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
      expect(await alikeLandmarks(page), kind).toEqual([]);
    }
    await page.goto(`${site.address}/#/answer/none`);
    await page.getByText('There is no answer none').first().waitFor();
    // The browser itself reports the refusal.
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
    await end();
  },
);
