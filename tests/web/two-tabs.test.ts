import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const cap = (page: Page) => page.locator('hr-cap-controls').getByRole('textbox').first();
const firstDay = (page: Page) => page.getByLabel(/first day/i).first();
const unsaved = (page: Page) => page.getByText('Not saved yet').waitFor();

/** Another tab of the same browser. */
async function besides(page: Page, hash: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(`${site.address}/${hash}`);
  return tab;
}

const service = (id: string): string => `#/scenario/${id}/service`;

describe('two tabs on one scenario', () => {
  test('each keep their own edits over a reload, and say that there are others', async () => {
    const address = service('ni-family-intervention');
    const { page: a, complaints, end } = await site.visit(address);
    const b = await besides(a, address);
    await cap(a).fill('11');
    await unsaved(a);
    const before = await cap(b).inputValue();
    await firstDay(b).fill('2027-01-04');
    await unsaved(b);
    const saved = await firstDay(a).inputValue();
    for (const tab of [a, b]) await tab.reload();
    await unsaved(a);
    await unsaved(b);
    expect([await cap(a).inputValue(), await firstDay(a).inputValue()]).toEqual(['11', saved]);
    expect([await cap(b).inputValue(), await firstDay(b).inputValue()]).toEqual([
      before,
      '2027-01-04',
    ]);
    await a.getByText('Other changes to this scenario are kept in this browser').waitFor();
    expect(await violations(a)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('leave each other’s edits alone when one is saved', async () => {
    const address = service('ni-older-people');
    const { page: a, end } = await site.visit(address);
    const b = await besides(a, address);
    await cap(a).fill('44');
    await unsaved(a);
    await firstDay(b).fill('2027-01-04');
    await unsaved(b);
    await a.getByRole('button', { name: 'Save', exact: true }).click();
    await a.getByText('Saved, version 2').waitFor();
    await b.reload();
    await unsaved(b);
    expect(await firstDay(b).inputValue()).toBe('2027-01-04');
    await end();
  });

  test('a copy of a tab has its own work from then on', async () => {
    const { page: a, end } = await site.visit('#/scenario/england-council');
    const before = await cap(a).inputValue();
    await cap(a).fill('11');
    await unsaved(a);
    const opening = a.context().waitForEvent('page');
    // A window that a page opens starts with that page's session, as a copied tab does.
    await a.evaluate(() => void open(location.href));
    const b = await opening;
    await b.getByText('Saved, version 1').waitFor();
    expect(await cap(b).inputValue()).toBe(before);
    await cap(b).fill('12');
    await unsaved(b);
    await a.reload();
    await unsaved(a);
    expect(await cap(a).inputValue()).toBe('11');
    await end();
  });

  test('each keep the question that they are putting over a reload; a new one begins with what was put last', async () => {
    const address = '#/answers/ni-family-intervention/sweep';
    const { page: a, end } = await site.visit(address);
    const b = await besides(a, address);
    const limit = (tab: Page) => tab.getByLabel('Wait limit');
    await limit(a).fill('15');
    await limit(b).fill('25');
    await a.reload();
    await expect.poll(() => limit(a).inputValue()).toBe('15');
    await b.reload();
    await expect.poll(() => limit(b).inputValue()).toBe('25');
    const next = await besides(a, address);
    await expect.poll(() => limit(next).inputValue()).toBe('25');
    await end();
  });

  test('what a closed tab left is taken up by the next', async () => {
    const { page: a, end } = await site.visit('#/scenario/ni-family-intervention');
    const b = await besides(a, '#/');
    await cap(a).fill('12');
    await unsaved(a);
    await a.close();
    await b.reload();
    await b.getByText('changes not saved yet').waitFor();
    await b.goto(`${site.address}/#/scenario/ni-family-intervention`);
    await unsaved(b);
    expect(await cap(b).inputValue()).toBe('12');
    await b.reload();
    await unsaved(b);
    expect(await cap(b).inputValue()).toBe('12');
    await end();
  });

  test('kept work that cannot be opened is said, can be thrown away, and is not in the way', async () => {
    const { page, complaints, end } = await site.visit();
    await page.evaluate(() =>
      localStorage.setItem('headroom:draft:ni-older-people', '{"baseVersion":1,"scenario":{}}'),
    );
    await page.goto(`${site.address}/#/scenario/ni-older-people`);
    await page.getByText('that cannot be opened').waitFor();
    await page.getByText(/^Saved, version/).waitFor();
    expect(await violations(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download them' }).click();
    expect((await download).suggestedFilename()).toMatch(/changes\.json$/);
    await page.getByRole('button', { name: 'Throw them away' }).click();
    await expect.poll(() => page.getByText('that cannot be opened').count()).toBe(0);
    await page.reload();
    await page.getByText(/^Saved, version/).waitFor();
    expect(await page.getByText('that cannot be opened').count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});
