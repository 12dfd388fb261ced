/** What checking finds, described once: for the interface, for the file it is kept in, for the reviewed pairs. */
import { z } from '@hono/zod-openapi';
import { PAIR_HOWS, PAIR_KINDS } from '../../models/index.ts';

export const theoryCheck = z
  .object({
    name: z.string().openapi({ description: 'What is compared.' }),
    source: z.string().openapi({ description: 'Where the closed form stands.' }),
    theory: z.number().openapi({ description: 'By the closed form.' }),
    simulated: z.number().openapi({ description: 'By simulation, in the same unit.' }),
    standardError: z.number().openapi({ description: 'Monte Carlo error of that.' }),
    apart: z.number().nullable().openapi({
      description: 'Standard errors between the two; null where an identity is broken.',
    }),
    holds: z.boolean().openapi({
      description: 'Whether they are no further apart than `mostStandardErrors`.',
    }),
  })
  .openapi('TheoryCheck');

export const pairCheck = z
  .object({
    id: z.string(),
    statement: z.string().openapi({ description: 'What is published, worked out or aimed at.' }),
    input: z.string().openapi({ description: 'What is put in, and what is read.' }),
    sources: z.array(z.string()).openapi({ description: 'Keys into the evidence book.' }),
    kind: z.enum(PAIR_KINDS).openapi({
      description: 'Published by others, derived by us from what is, or a target of ours.',
    }),
    fitted: z.boolean().openapi({
      description: 'Whether an input of the scenario was set so that the figure is met.',
    }),
    putIn: z.boolean().openapi({
      description: 'Whether it was put in, or what was put in was worked out from it.',
    }),
    expected: z.number().nullable().openapi({
      description: 'As published; null where a target is a band.',
    }),
    tolerance: z.union([z.number(), z.object({ low: z.number(), high: z.number() })]).openapi({
      description: 'How far from it ours may lie, either way, or the band in which ours must lie.',
    }),
    unit: z.string().openapi({ description: 'Of the figure and of ours, as `Unit` names it.' }),
    how: z.enum(PAIR_HOWS).openapi({
      description: 'Days simulated, the first day of a run before any is, or arithmetic alone.',
    }),
    value: z.number().openapi({ description: 'Ours.' }),
    standardError: z.number().openapi({
      description: 'Monte Carlo error of ours; 0 where there is no luck in it.',
    }),
    within: z.boolean().openapi({ description: 'Whether ours is within the tolerance.' }),
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
