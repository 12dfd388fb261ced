import type { MiddlewareHandler } from 'hono';

/**
 * Says of every answer whether it may be kept. What has a tag may be kept by whoever asked, who asks again
 * whether it still is the same; of what has none nobody could tell, so it is not kept: another user, or
 * another tab, may have changed it since. Files of the page say it themselves.
 */
export const cacheControl = (): MiddlewareHandler => async (context, next) => {
  await next();
  const { headers } = context.res;
  if (headers.has('etag')) {
    if (!headers.has('cache-control')) context.header('cache-control', 'private, no-cache');
  } else context.header('cache-control', 'no-store');
};
