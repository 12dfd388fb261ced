import type { z } from '@hono/zod-openapi';
import type { Context, TypedResponse } from 'hono';
import { problemDocument } from './schemas.ts';

/** Any refusal, described once for every route. */
export const refusals = {
  default: {
    description: 'A problem document (RFC 9457), with every problem found.',
    content: { 'application/problem+json': { schema: problemDocument } },
  },
} as const;

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const body = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** An answer whose JSON is there already as text: to read it and write it again could take long. */
export const jsonText = (context: Context, text: string) => {
  const answer: Response = context.body(text, 200, { 'content-type': 'application/json' });
  return answer as Response & TypedResponse<never, 200, 'json'>;
};
