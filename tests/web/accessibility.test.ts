import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECTIONS } from '../../web/editor/sections.ts';
import { openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const COUNCIL = '#/scenario/england-council';
const PHONE = { width: 360, height: 740 };

async function runTeam(page: Page): Promise<void> {
  await page.getByLabel('Futures to simulate').selectOption('200');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('link', { name: 'Download CSV' }).waitFor();
}

describe('every page', () => {
  test.each([
    ['wide', undefined],
    ['as narrow as a phone', PHONE],
  ])(
    'has no serious fault for axe and never scrolls sideways: %s',
    async (_, viewport) => {
      const { page, complaints, end } = await site.visit('#/', viewport);
      await page.getByRole('article').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      for (const { id } of SECTIONS) {
        await page.goto(`${site.address}/${COUNCIL}/${id}`);
        await page.locator('hr-section-form').waitFor();
        await openAll(page);
        expect(await overflow(page), id).toBeLessThanOrEqual(0);
        expect(await violations(page), id).toEqual([]);
      }
      await page.goto(`${site.address}/#/scenario/ni-family-intervention`);
      await runTeam(page);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await end();
    },
    300_000,
  );

  test('marks only the question that is open, also in colours that the reader forces', async () => {
    const { page, end } = await site.visit('#/answers/ni-family-intervention/find');
    await page.emulateMedia({ forcedColors: 'active' });
    const tabs = page.getByRole('navigation', { name: 'Questions' }).getByRole('link');
    await tabs.first().waitFor();
    const lines = await tabs.evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('aria-current'),
        getComputedStyle(link).borderBottomColor,
      ]),
    );
    const [open] = lines.filter(([current]) => current === 'page');
    const others = lines.filter(([current]) => current === null);
    expect(others).toHaveLength(3);
    for (const [, colour] of others) expect(colour).not.toBe(open[1]);
    await end();
  });

  test('scrolls where-this-leads from the keyboard, where it is longer than the window', async () => {
    const { page, end } = await site.visit(COUNCIL, { width: 1280, height: 700 });
    await page.locator('hr-preview-panel hr-chart-figure').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const panel = page.locator('hr-preview-panel');
    await panel.focus();
    await page.keyboard.press('End');
    await expect.poll(() => panel.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
    await end();
  });

  test('works from the keyboard: skip link first, then into the page, and focus follows the page', async () => {
    const { page, end } = await site.visit();
    await page.getByRole('link', { name: 'Test a caseload cap' }).waitFor();
    await page.keyboard.press('Tab');
    expect(
      await page
        .getByRole('link', { name: 'Skip to the content' })
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true);
    // What it is about, then the first of the questions.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Answers: / }).waitFor();
    expect(await page.locator('#main').evaluate((main) => main.matches(':focus'))).toBe(true);
    await end();
  });

  test('says so where there is nothing at an address', async () => {
    const { page, end } = await site.visit('#/nowhere');
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
    await page.goto(`${site.address}/#/scenario/unknown-one`);
    await page.getByText(/There is no scenario unknown-one/).waitFor();
    await page.goto(`${site.address}/#/run/unknown-run`);
    await page.getByText(/There is no run unknown-run/).waitFor();
    await end();
  });
});
