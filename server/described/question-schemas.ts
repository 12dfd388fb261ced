import {
  ANALYSIS_KINDS,
  type Analyses,
  type Analysis,
  type AnalysisKind,
  type Answer,
  fieldJsonSchema,
} from '../../models/index.ts';

/** `SweepQuestion`: what a question is called in the described interface. */
export const questionName = (kind: AnalysisKind): string =>
  `${kind[0].toUpperCase()}${kind.slice(1)}Question`;

/** What has a default may be left out. */
function questionSchema({ question }: Analysis<unknown, Answer>) {
  const { $schema: _, ...schema } = fieldJsonSchema(question, { fillsDefaults: true });
  return schema;
}

/** Whether a question says something that has no default. */
export const needsQuestion = (analysis: Analysis<unknown, Answer>): boolean =>
  (questionSchema(analysis).required ?? []).length > 0;

/** What a question may say. */
export const questionFields = (analysis: Analysis<unknown, Answer>): ReadonlySet<string> =>
  new Set(Object.keys(questionSchema(analysis).properties ?? {}));

/** The schemas of all questions, by name. */
export const questionSchemas = (analyses: Analyses): Record<string, object> =>
  Object.fromEntries(
    ANALYSIS_KINDS.flatMap((kind) => {
      const analysis = analyses[kind];
      return analysis ? [[questionName(kind), questionSchema(analysis)]] : [];
    }),
  );
