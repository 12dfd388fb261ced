/** Yearly returns, and the scenario that is made of them. */
import { z } from '@hono/zod-openapi';
import { fieldJsonSchema, ownReturns, type Scenario } from '../../models/index.ts';
import { councilOf } from '../returns/council-of.ts';

/** What a body of returns may say, as the model has it. */
export function ownReturnsSchema(): Record<string, object> {
  const { $schema: _, ...schema } = fieldJsonSchema(ownReturns, { fillsDefaults: true });
  return { OwnReturns: schema };
}

/** Returns of which a scenario can be made, which is what comes of reading them. */
export const ownReturnsBody = z
  .unknown()
  .transform((given, context): Scenario => {
    const made = councilOf(given);
    if (made.ok) return made.scenario;
    for (const params of made.problems) context.addIssue({ code: 'custom', params });
    return z.NEVER;
  })
  .openapi({ allOf: [{ $ref: '#/components/schemas/OwnReturns' }] });

export const madeScenario = z
  .object({
    scenario: z.unknown().openapi({
      allOf: [{ $ref: '#/components/schemas/Scenario' }],
      description: 'Each number that is taken from the returns has its arithmetic as its note.',
    }),
  })
  .openapi('MadeScenario');
