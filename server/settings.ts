import { resolve } from 'node:path';

/** How the server was asked to run, by its environment. */
export interface Settings {
  port: number;
  host: string;
  dataFolder: string;
  /** Set where the server is open to a network: the names to answer to. */
  open?: { names: string[] };
  logLevel: string;
}

/** Capital letters make no other host, and addresses come without them. */
const asInAddress = (name: string): string => name.toLowerCase();

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads PORT, HEADROOM_DATA, HEADROOM_HOST, HEADROOM_ALLOW_OPEN, HEADROOM_NAMES and HEADROOM_LOG.
 * @returns the settings, or one sentence that says what to correct
 */
export function readSettings(environment: Environment): Settings | { complaint: string } {
  const written = environment.PORT?.trim() || '8080';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65535) {
    return { complaint: `PORT is ${environment.PORT}; give a whole number from 0 to 65535.` };
  }
  const logLevel = environment.HEADROOM_LOG || 'warn';
  if (!LOG_LEVELS.includes(logLevel)) {
    return { complaint: `HEADROOM_LOG is ${logLevel}; give one of ${LOG_LEVELS.join(', ')}.` };
  }
  const host = environment.HEADROOM_HOST || '127.0.0.1';
  const isOpen = !LOOPBACK.has(host);
  if (isOpen && environment.HEADROOM_ALLOW_OPEN !== '1') {
    return {
      complaint: `HEADROOM_HOST is ${host}, which others on the network can reach, and there is no sign-in yet; set HEADROOM_ALLOW_OPEN=1 to allow it all the same, or leave HEADROOM_HOST out.`,
    };
  }
  const names = (environment.HEADROOM_NAMES ?? '').split(',').map((name) => name.trim());
  return {
    port,
    host,
    dataFolder: resolve(environment.HEADROOM_DATA || 'data'),
    open: isOpen ? { names: [host, ...names].filter(Boolean).map(asInAddress) } : undefined,
    logLevel,
  };
}
