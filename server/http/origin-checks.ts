import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { foreignHost, foreignOrigin } from './refusals.ts';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

const isAddress = (hostname: string) => isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;

/**
 * Answers only to names of this machine, so that no other site's name pointed at it reaches the
 * data (DNS rebinding). Where the server is open to a network, plain addresses and the names given
 * are answered as well: neither can be somebody else's name.
 */
export function checkHost(open: { names: readonly string[] } | undefined): MiddlewareHandler {
  const known = new Set([...LOOPBACK_NAMES, ...(open?.names ?? [])]);
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    const header = context.req.header('host');
    const named = header === undefined ? hostname : hostOf(header);
    for (const name of [hostname, named]) {
      if (!known.has(name) && !(open && isAddress(name))) throw foreignHost(name);
    }
    await next();
  };
}

const hostOf = (header: string): string => {
  const url = URL.parse(`http://${header}`);
  return url?.hostname ?? header;
};

/** A write must come from our own page, or from something that is no browser. */
export const checkOrigin = (): MiddlewareHandler => async (context, next) => {
  if (!SAFE_METHODS.has(context.req.method)) {
    const site = context.req.header('sec-fetch-site');
    const origin = context.req.header('origin');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreignOrigin();
    if (origin !== undefined && origin !== new URL(context.req.url).origin) throw foreignOrigin();
  }
  await next();
};
