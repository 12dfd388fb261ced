import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAll, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const remove = (id: string) => fetch(`${site.address}/api/scenarios/${id}`, { method: 'DELETE' });
const isThere = async (id: string): Promise<boolean> =>
  (await fetch(`${site.address}/api/scenarios/${id}`)).ok;
const without404 = (complaints: readonly string[]) =>
  complaints.filter((each) => !each.includes('404'));

describe('a deleted scenario', () => {
  test('is in a folded list, whoever deleted it, and can be restored from there', async () => {
    await remove('england-council');
    const { page, complaints, end } = await site.visit();
    await page.getByText('Deleted scenarios (1)').waitFor();
    const restore = page.getByRole('button', { name: /^Restore / });
    expect(await restore.isVisible()).toBe(false);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
    await restore.click();
    await page.getByRole('heading', { name: /^English council/ }).waitFor();
    await expect.poll(() => page.getByText(/^Deleted scenarios/).count()).toBe(0);
    expect(await isThere('england-council')).toBe(true);
    expect(complaints).toEqual([]);
    await end();
  });

  test('can be restored by who was editing it, on saving, and then saved', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/ni-older-people/about');
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    await remove('ni-older-people');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('This scenario has been deleted.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore it' }).click();
    await expect.poll(() => page.getByText('This scenario has been deleted.').count()).toBe(0);
    expect(await isThere('ni-older-people')).toBe(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved, version 2').waitFor();
    expect(without404(complaints)).toEqual([]);
    await end();
  });

  test('does not lock away unsaved work on it: after a reload it is restored with it', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/ni-family-intervention/about');
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    await page.getByText('Not saved yet').waitFor();
    await remove('ni-family-intervention');
    await page.reload();
    await page.getByText('Your changes to it are kept in this browser.').waitFor();
    await page.getByRole('button', { name: 'Restore it' }).click();
    await page.getByText('Not saved yet').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mine');
    expect(without404(complaints)).toEqual([]);
    await end();
  });

  test('leaves unsaved work on it to be kept as a copy', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/amhp-rota/about');
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    await page.getByText('Not saved yet').waitFor();
    await remove('amhp-rota');
    await page.reload();
    await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
    await page.getByText('Saved, version 1').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mine');
    expect(await isThere('amhp-rota')).toBe(false);
    await page.goto(`${site.address}/#/scenario/amhp-rota`);
    await page.getByText('This scenario has been deleted.').waitFor();
    expect(await page.getByRole('button', { name: 'Keep mine as a copy' }).count()).toBe(0);
    expect(without404(complaints)).toEqual([]);
    await end();
  });

  test('is not said to be one where there never was any', async () => {
    const { page, end } = await site.visit('#/scenario/nobody');
    await page.getByText('There is no scenario nobody').waitFor();
    expect(await page.getByRole('button', { name: 'Restore it' }).count()).toBe(0);
    await end();
  });
});
