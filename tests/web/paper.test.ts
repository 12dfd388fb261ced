import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflow } from './page-checks.ts';
import { ask, opened, questionAddress } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** A sheet of A4 between the margins of 12 mm that the page asks for, in pixels of a 96th of an inch. */
const SHEET = { width: Math.floor(((210 - 2 * 12) / 25.4) * 96), height: 1000 };

/** Has the page as it is printed, on a sheet: the browser says so first, as it does to a reader who prints. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
}

/** Tables and pictures that are wider than what holds them, as paper would cut them. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (root: ParentNode): void => {
      for (const each of root.querySelectorAll('*')) {
        if (each.matches('table, canvas') && each.clientWidth > 0) {
          const { right, left } = each.getBoundingClientRect();
          const holder = each.parentElement?.getBoundingClientRect();
          const [from, to] = [holder?.left ?? 0, holder?.right ?? innerWidth];
          if (left < from - 1 || right > to + 1) found.push(`${each.tagName} ${left} ${right}`);
        }
        if (each.shadowRoot) look(each.shadowRoot);
      }
    };
    look(document);
    return found;
  });

/** How what introduces a chart or a table, between its heading and it, may be parted from it at the end of a sheet. */
const partings = (page: Page): Promise<string[]> =>
  page
    .locator(':is(h2, h3) + :is(p, .choices)')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakAfter));

describe('on paper', () => {
  test('a comparison is whole: every column, what was asked, the same in words, and no controls', async () => {
    const { page, complaints, end } = await site.visit(questionAddress('compare'));
    await opened(page);
    await page.getByLabel(/^What if: A worker leaves/).check();
    await page.getByLabel('Futures of each scenario').fill('20');
    await ask(page);
    await page.locator('hr-compare-view').waitFor();
    const asked = page.locator('details').filter({ hasText: 'What was asked' });
    expect(await asked.evaluate((details) => details.hasAttribute('open'))).toBe(false);
    await print(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await cut(page)).toEqual([]);
    await page.getByText('Seed', { exact: true }).first().waitFor();
    await page.getByText('The same in words').waitFor();
    const parted = await partings(page);
    expect(parted.length).toBeGreaterThan(0);
    expect(parted.every((each) => each === 'avoid')).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Change the question' }).isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await asked.evaluate((details) => details.hasAttribute('open'))).toBe(false);
    expect(complaints).toEqual([]);
    await end();
  });

  test('a run is whole, in the colours of paper, and each chart says in words what it shows', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/ni-family-intervention');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByLabel('Futures to simulate').selectOption('200');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('link', { name: 'Download CSV' }).waitFor();
    const surface = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--surface'));
    const dark = await surface();
    await print(page);
    expect(await surface()).not.toBe(dark);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await cut(page)).toEqual([]);
    const charts = page.locator('hr-outcomes-view hr-chart-figure');
    expect(await charts.count()).toBeGreaterThan(5);
    // Nothing beside a scale says in what it is but the heading.
    for (const name of ['Caseload, cases per FTE', 'Wait before allocation, working days']) {
      expect(await page.getByRole('heading', { name, exact: true }).count()).toBe(1);
    }
    for (const chart of await charts.all()) {
      expect(await chart.locator('.told').isVisible()).toBe(true);
      const picture = await chart.getByRole('img').getAttribute('aria-label');
      expect(await chart.locator('.told').textContent()).toBe(picture);
    }
    expect(await page.getByRole('link', { name: 'Download CSV' }).isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await surface()).toBe(dark);
    expect(complaints).toEqual([]);
    await end();
  });

  test.each([
    ['the cap tester', 'sweep', 'Futures for each value', '40'],
    ['what matters most', 'sensitivity', 'Futures of each input and position', '40'],
  ] as const)('%s is whole, each table within its card', async (_, kind, futures, count) => {
    const { page, complaints, end } = await site.visit(questionAddress(kind));
    await opened(page);
    await page.getByLabel(futures).fill(count);
    if (kind === 'sweep') await page.getByLabel('To', { exact: true }).fill('12');
    await ask(page);
    await page.getByRole('link', { name: 'Download JSON' }).waitFor();
    await print(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('table:visible').count()).toBeGreaterThan(0);
    expect(await cut(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('the first sheet of the cap tester holds the answer, the chart and every value, and what was asked comes last', async () => {
    const { page, complaints, end } = await site.visit(questionAddress('sweep'));
    await opened(page);
    await page.getByLabel('Futures for each value').fill('40');
    await ask(page);
    await page.getByRole('link', { name: 'Download JSON' }).waitFor();
    await print(page);
    // A canvas follows the narrower window before it is told again of the sheet.
    await page.waitForTimeout(500);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const core = page.locator('hr-sweep-core table');
    const [first, last, sheet] = await Promise.all([
      page.locator('h1').boundingBox(),
      core.boundingBox(),
      page.evaluate(() => ((297 - 2 * 12) / 25.4) * 96),
    ]);
    expect((last?.y ?? 0) + (last?.height ?? 0) - (first?.y ?? 0)).toBeLessThan(sheet);
    const top = async (of: Locator) => (await of.boundingBox())?.y ?? Number.NaN;
    const answer = page.locator('#headline');
    expect(await top(answer)).toBeLessThan(await top(page.locator('hr-trade-canvas')));
    expect(await top(page.locator('hr-trade-canvas'))).toBeLessThan(await top(core));
    const asked = page.locator('details').filter({ hasText: 'What was asked' });
    expect(await top(asked)).toBeGreaterThan(
      await top(page.getByText('How this was found', { exact: true })),
    );
    expect(await page.locator('.short').textContent()).toMatch(
      /Engine: .*Seed: headroom.*Futures: .*Answered: /,
    );
    // On the screen the tables themselves are there.
    await page.emulateMedia({ media: 'screen' });
    expect(await core.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await end();
  });
});
