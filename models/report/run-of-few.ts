import { MEASURES, type Measure } from '../measures/catalogue.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';
import { fewFuturesSentences } from './few-futures.ts';
import type { RunResults, SpreadOver } from './results.ts';

/** Whether few futures make the mean, and its error would show in the figures of the measure. */
const isOfFew = ({ decimals }: Measure, spread: SpreadOver | undefined): boolean =>
  spread?.ofFew === true && ERRORS_EITHER_WAY * (spread.standardError ?? 0) >= 10 ** -decimals / 2;

/** Of which measures of the whole service few futures make a mean over a year or over all weeks. */
export const runOfFewSentences = ({
  years,
  horizon,
  provenance,
}: Pick<RunResults, 'years' | 'horizon' | 'provenance'>): string[] =>
  fewFuturesSentences(
    MEASURES.filter((measure) =>
      [...years, horizon].some(({ measures }) => isOfFew(measure, measures[measure.id])),
    ).map(({ label }) => `“${label}”`),
    provenance.replications,
  );
