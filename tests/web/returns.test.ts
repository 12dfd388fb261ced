import { afterAll, beforeAll, expect, test } from 'vitest';
import { NEEDED_ROWS, RETURN_ROWS } from '../../models/returns/return-rows.ts';
import { councilOf } from '../../server/returns/council-of.ts';
import { aReturn } from '../returns/a-return.ts';
import { publishedFiles } from '../returns/published-files.ts';
import { overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const YEARS = [2017, 2018, 2019].map((year) =>
  aReturn({ year, cases: 100 + year, rereferrals: 950, plansOpen: 320, conferences: 480 }),
);
const FILES = publishedFiles({
  Bath: YEARS,
  'Bournemouth, Christchurch and Poole together': [],
  Gap: [],
}).map(({ name, text }) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
}));

/** The scenario that is open, as the server has it. */
async function opened(page: Awaited<ReturnType<Site['visit']>>['page']) {
  await page.waitForURL(/#\/scenario\//);
  const id = page.url().split('/scenario/')[1].split('/')[0];
  return page.evaluate(
    async (scenario) => (await (await fetch(`/api/scenarios/${scenario}`)).json()).scenario,
    id,
  );
}

test('the department’s tables become a scenario of one’s own area, which the command would make', async () => {
  const { page, complaints, end } = await site.visit();
  await page.getByRole('link', { name: 'Start from your yearly returns' }).click();
  await page.locator('hr-area-picker input[type=file]').setInputFiles(FILES);
  await page.getByLabel('Area').selectOption({ label: 'Bath' });
  await page.getByText('The figures of Bath for 2017 to 2019').waitFor();
  await page.getByText('plans.csv: child protection plans by length (D5)').waitFor();
  for (const { key, label } of RETURN_ROWS) {
    expect(await page.getByLabel(`${label}, 2019`, { exact: true }).inputValue()).toBe(
      String(YEARS[2][key] ?? ''),
    );
  }
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Make the scenario' }).click();
  const made = councilOf({ name: 'Bath', years: YEARS });
  expect(await opened(page)).toEqual(made.ok && JSON.parse(JSON.stringify(made.scenario)));
  await page.getByRole('heading', { level: 1, name: 'Bath' }).waitFor();
  expect(complaints).toEqual([]);
  await end();
});

test('own figures are typed, kept over a reload, and refused at the figure that is wrong', async () => {
  const { page, end } = await site.visit('#/returns');
  const given = aReturn({ caseHoldersFte: 999 });
  await page.getByLabel('Name of the service').fill('Ours');
  await page.getByLabel('Year of return 1').fill('2019');
  await page.getByLabel('Year of return 1').press('Tab');
  for (const { key, label } of NEEDED_ROWS) {
    await page.getByLabel(`${label}, 2019`, { exact: true }).fill(String(given[key]));
    await page.getByLabel(`${label}, 2019`, { exact: true }).press('Tab');
  }
  await page.reload();
  expect(await page.getByLabel('Cases held, 2019').inputValue()).toBe('2150');
  await page.getByRole('button', { name: 'Make the scenario' }).click();
  const wrong = page.getByLabel('Case holders, 2019', { exact: true });
  await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true');
  expect(
    await wrong.evaluate((box) => (box.getRootNode() as ShadowRoot).activeElement === box),
  ).toBe(true);
  await wrong.fill('140');
  await wrong.press('Tab');
  expect(await wrong.getAttribute('aria-invalid')).toBe('false');
  await page.getByRole('button', { name: 'Make the scenario' }).click();
  expect(await opened(page)).toMatchObject({ name: 'Ours', service: { startDate: '2020-04-06' } });
  await end();
});

test('a further figure stands under its heading, may be left empty, and is refused where it stands', async () => {
  const { page, end } = await site.visit('#/returns');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByLabel('Year of return 1').fill('2019');
  await page.getByLabel('Year of return 1').press('Tab');
  await page.getByRole('rowheader', { name: /^May be left empty/ }).waitFor();
  const type = async (label: string, value: string) => {
    const box = page.getByLabel(`${label}, 2019`, { exact: true });
    await box.fill(value);
    await box.press('Tab');
    return box;
  };
  const given = aReturn();
  for (const { key, label } of NEEDED_ROWS) await type(label, String(given[key]));
  const wrong = await type('Re-referrals', '4200');
  await page.getByRole('button', { name: 'Make the scenario' }).click();
  await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true');
  await type('Re-referrals', '');
  await type('Looked-after children', '600');
  await page.getByRole('button', { name: 'Make the scenario' }).click();
  const made = councilOf({ name: 'Our council', years: [aReturn({ careOpen: 600 })] });
  expect(await opened(page)).toEqual(made.ok && JSON.parse(JSON.stringify(made.scenario)));
  await end();
});

test('years are added and left out, and what is replaced whole can be brought back', async () => {
  const { page, end } = await site.visit('#/returns');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByLabel('Year of return 1').fill('2019');
  await page.getByLabel('Year of return 1').press('Tab');
  await page.getByRole('button', { name: 'Add the year before' }).click();
  expect(await page.getByLabel('Year of return 1').inputValue()).toBe('2018');
  await page.getByRole('button', { name: 'Leave out 2018' }).click();
  expect(await page.getByLabel(/^Year of return/).count()).toBe(1);
  await page.getByLabel('Referrals, 2019', { exact: true }).fill('4,200');
  await page.getByLabel('Referrals, 2019', { exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Start afresh' }).click();
  expect(await page.getByLabel(/^Referrals, \d+$/).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Bring back the figures before' }).click();
  expect(await page.getByLabel('Referrals, 2019', { exact: true }).inputValue()).toBe('4200');
  await end();
});

test('what is no table is refused where it was chosen, on a phone too', async () => {
  const { page, end } = await site.visit('#/returns');
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page
    .locator('hr-area-picker input[type=file]')
    .setInputFiles([
      { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') },
    ]);
  await page.getByText(/this table has no columns/).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await end();
});
