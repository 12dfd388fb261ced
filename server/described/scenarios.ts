/** Scenarios as they are sent to be kept, and as they are kept. */
import { z } from '@hono/zod-openapi';
import { scenario, version } from './given.ts';

export const scenarioBody = z.strictObject({ scenario }).openapi('ScenarioBody');

export const saveBody = z
  .strictObject({
    baseVersion: version.openapi({
      description: 'The version that was edited; the save is refused when a newer one is there.',
    }),
    scenario,
  })
  .openapi('SaveBody');

const entry = {
  id: z.string(),
  version: z.number().openapi({ description: 'Counts from 1; each save adds one.' }),
  name: z.string(),
  summary: z.string(),
  savedAt: z.string().openapi({ format: 'date-time' }),
  savedBy: z.string(),
  deletedAt: z
    .string()
    .nullable()
    .openapi({ format: 'date-time', description: 'Null where it is not deleted.' }),
};

export const scenarioEntry = z.object(entry).openapi('ScenarioEntry');

export const savedScenario = z
  .object({
    ...entry,
    hash: z.string().openapi({ description: 'SHA-256 of the canonical JSON.' }),
    scenario: z.looseObject({}).openapi({ allOf: [{ $ref: '#/components/schemas/Scenario' }] }),
  })
  .openapi('SavedScenario');
