import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { repeatedKeys } from '../../models/index.ts';
import { breathe } from '../breathe.ts';
import {
  compressed,
  invalidInput,
  notJson,
  tooDeep,
  tooLarge,
  wrongContentType,
} from './refusals.ts';

/** Most bytes of a request: a scenario of the largest size, and little else. */
const MOST_BODY_BYTES = 1_000_000;

/** Refuses a larger body, by its announced length or as soon as that many bytes have come. */
export const limitBody = (): MiddlewareHandler =>
  bodyLimit({
    maxSize: MOST_BODY_BYTES,
    onError: () => {
      throw tooLarge(MOST_BODY_BYTES);
    },
  });

/** Far more levels than any request has. */
const MOST_LEVELS = 50;

/** Whether brackets stand within brackets beyond the limit; those in texts of the JSON do not count. */
function isTooDeep(json: string): boolean {
  let level = 0;
  for (const [mark] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') level += 1;
    else if (mark === ']' || mark === '}') level -= 1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

/** JSON is UTF-8 (RFC 8259): to read anything else as such would spoil names without a word. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notJson('it is not in UTF-8');
  }
}

/** Refuses a body that is not JSON, in type or in text, or of which JSON would lose a part. */
export const requireJson = (): MiddlewareHandler => async (context, next) => {
  const type = context.req.header('content-type');
  const bytes = context.req.raw.body ? await context.req.arrayBuffer() : undefined;
  if (bytes?.byteLength) {
    const coded = context.req.header('content-encoding') ?? 'identity';
    if (coded.trim().toLowerCase() !== 'identity') throw compressed(coded);
    if (!/^application\/json\s*(;|$)/i.test(type ?? '')) throw wrongContentType(type);
    const text = textOf(bytes);
    try {
      JSON.parse(text);
    } catch (error) {
      throw notJson(error instanceof Error ? error.message : String(error));
    }
    if (isTooDeep(text)) throw tooDeep(MOST_LEVELS);
    await breathe();
    const repeated = repeatedKeys(text);
    if (repeated.length > 0) throw invalidInput(repeated);
    await breathe();
  }
  await next();
};
