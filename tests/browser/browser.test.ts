import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const empty = mkdtempSync(join(tmpdir(), 'headroom-no-browser-'));
afterAll(() => rmSync(empty, { recursive: true }));

const ensure = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('./ensure-browser.ts', import.meta.url))], {
    encoding: 'utf8',
    env: { HOME: empty, PATH: empty, ...env },
  });

test('a page is opened and read in a real browser', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Caseload</h1>');
  expect(await page.getByRole('heading').textContent()).toBe('Caseload');
  await browser.close();
});

test('a wrong CHROME_PATH is one sentence that says what to correct', () => {
  const { status, stderr } = ensure({ CHROME_PATH: join(empty, 'chrome') });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^CHROME_PATH names .*chrome, where there is no file: correct it/),
  ]);
});

test('a page that is to be opened says it too, where a test is run by itself', () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = join(empty, 'chrome');
  try {
    expect(launchBrowser).toThrow(
      /^CHROME_PATH names .*chrome, where there is no file: correct it/,
    );
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});

test.runIf(process.platform === 'linux')(
  'where no browser can be had, one sentence says what to install',
  () => {
    const { status, stderr } = ensure({
      PLAYWRIGHT_BROWSERS_PATH: empty,
      PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^The tests of the pages need a Chromium, .* or set CHROME_PATH to it\.$/,
      ),
    ]);
  },
);
