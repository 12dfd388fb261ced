import {
  ANALYSIS_KINDS,
  type Analyses,
  type AnalysisKind,
  fieldJsonSchema,
} from '../../models/index.ts';

/** `SweepQuestion`: what a question is called in the described interface. */
export const questionName = (kind: AnalysisKind): string =>
  `${kind[0].toUpperCase()}${kind.slice(1)}Question`;

/** The schemas of all questions, by name. What has a default may be left out. */
export const questionSchemas = (analyses: Analyses): Record<string, object> =>
  Object.fromEntries(
    ANALYSIS_KINDS.flatMap((kind) => {
      const analysis = analyses[kind];
      if (!analysis) return [];
      const { $schema: _, ...schema } = fieldJsonSchema(analysis.question, { fillsDefaults: true });
      return [[questionName(kind), schema]];
    }),
  );
