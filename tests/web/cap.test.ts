import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const TEAM = '#/scenario/ni-family-intervention';

describe('a reader who wants to know what a cap does', () => {
  test('opens a scenario from the list, changes the cap, presses Run, and reads a figure', async () => {
    const { page, complaints, end } = await site.visit();
    await page.getByRole('heading', { name: 'Scenarios' }).waitFor();
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('link', { name: 'Northern Ireland family intervention' }).first().click();
    await page.getByRole('textbox', { name: 'Family intervention' }).fill('12');
    await page.getByLabel('Futures to simulate').selectOption('200');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('link', { name: 'Download CSV' }).waitFor();
    const caseload = page.locator('hr-outcomes-view dl > div', { hasText: 'Caseload at the end' });
    const figure = Number.parseFloat((await caseload.locator('.figure').textContent()) ?? '');
    expect(figure).toBeGreaterThan(9);
    expect(figure).toBeLessThanOrEqual(12);
    expect(await page.locator('#headline').textContent()).toMatch(/chance/i);
    expect(await page.getByRole('row', { name: /every test/i }).textContent()).toMatch(/%/);
    expect(complaints).toEqual([]);
    await end();
  });

  test('sees a preview that follows the slider before anything is run', async () => {
    const { page, complaints, end } = await site.visit(TEAM);
    const waiting = page.locator('hr-preview-panel dl > div', {
      hasText: 'Cases waiting at the end',
    });
    const read = async () =>
      Number((await waiting.locator('.figure').textContent())?.replace(/[^\d.]/g, ''));
    await waiting.waitFor();
    const before = await read();
    const slider = page.getByRole('slider', { name: /Family intervention/ });
    await slider.focus();
    for (let step = 0; step < 6; step++) await slider.press('ArrowLeft');
    expect(await page.getByRole('textbox', { name: 'Family intervention' }).inputValue()).toBe(
      '12',
    );
    await expect.poll(read).toBeGreaterThan(before);
    await page.getByText('preview, 40 futures', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test('reads the preview’s headline at a glance: one short line, with the chance that the sentence beneath it tells', async () => {
    const { page, end } = await site.visit(TEAM);
    await page.getByText('preview, 40 futures', { exact: true }).waitFor();
    const headline = page.locator('hr-preview-panel .headline');
    const words = ((await headline.textContent()) ?? '').trim();
    expect(words).toMatch(/^Safely staffed at the end: .*%/);
    const sentence = await page.locator('hr-preview-panel .headline + p').textContent();
    expect(sentence).toContain(` is ${words.replace(/^.*: /, '')}.`);
    const lines = await headline.evaluate(
      (line) => line.clientHeight / Number.parseFloat(getComputedStyle(line).lineHeight),
    );
    expect(Math.round(lines)).toBe(1);
    await end();
  });

  test('sees the preview move while the slider is still moving, and all its runs once it rests', async () => {
    const { page, complaints, end } = await site.visit(TEAM);
    const waiting = page.locator('hr-preview-panel dl > div', {
      hasText: 'Cases waiting at the end',
    });
    const read = async () =>
      Number((await waiting.locator('.figure').textContent())?.replace(/[^\d.]/g, ''));
    await page.getByText('preview, 40 futures', { exact: true }).waitFor();
    const before = await read();
    const slider = page.getByRole('slider', { name: /Family intervention/ });
    await slider.focus();
    for (let step = 0; step < 6; step++) await slider.press('ArrowLeft');
    // An edit every few hundredths of a second: it is never still until the figure has moved.
    const until = Date.now() + 60_000;
    for (let step = 0; (await read()) <= before && Date.now() < until; step++) {
      await slider.press(step % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
      await page.waitForTimeout(30);
    }
    expect(await read()).toBeGreaterThan(before);
    await page.getByText('preview, 40 futures', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test('can cancel a long run, and keeps what it has shown', async () => {
    const { page, complaints, end } = await site.visit(TEAM);
    await page.getByLabel('Futures to simulate').selectOption('10000');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText(/So far, over/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/Cancelled after/).waitFor();
    expect(await page.locator('hr-chart-figure').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    await end();
  });
});
