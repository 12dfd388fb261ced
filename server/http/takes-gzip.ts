import type { Context } from 'hono';

/** Named, and with a weight, if any, that is above 0: a weight of 0 refuses it. */
const GZIP = /^\s*(x-)?gzip\s*(;\s*q=(0?\.\d*[1-9]\d*|1(\.0*)?)\s*)?$/i;

/** Whether whoever asks says that an answer may be sent as gzip. */
export const takesGzip = (context: Context): boolean =>
  (context.req.header('accept-encoding') ?? '').split(',').some((each) => GZIP.test(each));
