import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ProblemError } from './problem-error.ts';
import { fault, notJson } from './refusals.ts';

/** The response for a refusal: application/problem+json. */
export const answerProblem = (context: Context, { document, more }: ProblemError): Response =>
  context.body(JSON.stringify({ ...document, ...more }), document.status, {
    'content-type': 'application/problem+json',
  });

/** Turns whatever a handler threw into a refusal; what is not one is reported as a fault of ours. */
export function asProblem(error: unknown, report: (fault: unknown) => void): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status === 400) return notJson(error.message);
  report(error);
  return fault();
}
