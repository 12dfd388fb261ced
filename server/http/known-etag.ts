import type { Context } from 'hono';

const opaque = (etag: string): string => etag.trim().replace(/^W\//, '');

/**
 * Whether whoever asks has this already: one of the tags that `if-none-match` names, or any at all. Tags are
 * compared weakly, as RFC 9110 has it there: what compresses an answer on its way may have weakened its tag.
 */
export function hasAlready(context: Context, etag: string): boolean {
  const known = context.req.header('if-none-match')?.split(',') ?? [];
  return known.some((each) => each.trim() === '*' || opaque(each) === opaque(etag));
}
