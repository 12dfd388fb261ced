import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './page-checks.ts';
import { ask, opened, questionAddress, TEAM } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const saved = async () => (await fetch(`${site.address}/api/scenarios/${TEAM}`)).json();

const capBox = (page: Page) => page.locator('hr-cap-controls').getByRole('textbox').first();

const changeQuestion = (page: Page) =>
  page.getByRole('link', { name: 'Change the question' }).click();

const from = (page: Page) => page.getByLabel('From', { exact: true });

/** Gives the scenario a cap that is not saved. */
async function editCap(page: Page, cap: number): Promise<void> {
  await capBox(page).fill(String(cap));
  await page.getByText('Not saved yet').waitFor();
}

/** Asks the cap tester of the scenario with a cap that is not saved; answers the address of the answer. */
async function askOfDraft(cap: number): Promise<string> {
  const { page, end } = await site.visit(`#/scenario/${TEAM}`);
  await editCap(page, cap);
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  await opened(page);
  await page.getByText('changes that are not saved yet; version 1 stays as it is').waitFor();
  await from(page).fill('11');
  await page.getByLabel('To', { exact: true }).fill('12');
  await page.getByLabel('Futures for each value').fill('40');
  await ask(page);
  await page.getByRole('link', { name: 'Download JSON' }).waitFor();
  const address = await page.evaluate(() => location.hash);
  await end();
  return address;
}

describe('a question that was asked of changes that were not saved, and is changed', () => {
  test('is of those changes again, in any browser; the saved version is as it was, and one button takes them out', async () => {
    const before = await saved();
    const { page, complaints, end } = await site.visit(await askOfDraft(13));
    await changeQuestion(page);
    await page.getByText('They stand in the scenario again, still unsaved').waitFor();
    expect(await from(page).inputValue()).toBe('11');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to the scenario' }).click();
    await expect.poll(() => capBox(page).inputValue()).toBe('13');
    await page.getByText('Not saved yet').waitFor();
    await page.goBack();
    await opened(page);
    expect(await from(page).inputValue()).toBe('11');
    await page.goBack();
    await changeQuestion(page);
    await opened(page);
    // They stand in it already: there is nothing to say.
    expect(await page.getByText('They stand in the scenario again').count()).toBe(0);
    expect(await saved()).toEqual(before);
    expect(complaints).toEqual([]);
    await end();

    const other = await site.visit(await askOfDraft(13));
    await changeQuestion(other.page);
    await other.page.getByRole('button', { name: 'Take them out again' }).click();
    await other.page.getByRole('link', { name: 'Back to the scenario' }).click();
    await other.page.getByText('Saved, version 1').waitFor();
    const { value } = before.scenario.teams[0].posts[0].capPerFte;
    await expect.poll(() => capBox(other.page).inputValue()).toBe(String(value));
    await other.end();
  });

  test('leaves the reader’s own changes alone, says that they are other, and gives what was asked as a scenario', async () => {
    const answer = await askOfDraft(14);
    const { page, complaints, end } = await site.visit(`#/scenario/${TEAM}`);
    await editCap(page, 17);
    await page.goto(`${site.address}/${answer}`);
    await changeQuestion(page);
    await page.getByText('which is not the scenario as it stands now').waitFor();
    await page.getByRole('link', { name: 'Back to the scenario' }).click();
    await expect.poll(() => capBox(page).inputValue()).toBe('17');
    await page.goto(`${site.address}/${answer}`);
    await changeQuestion(page);
    await page.getByRole('button', { name: 'Open what was asked as a new scenario' }).click();
    await page.getByRole('heading', { level: 1, name: /, as asked$/ }).waitFor();
    await opened(page);
    expect(await from(page).inputValue()).toBe('11');
    await page.getByRole('link', { name: 'Back to the scenario' }).click();
    await expect.poll(() => capBox(page).inputValue()).toBe('14');
    expect(complaints).toEqual([]);
    await end();
  });

  test('beside the scenario as saved, is compared with it again under its own name', async () => {
    const first = await site.visit(`#/scenario/${TEAM}`);
    await editCap(first.page, 16);
    await first.page.goto(`${site.address}/${questionAddress('compare')}`);
    await opened(first.page);
    await first.page.getByLabel(/^This scenario as saved/).check();
    await first.page.getByLabel('Futures of each scenario').fill('20');
    await first.page.getByLabel('Say what each change does').uncheck();
    await ask(first.page);
    await first.page.getByRole('link', { name: 'Download JSON' }).waitFor();
    const answer = await first.page.evaluate(() => location.hash);
    await changeQuestion(first.page);
    await opened(first.page);
    expect(await first.page.locator('hr-as-asked-notice hr-notice').count()).toBe(0);
    await first.end();
    const { page, end } = await site.visit(answer);
    await changeQuestion(page);
    await page.getByText('They stand in the scenario again, still unsaved').waitFor();
    expect(await page.getByLabel(/^This scenario as saved/).isChecked()).toBe(true);
    const { name } = (await saved()).scenario;
    await page.getByRole('heading', { level: 1, name: `Answers: ${name}` }).waitFor();
    await end();
  });
});

test('a question that was asked of a what-if alone says so, and is of the scenario from here on', async () => {
  const team = (await saved()).scenario.teams[0].id;
  const asked = await fetch(`${site.address}/api/answers/sweep`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      scenarios: [{ scenarioId: TEAM, whatIf: 'leaver-in-june' }],
      question: { swept: { kind: 'cap', team }, from: 11, to: 12, replications: 40 },
    }),
  });
  expect(asked.status).toBe(201);
  const { id } = await asked.json();
  const { page, complaints, end } = await site.visit(`${questionAddress('sweep')}?as=${id}`);
  await page.getByText('This question was asked of A worker leaves in June, a what-if').waitFor();
  await page.getByRole('link', { name: 'Back to the scenario' }).click();
  await page.getByText('Saved, version 1').waitFor();
  expect(complaints).toEqual([]);
  await end();
});

describe('a question that is being put', () => {
  test('is not lost when that of an answer takes its place, nor when it is begun afresh, nor by a reload', async () => {
    const answer = await askOfDraft(12);
    const { page, complaints, end } = await site.visit(questionAddress('sweep'));
    await opened(page);
    const back = page.getByRole('button', { name: 'Bring back the question before' });
    expect(await back.count()).toBe(0);
    await page.getByLabel('To', { exact: true }).fill('31');
    await page.goto(`${site.address}/${answer}`);
    await changeQuestion(page);
    await back.waitFor();
    expect(await from(page).inputValue()).toBe('11');
    await page.reload();
    await back.click();
    await expect.poll(() => page.getByLabel('To', { exact: true }).inputValue()).toBe('31');
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect.poll(() => page.getByLabel('To', { exact: true }).inputValue()).not.toBe('31');
    await back.click();
    await expect.poll(() => page.getByLabel('To', { exact: true }).inputValue()).toBe('31');
    expect(complaints).toEqual([]);
    await end();
  });
});
