import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Holds back what the server answers at an address until `answer` is called, which waits until the page has had it. */
async function heldBack(page: Page, address: string) {
  const held = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await held.promise;
    await route.continue();
  });
  return {
    asked: () => page.waitForRequest(address),
    answer: async () => {
      const response = page.waitForResponse(address);
      held.resolve();
      await (await response).finished();
      await page.evaluate(() => new Promise(requestAnimationFrame));
    },
  };
}

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const nameOf = async (id: string): Promise<string> =>
  (await (await fetch(`${site.address}/api/scenarios/${id}`)).json()).scenario.name;

describe('an answer that comes late', () => {
  test('does not put one scenario under the address of another', async () => {
    const wanted = await nameOf('ni-family-intervention');
    const { page, complaints, end } = await site.visit();
    const late = await heldBack(page, '**/api/scenarios/amhp-rota');
    const asked = late.asked();
    await go(page, '#/scenario/amhp-rota');
    await asked;
    await go(page, '#/scenario/ni-family-intervention');
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toBe(wanted);
    await late.answer();
    expect(await heading.textContent()).toBe(wanted);
    expect(await page.title()).toBe(`${wanted} · Headroom`);
    await page.locator('hr-cap-controls').getByRole('textbox').first().fill('11');
    await page.getByText('Not saved yet').waitFor();
    const kept = await page.evaluate(() => Object.keys(localStorage).join(' '));
    expect(kept).toContain('ni-family-intervention');
    expect(kept).not.toContain('amhp-rota');
    expect(complaints).toEqual([]);
    await end();
  });

  test('does not ask a question about another scenario than that of the address', async () => {
    const wanted = await nameOf('ni-family-intervention');
    const { page, complaints, end } = await site.visit();
    const late = await heldBack(page, '**/api/scenarios/amhp-rota');
    const asked = late.asked();
    await go(page, '#/answers/amhp-rota/sweep');
    await asked;
    await go(page, '#/answers/ni-family-intervention/sweep');
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toBe(`Answers: ${wanted}`);
    await late.answer();
    // The list of scenarios is read after a late one, too.
    await page.evaluate(() => fetch('/api/scenarios'));
    expect(await heading.textContent()).toBe(`Answers: ${wanted}`);
    expect(complaints).toEqual([]);
    await end();
  });

  test('of a save is that of the scenario which was saved', async () => {
    const { page, complaints, end } = await site.visit('#/scenario/amhp-rota/about');
    await page.getByLabel('Name', { exact: true }).fill('Saved late');
    const late = await heldBack(page, '**/api/scenarios/amhp-rota');
    const asked = late.asked();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await asked;
    const wanted = await nameOf('ni-older-people');
    await go(page, '#/scenario/ni-older-people');
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toBe(wanted);
    await late.answer();
    await page.getByText('Saved, version 1', { exact: true }).waitFor();
    expect(await heading.textContent()).toBe(wanted);
    await go(page, '#/scenario/amhp-rota');
    await page.getByText('Saved, version 2', { exact: true }).waitFor();
    expect(await heading.textContent()).toBe('Saved late');
    expect(complaints).toEqual([]);
    await end();
  });

  test('with the list of scenarios does not bring back one that has been deleted since', async () => {
    const { page, complaints, end } = await site.visit();
    const named = async (id: string) => page.getByRole('heading', { name: await nameOf(id) });
    const [first, second] = await Promise.all(['amhp-rota', 'ni-older-people'].map(named));
    await second.waitFor();
    let lists = 0;
    const held = Promise.withResolvers<void>();
    // What the server answers to the first list after a deletion is on its way until the second has come.
    await page.route('**/api/scenarios', async (route) => {
      lists++;
      const response = await route.fetch();
      if (lists === 1) await held.promise;
      await route.fulfill({ response });
    });
    const remove = (name: string) =>
      page.getByRole('button', { name: `Delete ${name}`, exact: true }).click();
    const asked = page.waitForRequest('**/api/scenarios');
    await remove(await nameOf('amhp-rota'));
    await asked;
    await remove(await nameOf('ni-older-people'));
    await expect.poll(() => second.count()).toBe(0);
    const late = page.waitForEvent('requestfinished', (request) =>
      request.url().endsWith('/api/scenarios'),
    );
    held.resolve();
    await late;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect([await first.count(), await second.count()]).toEqual([0, 0]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('of one run leaves no count of futures on the page of the next', async () => {
    const start = async (replications: number): Promise<string> => {
      const scenario = (await (await fetch(`${site.address}/api/scenarios/england-council`)).json())
        .scenario;
      const answer = await fetch(`${site.address}/api/runs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ scenario, seed: 'count', replications }),
      });
      return (await answer.json()).id;
    };
    const [long, next] = [await start(10_000), await start(9999)];
    const { page, complaints, end } = await site.visit(`#/run/${long}`);
    await page.getByText(/ of 10,000 futures/).waitFor();
    await page.route(`**/api/runs/${next}/events`, () => {});
    await go(page, `#/run/${next}`);
    await page.getByText('Accepted: 0 futures so far').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Cancelling…' }).waitFor();
    await go(page, `#/run/${long}`);
    await page.getByText(/ of 10,000 futures/).waitFor();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByText(/^Cancelled after/).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });
});
