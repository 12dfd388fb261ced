import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAll } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const TEAM = '#/scenario/ni-family-intervention';

/** What has the cursor, as it is named; empty where nothing has it. */
const withCursor = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const words = at.getAttribute('aria-label') ?? at.textContent ?? '';
    return words.trim().replace(/\s+/g, ' ');
  });

/** Presses what a reader without a mouse presses: the thing has the cursor first. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

describe('who uses only the keyboard stays where the work is', () => {
  test('in the list: on Undo after Delete, on the scenario after Undo, Copy and Restore', async () => {
    const { page, end } = await site.visit();
    await press(page, /^Copy AMHP/);
    await expect.poll(() => withCursor(page)).toBe('Copy of AMHP rota');
    await press(page, /^Delete Copy of/);
    await expect.poll(() => withCursor(page)).toMatch(/^Deleted “Copy of AMHP rota”/);
    await page.keyboard.press('Tab');
    expect(await withCursor(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => withCursor(page)).toBe('Copy of AMHP rota');
    await press(page, /^Delete Copy of/);
    await page.getByText('Deleted scenarios (1)').click();
    await press(page, /^Restore Copy of/);
    await expect.poll(() => withCursor(page)).toBe('Copy of AMHP rota');
    await end();
  });

  test('in the form: with an item that moves, on its neighbour when it is removed, on what an addition added', async () => {
    const { page, end } = await site.visit('#/scenario/england-council/streams');
    const list = page.locator('fieldset[data-path=streams]');
    const lines = list.locator('> .cards > details > summary');
    await lines.first().waitFor();
    const names = await lines.locator('> :first-child').allTextContents();
    await lines.nth(2).click();
    await press(page, `Move ${names[2]} up in Referrals`);
    await expect.poll(() => withCursor(page)).toBe(`Move ${names[2]} up in Referrals`);
    await page.keyboard.press('Enter');
    // It is the first now: it can only go down.
    await expect.poll(() => withCursor(page)).toBe(`Move ${names[2]} down in Referrals`);
    await press(page, `Remove ${names[2]} from Referrals`);
    await expect.poll(() => withCursor(page)).toBe(names[0]);
    await list.locator('> .row > button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lines.count()).toBe(names.length);
    await expect.poll(() => lines.last().evaluate((line) => line.matches(':focus'))).toBe(true);
    await end();
  });

  test('in a row that is added: on its first field, which is told from those of other rows', async () => {
    const { page, end } = await site.visit(`${TEAM}/teams`);
    await page.locator('hr-section-form details').first().waitFor();
    await openAll(page);
    await press(page, 'Add open cases on the first day');
    const rows = page.locator('.item-row');
    await expect.poll(() => rows.count()).toBe(2);
    const first = rows.last().locator('hr-choice-field').first();
    await expect.poll(() => first.evaluate((field) => field.matches(':focus'))).toBe(true);
    for (const row of await rows.all()) expect(await row.getAttribute('aria-label')).toBeTruthy();
    await end();
  });

  test('on what takes the place of a button: Give a range, Remove, Undo and Save', async () => {
    const { page, end } = await site.visit(`${TEAM}/teams`);
    await page.locator('hr-section-form details').first().waitFor();
    await openAll(page);
    await press(page, 'Give a range for Caseload cap');
    await expect.poll(() => withCursor(page)).toBe('Caseload cap, low end');
    await press(page, 'Remove the range of Caseload cap');
    await expect.poll(() => withCursor(page)).toBe('Give a range for Caseload cap');
    const undo = page.getByRole('button', { name: 'Undo' });
    while (!(await undo.isDisabled())) await press(page, 'Undo');
    expect(await withCursor(page)).toBe('Undo');
    await press(page, 'Give a range for Caseload cap');
    await press(page, /^Save$/);
    await page.getByText('Saved, version 2').waitFor();
    expect(await withCursor(page)).toBe('Save');
    await end();
  });

  test('on the notice after a run was cancelled', async () => {
    const { page, end } = await site.visit(TEAM);
    await page.getByLabel('Futures to simulate').selectOption('10000');
    await press(page, /^Run$/);
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await cancel.waitFor();
    await press(page, 'Cancel');
    await expect.poll(() => withCursor(page)).toMatch(/cancelled/i);
    await end();
  });
});

describe('who does not see the page', () => {
  test('hears that the outcomes of a run are there, from a place that was there before', async () => {
    const { page, end } = await site.visit(TEAM);
    await page.getByLabel('Futures to simulate').selectOption('200');
    await press(page, /^Run$/);
    const spoken = page.locator('hr-run-page > p[role=status], hr-run-page p[role=status]');
    await expect.poll(() => spoken.count()).toBe(1);
    await page.getByRole('link', { name: 'Download CSV' }).waitFor();
    expect(await spoken.textContent()).toBe('The outcomes are there.');
    await end();
  });

  test('hears where an edit leads once, when all its futures are there, and not each look on the way', async () => {
    const { page, end } = await site.visit('#/scenario/england-council');
    const panel = page.locator('hr-preview-panel');
    const settled = panel.getByText('preview, 40 futures', { exact: true });
    await settled.waitFor();
    const spoken = panel.getByRole('status');
    const headline = async () => (await panel.locator('.headline').textContent())?.trim();
    expect(await spoken.textContent()).toBe(await headline());
    await spoken.evaluate((status) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page
      .getByRole('textbox', { name: /^Children’s social care/ })
      .first()
      .fill('30');
    await panel.getByText(/following|so far/).waitFor();
    await settled.waitFor();
    await expect.poll(() => spoken.textContent()).toBe(await headline());
    const heard = await page.evaluate<string[]>('heard');
    expect(heard.length).toBeLessThanOrEqual(1);
    await end();
  });

  test('hears that a scenario can no longer be run, and is told beside the cap what is wrong with it', async () => {
    const { page, end } = await site.visit(TEAM);
    const cap = page.getByRole('textbox', { name: 'Family intervention' });
    await cap.fill('-3');
    const said = page.locator('hr-run-controls [role=status]');
    await expect.poll(() => said.textContent()).toMatch(/^Put right what is listed/);
    expect(await cap.getAttribute('aria-invalid')).toBe('true');
    const described = (await cap.getAttribute('aria-describedby')) ?? '';
    expect(described).toContain('problem-0');
    expect(await page.locator('#problem-0').textContent()).toMatch(/^-3 .+; .+\.$/);
    await page.getByRole('button', { name: 'Run' }).press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe(TEAM);
    await cap.fill('18');
    await expect.poll(() => said.textContent()).toBe('');
    expect(await page.locator('#problem-0').count()).toBe(0);
    expect(await cap.getAttribute('aria-invalid')).toBe('false');
    await end();
  });

  test('is told by the title where there is nothing, and can open a scenario that was kept without a name', async () => {
    const { page, end } = await site.visit();
    await page.route('**/api/scenarios', async (route) => {
      const answer = await route.fetch();
      const [first, ...rest] = await answer.json();
      await route.fulfill({ json: [{ ...first, name: ' ' }, ...rest] });
    });
    await page.reload();
    await page.getByRole('link', { name: 'Without a name', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Delete Without a name' }).waitFor();
    await page.goto(`${site.address}/#/nowhere`);
    await expect.poll(() => page.title()).toBe('There is no page here · Headroom');
    await page.goto(`${site.address}/#/scenario/nobody`);
    await page.getByRole('heading', { level: 1, name: 'Scenario' }).waitFor();
    expect(await page.title()).toBe('Scenario · Headroom');
    await end();
  });
});
