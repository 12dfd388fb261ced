import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const jsonFile = (text: string) => ({
  name: 'mine.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

describe('the list of scenarios', () => {
  test('copies a scenario, deletes it, and brings it back', async () => {
    const { page, complaints, end } = await site.visit();
    const copy = page.getByRole('heading', { name: /^Copy of/ });
    await page.getByRole('button', { name: /^Copy English council/ }).click();
    await copy.waitFor();
    await page.getByRole('button', { name: /^Delete Copy of/ }).click();
    await expect.poll(() => copy.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await copy.waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test('refuses a file in words, all of it, and imports a sound one', async () => {
    const { page, complaints, end } = await site.visit();
    const box = page.locator('input[type=file]');
    await page.getByRole('article').first().waitFor();
    const count = await page.getByRole('article').count();
    await box.setInputFiles(jsonFile('{"name": 7, "__proto__": {"x": 1}}'));
    await page.getByText('mine.json was not imported').waitFor();
    expect(await page.locator('hr-problem-list li').count()).toBeGreaterThan(3);
    const teams = Array.from({ length: 60 }, () => ({ posts: [1, 2, 3] }));
    await box.setInputFiles(jsonFile(JSON.stringify({ teams })));
    const list = page.locator('hr-problem-list');
    await list.getByText(/more, listed once these are put right/).waitFor();
    const [all] = /[\d,]+/.exec((await list.getByRole('heading').textContent()) ?? '') ?? [];
    const listed = (await list.locator('li').count()) - 1;
    const [more] = /[\d,]+/.exec((await list.locator('li').last().textContent()) ?? '') ?? [];
    expect(listed).toBeLessThan(50);
    expect(Number(all?.replace(',', ''))).toBe(listed + Number(more?.replace(',', '')));
    await box.setInputFiles(jsonFile('not JSON at all'));
    await page.getByText('is not JSON').waitFor();
    expect(await page.getByRole('article').count()).toBe(count);
    const sound = await fetch(`${site.address}/api/scenarios/ni-family-intervention`);
    const { scenario } = await sound.json();
    await box.setInputFiles(jsonFile(JSON.stringify({ ...scenario, name: 'Mine' })));
    await page.getByRole('heading', { name: 'Mine', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });
});
