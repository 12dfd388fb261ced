import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEAM } from './question-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('a browser that may keep nothing shows and edits scenarios all the same', async () => {
  const { page, complaints, end } = await site.visit('#/method');
  // As where a reader, or whoever looks after the machine, has forbidden all cookies and data of sites.
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(`${site.address}/#/scenario/${TEAM}`);
  await page.reload();
  const cap = page.locator('hr-cap-controls').getByRole('textbox').first();
  await cap.fill('11');
  await page.getByText('Not saved yet').waitFor();
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  await page.getByText('changes that are not saved yet').first().waitFor();
  await page.getByRole('link', { name: 'Back to the scenario' }).click();
  await expect.poll(() => cap.inputValue()).toBe('11');
  expect(complaints).toEqual([]);
  await end();
});
