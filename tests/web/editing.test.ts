import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const TEAM = '#/scenario/ni-family-intervention';
const CAP = { name: 'Family intervention' } as const;

describe('the editor', () => {
  test('says in words what is wrong with a value, leads to its field, and runs nothing', async () => {
    const { page, complaints, end } = await site.visit(`${TEAM}/leaving`);
    await page.getByRole('textbox', CAP).fill('-3');
    await page.getByText('One thing to put right').waitFor();
    expect(await page.getByRole('button', { name: 'Run', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /Caseload cap/ }).click();
    const field = page.locator('[data-path="teams[0].posts[0].capPerFte"] input');
    await expect.poll(() => field.evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(
      await page
        .locator('hr-quantity-field')
        .getByText(/-3 is below the limit/)
        .count(),
    ).toBe(1);
    await field.fill('twenty');
    await page
      .getByText(/"twenty" is not a number/)
      .first()
      .waitFor();
    await field.fill('20');
    await expect.poll(() => page.getByText('to put right').count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('loses nothing on reload, and says that it is not saved yet', async () => {
    const { page, complaints, end } = await site.visit(TEAM);
    await page.getByRole('textbox', CAP).fill('16');
    await page.getByText('Not saved yet').waitFor();
    await page.reload();
    await page.getByText('Not saved yet').waitFor();
    expect(await page.getByRole('textbox', CAP).inputValue()).toBe('16');
    expect(complaints).toEqual([]);
    await end();
  });

  test('undoes and redoes an edit', async () => {
    const { page, end } = await site.visit(TEAM);
    const cap = page.getByRole('textbox', CAP);
    const before = await cap.inputValue();
    await cap.fill('11');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => cap.inputValue()).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => cap.inputValue()).toBe('11');
    await end();
  });

  test('takes an input by a factor and people on long leave as dated changes, each with its own fields', async () => {
    const { page, complaints, end } = await site.visit(`${TEAM}/changes`);
    const add = page.getByRole('button', { name: 'Add dated change' });
    const field = (path: string) => page.locator(`[data-path="changes${path}"] #control`);
    const kind = (at: number) => page.locator(`[data-path="changes[${at}]"] select`).first();
    await add.click();
    await kind(0).selectOption('scale');
    await page.getByText('One thing to put right').waitFor();
    expect(await field('[0].path').locator('option[value="agency.allowed"]').count()).toBe(0);
    await field('[0].path').selectOption('streams[0].referralsPerYear');
    await field('[0].by').fill('1.2');
    await add.click();
    await kind(1).selectOption('long-leave');
    await page.getByText('They stay in post and are paid').waitFor();
    expect(await field('[1].team').inputValue()).toBe('team');
    expect(await field('[1].role').inputValue()).toBe('social-worker');
    await field('[1].people').fill('126');
    await page
      .getByText(/126 is above the 125 people/)
      .first()
      .waitFor();
    await field('[1].people').fill('2');
    await expect.poll(() => page.getByText('to put right').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('shows where a figure comes from, and calls a changed one the reader’s own', async () => {
    const { page, end } = await site.visit(`${TEAM}/leaving`);
    const field = page.locator('[data-path="leaving.referenceCaseload"]');
    await field.locator('summary').click();
    await field
      .getByText(/England|Northern Ireland/)
      .first()
      .waitFor();
    await field.locator('#control').fill('14.5');
    await field.getByText('Your figure').waitFor();
    await end();
  });

  test('adds, moves and removes items of a list, each built from the defaults', async () => {
    const { page, complaints, end } = await site.visit(`${TEAM}/changes`);
    await page.getByRole('button', { name: 'Add dated change' }).click();
    const kind = page.getByLabel('Kind');
    await kind.selectOption({ label: 'an input changes' });
    await page
      .getByLabel('Input', { exact: true })
      .selectOption({ label: 'Family intervention, Posts, Social worker, Caseload cap' });
    const cap = page.getByLabel('Caseload cap, from then on');
    await expect.poll(() => cap.inputValue()).toBe('18');
    await cap.fill('15');
    await expect.poll(() => page.getByText('to put right').count()).toBe(0);
    await page.getByRole('button', { name: /^Remove/ }).click();
    expect(await kind.count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('keeps dated changes to the team that they are about, and says what goes with one that is removed', async () => {
    const { page, complaints, end } = await site.visit(`${TEAM}/teams`);
    await page.getByRole('button', { name: 'Add team' }).click();
    await page.goto(`${site.address}/${TEAM}/changes`);
    await page.getByRole('button', { name: 'Add dated change' }).click();
    await page.getByLabel('Kind').selectOption({ label: 'an input changes' });
    await page
      .getByLabel('Input', { exact: true })
      .selectOption({ label: 'Family intervention, Posts, Social worker, Caseload cap' });
    const title = page.locator('hr-section-form details > summary').first();
    await expect.poll(() => title.textContent()).toContain('Caseload cap (Family intervention');
    await page.goto(`${site.address}/${TEAM}/teams`);
    const card = page.locator('hr-section-form details[data-path="teams[0]"]');
    await card.locator('> summary').click();
    await page
      .getByRole('button', { name: 'Move Family intervention down in Teams', exact: true })
      .click();
    await page.goto(`${site.address}/${TEAM}/changes`);
    await expect.poll(() => title.textContent()).toContain('Caseload cap (Family intervention');
    await page.goto(`${site.address}/${TEAM}/teams`);
    await page.locator('hr-section-form details[data-path="teams[1]"] > summary').click();
    await page
      .getByRole('button', { name: 'Remove Family intervention from Teams', exact: true })
      .click();
    await page.getByText(/What was about it went with it/).waitFor();
    await page.getByText(/An input changes, .*: Caseload cap \(Family intervention/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByText(/went with it/).count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('on a phone, names the section that is shown however the reader came to it', async () => {
    const phone = { width: 390, height: 844 };
    const { page, complaints, end } = await site.visit('#/scenario/england-council', phone);
    const choice = page.getByLabel('Section', { exact: true });
    const named = () => choice.locator('option:checked').textContent();
    const shown = page.locator('h2#section');
    const expectNamed = async (section: string) => {
      await expect.poll(() => shown.textContent()).toBe(section);
      await expect.poll(async () => (await named())?.trim()).toBe(section);
    };
    const [first, second] = ['Referrals', 'Leaving'];
    for (const section of [first, second]) {
      await choice.selectOption({ label: section });
      await expectNamed(section);
    }
    await page.goBack();
    await expectNamed(first);
    await page.goForward();
    await expectNamed(second);
    expect(complaints).toEqual([]);
    await end();
  });

  test('keeps one’s own work as a copy where somebody saved a newer version', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/england-council/about');
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    const { scenario } = await (
      await fetch(`${site.address}/api/scenarios/england-council`)
    ).json();
    await fetch(`${site.address}/api/scenarios/england-council`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ baseVersion: 1, scenario: { ...scenario, name: 'Theirs' } }),
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
    await page.getByText('Saved, version 1').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mine');
    const names = (await (await fetch(`${site.address}/api/scenarios`)).json()).map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['Mine', 'Theirs']));
    await page.goto(`${site.address}/#/scenario/england-council`);
    await page.getByRole('heading', { name: 'Theirs', level: 1 }).waitFor();
    expect(complaints.filter((each) => !each.includes('409'))).toEqual([]);
    await end();
  });

  test('gives a copy that has the name of the newer version another, and makes one however often it is asked', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/amhp-rota/caseloads');
    const { scenario } = await (await fetch(`${site.address}/api/scenarios/amhp-rota`)).json();
    await page.getByRole('slider').first().press('ArrowLeft');
    await page.getByText('Not saved yet').waitFor();
    await fetch(`${site.address}/api/scenarios/amhp-rota`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ baseVersion: 1, scenario: { ...scenario, summary: 'Theirs' } }),
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Keep mine as a copy' }).dblclick();
    await page.getByText('Saved, version 1').waitFor();
    const name = `${scenario.name}, my copy`;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    const all: { name: string }[] = await (await fetch(`${site.address}/api/scenarios`)).json();
    const alike = all.filter((each) => each.name.startsWith(scenario.name));
    expect(alike.map((each) => each.name).sort()).toEqual([scenario.name, name]);
    expect(complaints.filter((each) => !each.includes('409'))).toEqual([]);
    await end();
  });

  test('refuses to overwrite a newer version, and keeps both', async () => {
    const { page, end } = await site.visit('#/scenario/ni-older-people');
    const cap = page.getByLabel(/caseload cap|older people/i).first();
    await cap.waitFor();
    const saved = await (await fetch(`${site.address}/api/scenarios/ni-older-people`)).json();
    await fetch(`${site.address}/api/scenarios/ni-older-people`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ baseVersion: 1, scenario: { ...saved.scenario, name: 'Theirs' } }),
    });
    await page.getByRole('slider').first().press('ArrowLeft');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/Somebody saved version 2/).waitFor();
    const change = page.locator('hr-conflict-notice li');
    expect(await change.allTextContents()).toEqual([`Name: ${saved.scenario.name}, now Theirs`]);
    const notice = page.locator('hr-conflict-notice hr-notice');
    await expect.poll(() => notice.evaluate((node) => node.matches(':focus'))).toBe(true);
    await page.getByRole('button', { name: /Take theirs/ }).click();
    await page.getByRole('heading', { name: 'Theirs', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Not saved yet').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved, version 3').waitFor();
    await end();
  });
});
