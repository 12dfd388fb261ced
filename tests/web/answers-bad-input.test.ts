import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOFT_AFTER_DAYS } from '../../models/analysis/sweep/soft-days.ts';
import { violations } from './page-checks.ts';
import { ask, leftBefore, opened, questionAddress, refused } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const TEAM_TRIED = { kind: 'cap', team: 'team' };
const PEOPLE = { kind: 'people' };

describe('a question with a range that is wrong', () => {
  test('a cap: the wrong way round, empty, not a number, with too many steps', async () => {
    const { page, complaints, end } = await site.visit(questionAddress('sweep'));
    await opened(page);
    const [from, to] = ['From', 'To'].map((name) => page.getByLabel(name, { exact: true }));
    await from.fill('20');
    await to.fill('10');
    await refused(page, 'to', /10 is below from, 20: .* wrong way round; exchange the two/);
    expect(await violations(page)).toEqual([]);
    await to.fill('20');
    await refused(page, 'to', /the range is empty; give a higher end/);
    await to.fill('500');
    await page.getByLabel('In steps of').fill('0.1');
    await refused(page, 'step', /above the limit of 41; give at least 12/);
    await from.fill('ten');
    await refused(page, 'from', /"ten" is not a number; give a number/);
    // The browser itself reports each refusal by the server.
    expect(complaints.filter((each) => !each.includes('422'))).toEqual([]);
    await end();
  });

  test('a lever: the wrong way round, empty, not a number, with too many steps', async () => {
    const { page, end } = await site.visit(questionAddress('find'));
    await opened(page);
    const [from, to] = ['From', 'To'].map((name) => page.getByLabel(name, { exact: true }));
    await from.fill('120');
    await to.fill('100');
    await refused(page, 'levers[0].to', /wrong way round; exchange the two: 100 to 120/);
    expect(await violations(page)).toEqual([]);
    await to.fill('120');
    await refused(page, 'levers[0].to', /empty; give a higher end/);
    await to.fill('100000');
    await page.getByLabel('In steps of').fill('0.1');
    await refused(page, 'levers[0].step', /above the limit of 401; give at least/);
    await from.fill('lots');
    await refused(page, 'levers[0].from', /"lots" is not a number; give a number/);
    await end();
  });
});

describe('a question of a former visit that names what is not there now', () => {
  const swept = (path: string) => ({
    swept: { kind: 'input', path },
    from: 1,
    to: 2,
    step: 1,
  });
  const lever = (path: string) => ({ levers: [{ what: { kind: 'input', path }, from: 1, to: 2 }] });

  test.each([
    [
      'sweep',
      swept('teams[7].size'),
      'swept.path',
      /leads to no input .*; choose the path of a number/,
    ],
    ['sweep', swept('name'), 'swept.path', /is not a number; choose the path of a number/],
    ['sweep', { swept: { ...TEAM_TRIED, team: 'gone' } }, 'swept.team', /is not one of the teams/],
    [
      'find',
      lever('teams[7].size'),
      'levers[0].what.path',
      /leads to no input .*; choose the path of a number/,
    ],
    ['find', lever('name'), 'levers[0].what.path', /is not a number; choose the path of a number/],
    ['find', { levers: [{ what: PEOPLE }], test: 'gone' }, 'test', /is not one of the tests/],
    ['sensitivity', { measure: 'gone' }, 'measure', /is not one of the measures; choose/],
  ] as const)('%s: %j', async (kind, question, path, sentence) => {
    const visit = await site.visit(questionAddress(kind));
    await leftBefore(visit, kind, question);
    await refused(visit.page, path, sentence);
    expect(await violations(visit.page)).toEqual([]);
    await visit.end();
  });

  test('a scenario that was deleted is no longer beside', async () => {
    const visit = await site.visit(questionAddress('compare'));
    await leftBefore(visit, 'compare', {}, ['deleted-since']);
    await ask(visit.page);
    await visit.page.getByText('Choose at least one scenario or what-if').waitFor();
    expect(await visit.page.locator('hr-scenario-picker input:checked').count()).toBe(0);
    await visit.end();
  });
});

test.each([
  ['sweep', 'Futures for each value', 'replications'],
  ['find', 'Most futures for each value', 'mostReplications'],
  ['sensitivity', 'Futures of each input and position', 'replications'],
  ['compare', 'Futures of each scenario', 'replications'],
] as const)(
  '%s: more futures than the limit are refused with the limit',
  async (kind, label, path) => {
    const visit = await site.visit(questionAddress(kind));
    await opened(visit.page);
    await visit.page.getByLabel(label).fill('9999999');
    await refused(visit.page, path, /must be from \d+ to [\d,]+; lower it/);
    expect(await violations(visit.page)).toEqual([]);
    await visit.end();
  },
);

