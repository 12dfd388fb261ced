import { type AxeResults, source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds that is serious or worse, in short. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate<AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })",
  );
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

/** Regions of the page that cannot be told apart by their names. */
export async function alikeLandmarks(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate<AxeResults>("axe.run({ runOnly: ['landmark-unique'] })");
  return found.violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
}

/** How far the page scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Opens everything on the page that can be opened. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const open = (root: ParentNode): void => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const each of root.querySelectorAll('*')) if (each.shadowRoot) open(each.shadowRoot);
    };
    open(document);
  });

/** Spaces text as far apart as readers may need it: WCAG 2.2, 1.4.12. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    const space = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
      for (const each of root.querySelectorAll('*')) if (each.shadowRoot) space(each.shadowRoot);
    };
    space(document);
  });
