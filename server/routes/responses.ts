import { z } from '@hono/zod-openapi';
import type { Context, TypedResponse } from 'hono';
import { problemDocument } from '../described/problems.ts';

export const problemJson = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/problem+json': { schema } },
});

/** Any refusal, described once for every route. */
export const refusals = {
  default: problemJson(problemDocument, 'A problem document (RFC 9457), with every problem found.'),
} as const;

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** An answer that is kept as JSON, described by the schema of that name. */
export const asNamed = (name: string, description: string) =>
  json(z.unknown().openapi({ allOf: [{ $ref: `#/components/schemas/${name}` }] }), description);

/** As `asNamed`, of a list of them. */
export const allNamed = (name: string, description: string) =>
  json(
    z.array(z.unknown().openapi({ allOf: [{ $ref: `#/components/schemas/${name}` }] })),
    description,
  );

export const body = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** An answer whose JSON is there already as text: to read it and write it again could take long. */
export const jsonText = (context: Context, text: string) => {
  const answer: Response = context.body(text, 200, { 'content-type': 'application/json' });
  return answer as Response & TypedResponse<never, 200, 'json'>;
};
