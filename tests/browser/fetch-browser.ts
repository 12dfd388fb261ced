import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs a command quietly; the last line that it wrote as a fault, or undefined when it succeeded. */
function fault(command: string, args: readonly string[]): string | undefined {
  const ran = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (ran.status === 0) return undefined;
  const lines = `${ran.stdout ?? ''}\n${ran.stderr ?? ''}`.trim().split('\n');
  return ran.error?.message ?? lines.at(-1) ?? `exit ${ran.status}`;
}

const hasApt = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

const fromDebian = (): string | undefined =>
  fault('apt-get', ['update']) ??
  fault('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);

const fromPlaywright = (): string | undefined => {
  const folder = dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json')));
  return fault(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
};

/** Installs Debian's Chromium where that is possible, else Playwright's; what went wrong, or nothing. */
export function fetchBrowser(): string[] {
  const debian = hasApt() ? fromDebian() : 'not root on a Debian machine';
  if (debian === undefined) return [];
  const playwright = fromPlaywright();
  return playwright === undefined ? [] : [`Debian: ${debian}`, `Playwright: ${playwright}`];
}
