import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAll, overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const TEAM = '#/scenario/ni-family-intervention';
const PUBLISHED = 'Northern Ireland family intervention, every post filled';
const TEST_OF_IT = 'At most 14 allocated cases for each case holder';
const PHONE = { width: 360, height: 740 };

describe('a published standard', () => {
  test('takes the place of the scenario’s own in one step, which can be undone', async () => {
    const { page, complaints, end } = await site.visit(`${TEAM}/standard`);
    const name = page.locator('[data-path="standard.name"] #control');
    const before = await name.inputValue();
    await page.getByLabel('Use a published standard').selectOption({ label: PUBLISHED });
    await page.getByText(/Arithmetic on the observed position/).waitFor();
    await page.getByRole('button', { name: 'Use this standard' }).click();
    await expect.poll(() => name.inputValue()).toBe(PUBLISHED);
    await page.locator('summary', { hasText: TEST_OF_IT }).waitFor();
    expect(await page.getByRole('button', { name: 'In use' }).isDisabled()).toBe(true);
    expect(await page.getByText('to put right').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => name.inputValue()).toBe(before);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await end();
  });

  test('is read on a phone without scrolling sideways, and axe has nothing serious to say', async () => {
    const { page, end } = await site.visit(`${TEAM}/standard`, PHONE);
    await page.getByLabel('Use a published standard').selectOption({ label: PUBLISHED });
    await openAll(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await end();
  });
});

describe('the outcomes of a large run', () => {
  test('give verdicts in words, the first test to fail, and what is luck', async () => {
    const { page, complaints, end } = await site.visit(TEAM);
    await page.getByLabel('Futures to simulate').selectOption('1000');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('link', { name: 'Download CSV' }).waitFor();
    expect(await page.locator('.verdict').allTextContents()).toContain('fail');
    expect(await page.getByText('the first to fail', { exact: true }).count()).toBe(1);
    const cost = page.locator('hr-width-table tr', { hasText: 'Cost' });
    expect(await cost.textContent()).toMatch(/%/);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await end();
  });
});
