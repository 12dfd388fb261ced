import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { diskFull } from '../disk-full.ts';
import { Damaged } from '../store/damaged.ts';
import { StoreGone } from '../store/store-gone.ts';
import { ProblemError } from './problem-error.ts';
import { emptyBody, fault, noRoom, spoilt, storeGone } from './refusals.ts';

/** The response for a refusal: application/problem+json. */
export const answerProblem = (context: Context, { document, more }: ProblemError): Response =>
  context.body(JSON.stringify({ ...document, ...more }), document.status, {
    'content-type': 'application/problem+json',
  });

/** Turns whatever a handler threw into a refusal; what is not one is reported: as a full disk, as damage, as a store that is gone, or as a fault of ours. */
export function asProblem(error: unknown, report: (fault: unknown) => void): ProblemError {
  if (error instanceof ProblemError) return error;
  // What is sent is JSON by now, unless nothing is.
  if (error instanceof HTTPException && error.status === 400) return emptyBody();
  const full = diskFull(error);
  report(full ?? error);
  if (error instanceof Damaged) return spoilt(error.message);
  if (error instanceof StoreGone) return storeGone(error.message);
  return full ? noRoom(full.message) : fault();
}
