import { type Browser, chromium } from 'playwright-core';
import { findBrowser, wrongPath } from './find-browser.ts';

export { findBrowser };

/** No request leaves the machine, not even the browser's own. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser for a test; the test closes it. Chromium refuses its sandbox to root. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error(
      wrongPath() ??
        'No Chromium, Chrome or Edge was found: run npm test, which fetches one, or set CHROME_PATH to yours.',
    );
  }
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: root ? ['--no-sandbox', ...QUIET] : QUIET,
  });
}
