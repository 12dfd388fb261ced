/** Run before the tests: finds a browser for them, fetches one where it can, or says in one sentence what is missing. */
import { fetchBrowser } from './fetch-browser.ts';
import { findBrowser, wrongPath } from './find-browser.ts';

const wrong = wrongPath();
if (wrong) {
  console.error(wrong);
  process.exit(1);
}
let found = findBrowser();
if (!found) {
  console.log(
    'No Chromium, Chrome or Edge on this machine: fetching one for the tests of the pages.',
  );
  const faults = fetchBrowser();
  found = findBrowser();
  if (!found) {
    console.error(
      `The tests of the pages need a Chromium, Chrome or Edge and none could be fetched (${faults.join('; ')}): install one, or set CHROME_PATH to it.`,
    );
    process.exit(1);
  }
}
console.log(`Tests of the pages use ${found}`);
