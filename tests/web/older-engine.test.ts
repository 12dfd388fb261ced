import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../models/version.ts';
import { violations } from './page-checks.ts';
import { TEAM } from './question-page.ts';
import { openSite, type Site } from './site.ts';

const OLDER = `${Number(ENGINE_VERSION) - 1}`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const post = async (path: string, body: object): Promise<{ id: string }> => {
  const answer = await fetch(`${site.address}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  expect(answer.status, told.detail).toBe(201);
  return told;
};

const notice = (page: Page) => page.locator('hr-older-engine hr-notice');

/** Answers as they come from a store that was begun with an older engine: the same, but for its version. */
const keptFromOlder = (page: Page, path: RegExp) =>
  page.route(path, async (route) => {
    const response = await route.fetch();
    const told = (await response.text()).replaceAll(
      `"engineVersion":"${ENGINE_VERSION}"`,
      `"engineVersion":"${OLDER}"`,
    );
    await route.fulfill({ response, body: told });
  });

test.each([
  [
    'an answer',
    async () => {
      const question = { measure: 'caseload', replications: 50, most: 1 };
      const { id } = await post('answers/sensitivity', {
        scenarios: [{ scenarioId: TEAM }],
        question,
      });
      return { hash: `#/answer/${id}`, path: new RegExp(`/api/answers/${id}$`) };
    },
  ],
  [
    'a run',
    async () => {
      const { id } = await post('runs', { scenarioId: TEAM, replications: 20 });
      return { hash: `#/run/${id}`, path: new RegExp(`/api/runs/${id}/results$`) };
    },
  ],
] as const)(
  '%s that an older engine gave says so above its numbers; one of today says nothing',
  async (_, asked) => {
    const { hash, path } = await asked();
    const { page, complaints, end } = await site.visit(hash);
    await page.getByRole('link', { name: 'Download JSON' }).waitFor();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await notice(page).count()).toBe(0);
    await keptFromOlder(page, path);
    await page.reload();
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toContain(
      `these are kept from engine version ${OLDER}, and version ${ENGINE_VERSION}, of today, may give other numbers`,
    );
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  },
);
