/** What is asked about a scenario that is not saved. */
import { z } from '@hono/zod-openapi';
import { MEASURES } from '../../models/index.ts';
import { draft, scenario, seed } from './given.ts';

export const draftBody = z
  .strictObject({ scenario: draft })
  .openapi('DraftBody', { required: ['scenario'] });

/** Replications of a preview: enough to see the shape, few enough to follow a slider; the least, of one that may not be late. Judgements. */
export const PREVIEW_REPLICATIONS = { default: 40, most: 200, least: 12 };

export const previewBody = z
  .strictObject({
    scenario,
    seed,
    replications: z
      .number()
      .int()
      .min(1)
      .max(PREVIEW_REPLICATIONS.most)
      .default(PREVIEW_REPLICATIONS.default),
    withinMs: z
      .number()
      .int()
      .min(1)
      .max(60_000)
      .optional()
      .openapi({
        description: `Milliseconds after which no further replication is begun. The answer then has the first of them, at least ${PREVIEW_REPLICATIONS.least} or all that were asked for, and its provenance says how many. Left out, it has all.`,
        example: 80,
      }),
    measures: z
      .array(z.enum(MEASURES.map(({ id }) => id)))
      .min(1)
      .optional()
      .openapi({
        description:
          'Only these measures, without results by role: a shorter answer that is there sooner. Left out, all. The tests of the standard are always answered.',
        example: ['caseload', 'casesWaiting'],
      }),
  })
  .openapi('PreviewBody');
