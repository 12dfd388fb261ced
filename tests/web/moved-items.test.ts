import { afterAll, beforeAll, expect, test } from 'vitest';
import { leftBefore, opened, questionAddress, refused } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const PATH = 'roles[0].payPerYear';
const ABOUT = { swept: { kind: 'input', path: PATH }, from: 30_000, to: 32_000, step: 1000 };

test('a question about an input that is gone says so, and asks nothing of its neighbour', async () => {
  const visit = await site.visit(questionAddress('sweep'));
  await opened(visit.page);
  await leftBefore(visit, 'sweep', ABOUT, [], { 'swept.path': 'Pay, full time (Family worker)' });
  const { page, complaints, end } = visit;
  const notice = page.getByText(/was about “Pay, full time \(Family worker\)”/);
  await notice.waitFor();
  await refused(page, 'swept.path', /is needed|is missing|nothing/);
  await page.locator(`[data-path="swept.path"] select`).selectOption(PATH);
  await expect.poll(() => notice.count()).toBe(0);
  expect(complaints).toEqual([]);
  await end();
});

test('a question about an input that is still there is about it still, though its place is another', async () => {
  const visit = await site.visit(questionAddress('sweep'));
  await opened(visit.page);
  const names = { 'swept.path': 'Pay, full time (Social worker)' };
  // It was the second role when the question was left; the first has been taken out since.
  const moved = { ...ABOUT, swept: { kind: 'input', path: 'roles[1].payPerYear' } };
  await leftBefore(visit, 'sweep', moved, [], names);
  const { page, end } = visit;
  expect(await page.locator(`[data-path="swept.path"] select`).inputValue()).toBe(PATH);
  expect(await page.getByText('which is not in the scenario').count()).toBe(0);
  await end();
});
