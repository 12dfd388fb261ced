import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export interface ServerProcess {
  address: string;
  child: ChildProcess;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

type Environment = Record<string, string>;

/**
 * Starts the server in a process of its own and waits until it ends.
 * @param meanwhile what is done to it while it runs
 * @returns its code, and what it wrote as errors (`said`) and as output (`printed`)
 */
export async function runServer(
  environment: Environment,
  meanwhile: (child: ChildProcess) => void = () => {},
): Promise<{ code: number | null; said: string; printed: string }> {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ...environment } });
  const texts = { said: '', printed: '' };
  child.stderr.on('data', (chunk) => {
    texts.said += chunk;
  });
  child.stdout.on('data', (chunk) => {
    texts.printed += chunk;
  });
  meanwhile(child);
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

/**
 * Starts the server in a process of its own, at a free port unless one is given, and waits until it listens.
 * @param before a module that is loaded before all else, in each of its threads; what it says is kept then, not shown
 */
export async function startServer(
  dataFolder: string,
  port = '0',
  before?: string,
): Promise<ServerProcess> {
  const preload = before === undefined ? [] : ['--import', before];
  const child = spawn(process.execPath, [...preload, MAIN], {
    env: { ...process.env, PORT: port, HEADROOM_DATA: dataFolder, HEADROOM_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (before === undefined) child.stderr.pipe(process.stderr);
  const [line] = await once(child.stdout, 'data');
  const address = /http:\S+/.exec(String(line))?.[0];
  if (!address) throw new Error(`the server said ${line}`);
  return {
    address: address.replace(/\/$/, ''),
    child,
    kill: async () => {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
