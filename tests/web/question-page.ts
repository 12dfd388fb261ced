import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './site.ts';

export type Kind = 'sweep' | 'find' | 'sensitivity' | 'compare';

/** The scenario that these questions are asked of. */
export const TEAM = 'ni-family-intervention';

export const questionAddress = (kind: Kind): string => `#/answers/${TEAM}/${kind}`;

export const opened = (page: Page): Promise<void> =>
  page.locator('hr-question-form .field, hr-question-form hr-choice-field').first().waitFor();

export const ask = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Ask', exact: true }).click();

/** The path of the field that has the cursor; empty where none has. */
const fieldWithCursor = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let path = '';
    for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) {
      if (at instanceof HTMLElement && at.dataset.path) path = at.dataset.path;
    }
    return path;
  });

/** Asks, and expects a refusal: in the list, beside its field, with the cursor in the field. */
export async function refused(page: Page, path: string, sentence: RegExp): Promise<void> {
  await ask(page);
  await expect.poll(() => fieldWithCursor(page)).toBe(path);
  const list = page.locator('hr-problem-list li').filter({ hasText: sentence });
  await list.waitFor();
  const beside = page.locator(`[data-path="${path}"] .problems li`).filter({ hasText: sentence });
  expect(await beside.count()).toBe(1);
  expect(await page.evaluate(() => location.hash)).toContain('#/answers/');
}

/** A question left by a former visit, as the page itself leaves it. */
export async function leftBefore(
  { page }: Visit,
  kind: Kind,
  question: object,
  beside: readonly string[] = [],
  names: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.evaluate(
    ([key, kept]) => localStorage.setItem(key, kept),
    [
      `headroom:question:${TEAM}:${kind}`,
      JSON.stringify({ question, beside, seed: 'left', names }),
    ],
  );
  await page.reload();
  await opened(page);
}
