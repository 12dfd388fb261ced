import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const DELAY = new URL('./event-loop-delay.mjs', import.meta.url).href;

export interface ServerProcess {
  /** @returns the answer's text @throws an Error with the answer when it is a refusal */
  get(path: string): Promise<string>;
  /** As `get`. */
  post(path: string, body?: unknown): Promise<string>;
  /** As `get`. */
  put(path: string, body?: unknown): Promise<string>;
  /** Resolves when a job has told of an event of this name. @throws an Error when it ends before */
  told(path: string, event: string): Promise<void>;
  resetDelay(): void;
  longestDelay(): Promise<Delay>;
}

/** The longest since `resetDelay`, ms. */
export interface Delay {
  /** That the event loop was late, for whatever reason. */
  late: number;
  /** That it was held up by what runs in it, and not by other threads that had the processors. */
  own: number;
  /** That it computed: the rest of `own` it was at a standstill, as while memory was cleared up with helpers. */
  ran: number;
}

async function told(url: URL, event: string): Promise<void> {
  const response = await fetch(url);
  let rest = '';
  if (!response.body) throw new Error(`${url.pathname} told nothing`);
  const decoder = new TextDecoder();
  for await (const bytes of response.body) {
    const messages = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = messages.pop() ?? '';
    if (messages.some((message) => message.startsWith(`event: ${event}\n`))) return;
  }
  throw new Error(`${url.pathname} ended without ${event}`);
}

/** Starts a server with an empty store, lets it be used, and stops it. */
export async function withServer<Answer>(
  folder: string,
  use: (server: ServerProcess) => Promise<Answer>,
): Promise<Answer> {
  const data = await mkdtemp(join(folder, 'data-'));
  const child = spawn(process.execPath, ['--import', DELAY, MAIN], {
    env: { ...process.env, PORT: '0', HEADROOM_DATA: data, HEADROOM_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'close');
  try {
    if (!child.stdout) throw new Error('the server has no output to read');
    const [line] = await Promise.race([once(child.stdout, 'data'), ended]);
    const address = /http:\S+/.exec(String(line))?.[0];
    if (!address) throw new Error(`the server did not start: ${line}`);
    const ask = async (path: string, init: RequestInit) => {
      const response = await fetch(new URL(path, address), init);
      const answer = await response.text();
      if (!response.ok) throw new Error(`${path} was refused: ${answer}`);
      return answer;
    };
    const send = (method: string) => (path: string, body?: unknown) =>
      ask(path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    return await use({
      get: (path) => ask(path, {}),
      post: send('POST'),
      put: send('PUT'),
      told: (path, event) => told(new URL(path, address), event),
      resetDelay: () => child.send('reset'),
      async longestDelay() {
        const answer = once(child, 'message');
        child.send('read');
        return (await answer)[0];
      },
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Starts a run. @returns where it is, as in `/api/runs/1` */
export async function startRun(
  server: ServerProcess,
  order: { scenarioId: string; replications: number; seed: string },
): Promise<string> {
  const { id } = JSON.parse(await server.post('/api/runs', order));
  return `/api/runs/${id}`;
}
