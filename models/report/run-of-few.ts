import { MEASURES } from '../measures/catalogue.ts';
import { fewFuturesSentences } from './few-futures.ts';
import type { RunResults } from './results.ts';

/** Of which measures of the whole service few futures make a mean over a year or over all weeks. */
export const runOfFewSentences = ({
  years,
  horizon,
  provenance,
}: Pick<RunResults, 'years' | 'horizon' | 'provenance'>): string[] =>
  fewFuturesSentences(
    MEASURES.filter(({ id }) =>
      [...years, horizon].some(({ measures }) => measures[id]?.ofFew),
    ).map(({ label }) => `“${label}”`),
    provenance.replications,
  );
