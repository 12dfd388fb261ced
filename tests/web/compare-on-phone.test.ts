import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflow } from './page-checks.ts';
import { ask, opened, questionAddress } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('on a phone no name of a scenario runs on beneath the figure beside it', async () => {
  const { page, complaints, end } = await site.visit(questionAddress('compare'), {
    width: 390,
    height: 844,
  });
  await opened(page);
  await page.getByLabel(/^What if: A worker leaves/).check();
  await page.getByLabel('Futures of each scenario').fill('20');
  await ask(page);
  const figures = page.locator('hr-gap-table td[data-heading]');
  await page.getByRole('link', { name: 'Download JSON' }).waitFor();
  expect(await figures.count()).toBeGreaterThan(10);
  // A heading that is wider than its place has to take a second line.
  const cut = await figures.evaluateAll((all) => {
    const pen = document.createElement('canvas').getContext('2d');
    return all.flatMap((cell) => {
      const style = getComputedStyle(cell, '::before');
      if (!pen) return ['no canvas'];
      pen.font = style.font;
      const words = cell.getAttribute('data-heading') ?? '';
      const isWider = pen.measureText(words).width > Number.parseFloat(style.width) + 1;
      const lines = Number.parseFloat(style.height) / Number.parseFloat(style.lineHeight);
      return isWider && Math.round(lines) < 2 ? [`${words}: ${cell.textContent}`] : [];
    });
  });
  expect(cut).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await end();
});
