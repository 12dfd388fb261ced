import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = new URL('./report-usage.ts', import.meta.url).href;
const KIBIBYTE = 1024;

export interface Measured {
  seconds: number;
  peakBytes: number;
}

/** Runs the command line in a process of its own: seconds from its start to its end, and its peak memory. */
export async function measureCommand(folder: string, args: readonly string[]): Promise<Measured> {
  const usage = join(folder, 'usage.json');
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, 'server/cli.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`headroom ${args.join(' ')} ended with exit ${code}`);
  const { maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds, peakBytes: maxRSS * KIBIBYTE };
}
