import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = new URL('./report-usage.mjs', import.meta.url).href;
const KIBIBYTES_PER_MIB = 1024;

export interface Measured {
  seconds: number;
  peakMib: number;
}

/**
 * Runs the command line in a process of its own: seconds from its start to its end, and its peak memory.
 * @throws an Error with what it said when it was refused or failed
 */
export async function measureCommand(folder: string, args: readonly string[]): Promise<Measured> {
  const usage = join(folder, 'usage.json');
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, 'server/cli.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(said.trim() || `headroom ${args[0]} ended with exit ${code}`);
  const { maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds, peakMib: maxRSS / KIBIBYTES_PER_MIB };
}
