import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BackTest } from '../../models/checks/back-test.ts';
import { backTestSentences, backTestTable } from '../../models/checks/back-test-words.ts';
import { openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const BACK_TESTS: BackTest[] = JSON.parse(
  readFileSync(new URL('../../scenarios/back-test.json', import.meta.url), 'utf8'),
);
const PHONE = { width: 360, height: 740 };
const linkRows = 'hr-link-table tbody tr';

describe('“Can I trust this?”', () => {
  test('is one link from every page, and knows the scenario that the reader comes from', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/ni-older-people');
    await page.getByRole('link', { name: 'Can I trust this?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Can I trust this?' }).waitFor();
    await expect
      .poll(() => page.locator('hr-leaving-view select').first().inputValue())
      .toBe('ni-older-people');
    expect(complaints).toEqual([]);
    await end();
  });

  test('shows the contested link under four settings, for the scenario and measure chosen', async () => {
    const { page, complaints, end } = await site.visit('#/trust?from=ni-family-intervention');
    const sentence = page.locator('hr-link-table .sentence');
    await expect.poll(() => page.locator(linkRows).count()).toBe(4);
    expect(await sentence.textContent()).toMatch(
      /Without the link, turnover .*; with it at the top/,
    );
    expect(await page.locator(linkRows).first().textContent()).toContain('none');
    await page.getByLabel('Measure').selectOption({ label: 'Cost' });
    await expect.poll(() => sentence.textContent()).toMatch(/Without the link, cost in .*£/);
    for (const key of ['K001', 'Q001', 'Q002']) {
      await page
        .getByText(new RegExp(`^${key}:`))
        .first()
        .waitFor();
    }
    expect(complaints).toEqual([]);
    await end();
  });

  test('shows nothing of one scenario under the name of another that cannot be read', async () => {
    const { page, end } = await site.visit('#/trust?from=ni-family-intervention');
    await expect.poll(() => page.locator(linkRows).count()).toBe(4);
    await page.route('**/api/scenarios/amhp-rota', (route) => route.abort());
    await page.locator('hr-leaving-view select').first().selectOption('amhp-rota');
    await page.locator('hr-leaving-view hr-notice').waitFor();
    expect(await page.locator(linkRows).count()).toBe(0);
    await page.unroute('**/api/scenarios/amhp-rota');
    await page.locator('hr-leaving-view select').first().selectOption('ni-family-intervention');
    await expect.poll(() => page.locator(linkRows).count()).toBe(4);
    expect(await page.locator('hr-leaving-view hr-notice').count()).toBe(0);
    await end();
  });

  test('says what would have been predicted, measure by measure as it is kept, on a phone too', async () => {
    const { page, complaints, end } = await site.visit('#/trust');
    await page.setViewportSize(PHONE);
    const views = page.locator('hr-back-test-view');
    await expect.poll(() => views.count()).toBe(BACK_TESTS.length);
    for (const [at, kept] of BACK_TESTS.entries()) {
      const view = views.nth(at);
      expect(await view.locator('p').allTextContents()).toEqual(backTestSentences(kept));
      await view.locator('summary').click();
      const rows = await view.locator('table').first().locator('tbody tr').count();
      expect(rows).toBe(backTestTable(kept).length);
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('counts what is judgement in each shipped scenario and lists it by section', async () => {
    const { page, end } = await site.visit('#/trust');
    const rows = page.locator('hr-grounding-table tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(3);
    const choice = page.getByLabel('Judged and fitted figures of');
    await choice.selectOption({ label: 'Northern Ireland family intervention' });
    await page.locator('hr-judged-list summary', { hasText: 'Referrals' }).click();
    await page.getByText(/Unchanged demand/).waitFor();
    await end();
  });

  test('leads from the key of a source to what it stands for, wherever a text names one', async () => {
    const { page, complaints, end } = await site.visit('#/trust?from=england-council');
    await page.locator('hr-judged-list summary', { hasText: 'Referrals' }).click();
    await page.locator('hr-judged-list').getByRole('link', { name: 'H006' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    const asked = page.locator('hr-sources-page li.asked');
    await asked.getByText(/^H006: .*complex domestic abuse/).waitFor();
    await expect.poll(() => asked.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${site.address}/#/method`);
    await page.getByRole('link', { name: 'K001' }).click();
    await asked.getByText(/^K001: .*22 studies/).waitFor();
    await page.setViewportSize(PHONE);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('makes every check on this machine, while the reader goes on working', async () => {
    const { page, complaints, end } = await site.visit('#/trust');
    await page.getByText(/nothing has been checked on this machine yet/).waitFor();
    const check = page.getByRole('button', { name: 'Check it here' });
    await check.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/you can go on working/).waitFor();
    // Who pressed it goes on from there, and one answer that does not come is not the last.
    expect(await check.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.route('**/api/checks', (route) => route.abort());
    await page.getByText('The server cannot be reached').waitFor();
    await page.unroute('**/api/checks');
    await expect.poll(() => page.getByText('The server cannot be reached').count()).toBe(0);
    await page.getByRole('link', { name: 'The whole method' }).click();
    await page.getByRole('heading', { level: 2, name: /Objectives/ }).waitFor();
    await page.getByRole('link', { name: 'Can I trust this?' }).first().click();
    await page
      .getByRole('heading', {
        name: /^(\d+) of \1 comparisons with theory hold; (\d+) of \2 published figures, (\d+) of \3 figures that we worked out from published ones and 1 of 1 target of ours are met\.$/,
      })
      .waitFor();
    await page.getByText(/^Checked on this machine on/).waitFor();
    expect(await page.locator('hr-theory-table tbody tr').count()).toBeGreaterThanOrEqual(12);
    await page.reload();
    await page.getByRole('button', { name: 'Check again' }).waitFor();
    expect(complaints.filter((each) => !each.includes('ERR_FAILED'))).toEqual([]);
    await end();
  });

  test.each([
    ['wide', undefined],
    ['as narrow as a phone', PHONE],
  ])('has no serious fault for axe and never scrolls sideways: %s', async (_, viewport) => {
    const { page, complaints, end } = await site.visit('#/trust', viewport);
    await page.locator(linkRows).first().waitFor();
    await openAll(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto(`${site.address}/#/method`);
    await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await end();
  });
});
