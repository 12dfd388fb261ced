import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_FUTURES } from '../../models/analysis/most-futures.ts';
import { launchBrowser } from '../browser/browser.ts';
import { type ServerProcess, startServer } from '../server/server-process.ts';
import { violations } from './page-checks.ts';
import { PATIENCE_MILLISECONDS } from './site.ts';

const SLOWEST = 'england-council';
/** As many as may be asked for, which takes longer than the test. */
const FUTURES = 10_000;

let data: string;
let server: ServerProcess;
let browser: Browser;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'headroom-connection-'));
  server = await startServer(data);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.kill();
  rmSync(data, { recursive: true, force: true });
});

/** Posts to the server and answers the id that it gives. */
async function post(path: string, body: unknown): Promise<string> {
  const response = await fetch(`${server.address}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
  return (await response.json()).id;
}

async function startRun(seed: string): Promise<string> {
  const read = await fetch(`${server.address}/api/scenarios/${SLOWEST}`);
  const { scenario } = await read.json();
  return post('/runs', { scenario, seed, replications: FUTURES, split: true });
}

const startComparison = (): Promise<string> =>
  post('/answers/compare', {
    scenarios: [{ scenarioId: SLOWEST }, { scenarioId: 'ni-older-people' }],
    seed: 'lost',
    question: { replications: MOST_FUTURES },
  });

async function pageAt(hash: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  await page.goto(`${server.address}/${hash}`);
  return page;
}

const futures = (page: Page) => page.getByText(/^[\d,]+ of [\d,]+ futures( asked for so far)?$/);
const lost = (page: Page) => page.getByText('Connection lost, trying again.');
const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel', exact: true }).click();

const restart = async () => {
  server = await startServer(data, new URL(server.address).port);
};

/** What a browser tells a page that goes out of sight, or comes back. */
const show = (page: Page, state: DocumentVisibilityState) =>
  page.evaluate((to) => {
    Object.defineProperty(document, 'visibilityState', { value: to, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

describe('a page that follows something', () => {
  test.each([
    ['a run', async () => `#/run/${await startRun('lost')}`],
    ['an answer', async () => `#/answer/${await startComparison()}`],
  ])('says that the connection is lost until it is there again: %s', async (_, start) => {
    const page = await pageAt(await start());
    await futures(page).waitFor();
    await server.kill();
    const refusal = page.getByText('The server cannot be reached.');
    try {
      await lost(page).waitFor();
      expect(await violations(page)).toEqual([]);
      await cancel(page);
      await refusal.waitFor();
    } finally {
      await restart();
    }
    await expect.poll(() => lost(page).count()).toBe(0);
    await expect.poll(() => refusal.count()).toBe(0);
    await cancel(page);
    await page.getByText(/was cancelled|Cancelled after/).waitFor();
    await page.close();
  });

  test.each([
    ['the list', '#/', 'Northern Ireland older people'],
    ['a scenario', '#/scenario/ni-older-people', 'Northern Ireland older people'],
    ['a question', '#/answers/ni-older-people/find', 'Answers: Northern Ireland older people'],
  ])(
    'is read once the server is back, where it was opened while that was away: %s',
    async (_, hash, name) => {
      const page = await pageAt('#/method');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await server.kill();
      try {
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
        await page.getByText(/The server cannot be reached.* Trying again/).waitFor();
      } finally {
        await restart();
      }
      await page.getByRole('heading', { name, exact: true }).waitFor();
      expect(await page.getByText('The server cannot be reached').count()).toBe(0);
      await page.close();
    },
  );

  test('holds no connection while it is not seen: six of them leave room for a seventh tab', async () => {
    const context = await browser.newContext();
    const id = await startRun('followed by many');
    const tabs: Page[] = [];
    for (let count = 0; count < 6; count++) {
      const tab = await context.newPage();
      await tab.goto(`${server.address}/#/run/${id}`);
      await futures(tab).waitFor();
      await show(tab, 'hidden');
      tabs.push(tab);
    }
    const seventh = await context.newPage();
    await seventh.goto(`${server.address}/#/run/${id}`);
    await futures(seventh).waitFor();
    await cancel(seventh);
    await seventh.getByText(/^Cancelled after/).waitFor();
    expect(await tabs[0].getByText(/^Cancelled after/).count()).toBe(0);
    await show(tabs[0], 'visible');
    await tabs[0].getByText(/^Cancelled after/).waitFor();
    await context.close();
  });

  test.each([
    [
      'a run',
      async () => post('/runs', { scenarioId: SLOWEST, replications: 20 }),
      'run',
      'results',
    ],
    [
      'an answer',
      async () =>
        post('/answers/sensitivity', {
          scenarios: [{ scenarioId: 'ni-older-people' }],
          question: { measure: 'caseload', replications: 50, most: 1 },
        }),
      'answer',
      '',
    ],
  ])(
    'that breaks off while the end of %s is read is followed by another try',
    async (_, ask, route, end) => {
      const id = await ask();
      const page = await pageAt('#/method');
      let asked = 0;
      const address = `**/api/${route}s/${id}${end && `/${end}`}`;
      // As many times as the page reads it before the first pause.
      await page.route(address, async (reading) => {
        asked++;
        if (asked <= 2) await reading.abort();
        else await reading.continue();
      });
      await page.evaluate((to) => {
        location.hash = to;
      }, `#/${route}/${id}`);
      await page.getByText(/The server cannot be reached.* Trying again/).waitFor();
      await page.getByRole('link', { name: 'Download JSON' }).waitFor();
      expect(asked).toBeGreaterThan(2);
      expect(await page.getByText('The server cannot be reached').count()).toBe(0);
      await page.close();
    },
  );
});