test('a comparison is of two to four scenarios: fewer and more lead to the choice', async () => {
  const { page, end } = await site.visit(questionAddress('compare'));
  await opened(page);
  const boxes = page.locator('hr-scenario-picker input');
  await ask(page);
  await page.getByText('Choose at least one scenario or what-if').waitFor();
  expect(await boxes.first().evaluate((box) => box.matches(':focus'))).toBe(true);
  for (let place = 0; place < 4; place++) await boxes.nth(place).check();
  await ask(page);
  await page.getByText('Choose at most 3 to set beside this one: leave out 1.').waitFor();
  expect(await boxes.first().evaluate((box) => box.matches(':focus'))).toBe(true);
  expect(await violations(page)).toEqual([]);
  await end();
});

describe('an edited field', () => {
  test('loses its own problem and no other', async () => {
    const { page, end } = await site.visit(questionAddress('sweep'));
    await opened(page);
    const to = page.getByLabel('To', { exact: true });
    await to.fill('10');
    await page.getByLabel('In steps of').fill('0');
    await refused(page, 'to', /the range is empty/);
    const problems = page.locator('hr-problem-list li');
    expect(await problems.count()).toBe(2);
    await to.fill('12');
    await expect.poll(() => problems.count()).toBe(1);
    expect(await problems.textContent()).toContain('In steps of');
    await page.getByLabel('Wait limit').fill('soon');
    expect(await problems.count()).toBe(2);
    await end();
  });

  test('that is emptied is left out, so that its default is asked for', async () => {
    const { page, complaints, end } = await site.visit(questionAddress('sweep'));
    await opened(page);
    await page.getByLabel('From', { exact: true }).fill('17');
    await page.getByLabel('To', { exact: true }).fill('18');
    const futures = page.getByLabel('Futures for each value');
    const leftEmpty = page.getByText('if left empty');
    // The days of a soft cap are empty from the start: they are the team’s own where it has one.
    const words = (await leftEmpty.allTextContents()).map((each) => each.trim());
    expect(words).toEqual([`if left empty: ${SOFT_AFTER_DAYS} working days`]);
    await page.getByLabel('A soft cap gives way, or duty takes over, after').fill('5');
    expect(await leftEmpty.count()).toBe(0);
    await futures.fill('');
    await page.getByText('if left empty: 200').waitFor();
    await futures.fill('40');
    await page.getByLabel('Wait limit').fill('');
    await page.getByText('if left empty: 20 working days').waitFor();
    const sent = page.waitForRequest(/\/api\/answers\/sweep$/);
    await ask(page);
    expect(JSON.parse((await sent).postData() ?? '').question).not.toHaveProperty('waitLimitDays');
    await page.locator('hr-sweep-view').waitFor();
    await page.getByText('What was asked').click();
    await page
      .locator('dl > div', { hasText: 'Wait limit' })
      .getByText(/^20.working days$/)
      .waitFor();
    expect(complaints).toEqual([]);
    await end();
  });
});

describe('a target', () => {
  const answered = async (lever: object, rest: object) => {
    const visit = await site.visit(questionAddress('find'));
    const question = {
      levers: [{ what: PEOPLE, ...lever }],
      test: 'waiting',
      by: '2026-07-06',
      mostReplications: 100,
      policies: 'none',
      ...rest,
    };
    await leftBefore(visit, 'find', question);
    await ask(visit.page);
    await visit.page.locator('hr-find-view').waitFor();
    expect(await violations(visit.page)).toEqual([]);
    return visit;
  };

  test('that no value meets is answered with the best there is, and what would be possible', async () => {
    const { page, end } = await answered({ from: 80, to: 90, step: 5 }, {});
    const words = await page.locator('#headline').textContent();
    expect(words).toMatch(/No value in the range is seen to reach a chance of 90/);
    expect(words).toMatch(
      /the highest chance seen is|the chances seen go from|the chance is (about|below)/,
    );
    await end();
  });

  test('that is met already is answered with doing nothing', async () => {
    const { page, end } = await answered({ from: 90, to: 110, step: 10 }, { chance: 0.05 });
    expect(await page.locator('#headline').textContent()).toContain('Doing nothing is enough');
    await end();
  });

  test('that no cap meets is said, with what would', async () => {
    const visit = await site.visit(questionAddress('sweep'));
    await opened(visit.page);
    await visit.page.getByLabel('From', { exact: true }).fill('10');
    await visit.page.getByLabel('To', { exact: true }).fill('11');
    await visit.page.getByLabel('Wait limit').fill('1');
    await visit.page.getByLabel('Futures for each value').fill('40');
    await ask(visit.page);
    const words = visit.page.locator('#headline');
    await words.waitFor();
    expect(await words.textContent()).toMatch(/no cap from 10 to 11 can be said to keep/);
    expect(await violations(visit.page)).toEqual([]);
    await visit.end();
  });
});
