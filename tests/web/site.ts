import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, ViewportSize } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { startServer } from '../server/server-process.ts';

const BUILT = fileURLToPath(new URL('../../web/dist/index.html', import.meta.url));
/** What a reader waits for comes, however busy the machine; only what never comes is a fault. */
export const PATIENCE_MILLISECONDS = 300_000;
const DESKTOP: ViewportSize = { width: 1440, height: 900 };

export interface Visit {
  page: Page;
  /** What the browser complained of, and requests that left the site: none, in a sound page. */
  complaints: string[];
  end(): Promise<void>;
}

export interface Site {
  address: string;
  /** A new reader with an empty browser, at a page of the site. */
  visit(hash?: string, viewport?: ViewportSize): Promise<Visit>;
  close(): Promise<void>;
}

/** The real server with an empty data folder, and a real browser that reads the built page from it. */
export async function openSite(): Promise<Site> {
  if (!existsSync(BUILT)) throw new Error('The page is not built: run npm run build first.');
  const data = mkdtempSync(join(tmpdir(), 'headroom-web-'));
  // Where there is no browser that is said, and no server is left behind.
  const browser = await launchBrowser();
  const server = await startServer(data);
  return {
    address: server.address,
    async visit(hash = '#/', viewport = DESKTOP) {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      context.setDefaultTimeout(PATIENCE_MILLISECONDS);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.address)) complaints.push(request.url());
      });
      await page.goto(`${server.address}/${hash}`);
      return { page, complaints, end: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
