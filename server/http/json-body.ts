import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { breathe } from '../breathe.ts';
import { notJson, tooDeep, tooLarge, wrongContentType } from './refusals.ts';

/** Most bytes of a request: a scenario of the largest size, and little else. */
export const MOST_BODY_BYTES = 1_000_000;

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

/** Refuses a body that is not JSON, in type or in text. */
export const requireJson = (): MiddlewareHandler => async (context, next) => {
  const type = context.req.header('content-type');
  const text = context.req.raw.body ? await context.req.text() : '';
  if (text !== '') {
    if (!/^application\/json\s*(;|$)/i.test(type ?? '')) throw wrongContentType(type);
    try {
      JSON.parse(text);
    } catch (error) {
      throw notJson(error instanceof Error ? error.message : String(error));
    }
    if (isTooDeep(text)) throw tooDeep(MOST_LEVELS);
    await breathe();
  }
  await next();
};
