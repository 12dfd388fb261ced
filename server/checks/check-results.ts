/** What checking finds, described once: for the interface, for the file it is kept in, for the reviewed pairs. */
import { z } from '@hono/zod-openapi';

export const theoryCheck = z
  .object({
    name: z.string(),
    source: z.string().openapi({ description: 'Where the closed form stands.' }),
    theory: z.number(),
    simulated: z.number(),
    standardError: z.number(),
    apart: z.number().nullable().openapi({
      description: 'Standard errors between the two; null where an identity is broken.',
    }),
    holds: z.boolean(),
  })
  .openapi('TheoryCheck');

export const pairCheck = z
  .object({
    id: z.string(),
    statement: z.string(),
    input: z.string(),
    sources: z.array(z.string()).openapi({ description: 'Keys into the evidence book.' }),
    expected: z.number(),
    tolerance: z.number(),
    unit: z.string(),
    how: z.enum(['simulated', 'computed']),
    value: z.number(),
    standardError: z.number(),
    within: z.boolean(),
  })
  .openapi('PairCheck');

export const checkResults = z.object({
  engineVersion: z.string(),
  date: z.string(),
  seconds: z.number(),
  theory: z.array(theoryCheck),
  pairs: z.array(pairCheck),
});

export type TheoryCheck = z.infer<typeof theoryCheck>;
export type PairCheck = z.infer<typeof pairCheck>;
export type CheckResults = z.infer<typeof checkResults>;
