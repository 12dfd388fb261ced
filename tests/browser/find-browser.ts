import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

const onPath = (): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));

/** What is wrong with CHROME_PATH and what to do, where it is set and names no file. */
export function wrongPath(): string | undefined {
  const named = process.env.CHROME_PATH;
  return named && !existsSync(named)
    ? `CHROME_PATH names ${named}, where there is no file: correct it or unset it.`
    : undefined;
}

/**
 * The Chromium, Chrome or Edge of this machine: CHROME_PATH when it is set, else one that is installed,
 * else one that Playwright has downloaded; undefined where there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...onPath(), ...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}
