/** The schemas of all results, as the described interface names them. */
import { z } from 'zod';
import type { AnalysisKind } from '../../models/index.ts';
import { compareResult } from './compare-result.ts';
import { findResult } from './find-result.ts';
import { runResults } from './run-results.ts';
import { sensitivityResult } from './sensitivity-result.ts';
import { sweepResult } from './sweep-result.ts';

/** `SweepResult`: what the result of a question is called in the described interface. */
export const resultName = (kind: AnalysisKind): string =>
  `${kind[0].toUpperCase()}${kind.slice(1)}Result`;

/**
 * Each thing that results hold, by its name. Whatever else is answered by a later version is no breach of
 * them, so they do not forbid it.
 */
export function resultSchemas(): Record<string, object> {
  const everything = z.object({
    runResults,
    sweepResult,
    findResult,
    sensitivityResult,
    compareResult,
  });
  const { $defs } = z.toJSONSchema(everything, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodObject) delete jsonSchema.additionalProperties;
    },
  });
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
