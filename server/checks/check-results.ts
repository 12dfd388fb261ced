/** What checking finds, described once: for the interface, for the file it is kept in, for the reviewed pairs. */
import { z } from '@hono/zod-openapi';
import { PAIR_HOWS, PAIR_KINDS } from '../../models/index.ts';

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
    kind: z.enum(PAIR_KINDS).openapi({
      description: 'Published by others, derived by us from what is, or a target of ours.',
    }),
    fitted: z.boolean().openapi({
      description: 'Whether an input of the scenario was set so that the figure is met.',
    }),
    expected: z.number().nullable().openapi({
      description: 'As published; null where a target is a band.',
    }),
    tolerance: z.union([z.number(), z.object({ low: z.number(), high: z.number() })]).openapi({
      description: 'How far from it ours may lie, either way, or the band in which ours must lie.',
    }),
    unit: z.string(),
    how: z.enum(PAIR_HOWS).openapi({
      description: 'Days simulated, the first day of a run before any is, or arithmetic alone.',
    }),
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
