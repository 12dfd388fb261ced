import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunResults, Scenario } from '../../models/index.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { overflow, violations } from './page-checks.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const PHONE = { width: 390, height: 844 };

async function runOf(scenario: Scenario): Promise<string> {
  const answer = await fetch(`${site.address}/api/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario, replications: 20 }),
  });
  const { id } = await answer.json();
  return id;
}

const resultsOf = async (id: string): Promise<RunResults> =>
  (await fetch(`${site.address}/api/runs/${id}/results`)).json();

const tableOf = (page: Page) =>
  page.getByRole('region', { name: 'Learning and supervision by role and years with the service' });

test.each([
  ['wide', undefined],
  ['on a phone', PHONE],
])(
  'the page of a run says how much learning and supervision each role keeps: %s',
  async (_, viewport) => {
    const id = await runOf(shippedScenario('england-council'));
    const { page, complaints, end } = await site.visit(`#/run/${id}`, viewport);
    const table = tableOf(page);
    await table.waitFor();
    const { groups } = await resultsOf(id);
    const rows = await table.locator('tbody tr').allInnerTexts();
    expect(rows.length).toBe(groups.length);
    groups.forEach(({ name, learningKeptShare: { mean, p10, p90 } }, place) => {
      const [kept, low, high] = [mean, p10, p90].map((share) => (100 * (share ?? 0)).toFixed(1));
      const words = rows[place].replaceAll('\u00a0', ' ');
      expect(words).toContain(name);
      expect(words).toMatch(new RegExp(`${kept} %\\s+${low} to ${high} %`));
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const scroll = table.locator('.scroll');
    expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  },
  120_000,
);

test('a run in which nobody learns or is supervised has no such table', async () => {
  const tiny = tinyScenario();
  const roles = tiny.roles.map((role) => ({ ...role, learningDaysPerYear: 0 }));
  const id = await runOf({ ...tiny, roles });
  const { page, end } = await site.visit(`#/run/${id}`);
  await page.getByRole('heading', { name: 'By financial year' }).waitFor();
  expect(await page.locator('hr-group-table').count()).toBe(0);
  await end();
});
