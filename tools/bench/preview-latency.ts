import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const PREVIEWS = 20;

export interface Latency {
  /** The first preview after the server has started. */
  firstMs: number;
  medianMs: number;
  p95Ms: number;
}

/** Milliseconds from a preview asked of a server over HTTP to its whole answer. */
export async function previewLatency(folder: string, scenarioFile: URL): Promise<Latency> {
  const scenario = JSON.parse(readFileSync(scenarioFile, 'utf8'));
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', HEADROOM_DATA: join(folder, 'data'), HEADROOM_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = await once(child.stdout, 'data');
    const address = /http:\S+/.exec(String(line))?.[0];
    if (!address) throw new Error(`the server said ${line}`);
    const ask = async (seed: number): Promise<number> => {
      const begun = performance.now();
      const response = await fetch(new URL('/api/preview', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ scenario, seed: String(seed) }),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`a preview was refused: ${answer}`);
      return performance.now() - begun;
    };
    const firstMs = await ask(0);
    const times: number[] = [];
    // Another seed each time, so that no answer can be a stored one.
    for (let seed = 1; seed <= PREVIEWS; seed++) times.push(await ask(seed));
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.ceil(share * PREVIEWS) - 1];
    return { firstMs, medianMs: (at(0.5) + times[PREVIEWS / 2]) / 2, p95Ms: at(0.95) };
  } finally {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
  }
}
