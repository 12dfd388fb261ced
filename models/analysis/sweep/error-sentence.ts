import { type MeasureId, measureOf } from '../../measures/catalogue.ts';
import { fewFuturesSentences } from '../../report/few-futures.ts';
import { listWords } from '../../report/list-words.ts';
import { wholeWords } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { isTooFew } from '../too-few.ts';
import { errorCases, errorDays, errorPoints, errorPounds, errorWords } from './error-words.ts';
import type { Spread, SweepFindings, SweepOutcome } from './result.ts';
import { placesWords } from './words.ts';

/** What is read of every value, and how its error is said. */
const READ: readonly {
  label: string;
  /** In the figures of which measure it is shown. */
  as: MeasureId;
  of: (outcome: SweepOutcome) => readonly (Spread | null)[];
  words: (error: number) => string;
}[] = [
  {
    label: 'waits',
    as: 'waitDays',
    of: ({ waitDays }) => [waitDays],
    words: errorDays,
  },
  {
    label: 'cases waiting',
    as: 'casesWaiting',
    of: ({ casesWaitingAtEnd, casesWaitingLastYear }) => [casesWaitingAtEnd, casesWaitingLastYear],
    words: errorWords,
  },
  {
    label: 'caseloads',
    as: 'caseload',
    of: ({ caseload }) => [caseload],
    words: errorCases,
  },
  {
    label: 'shares over a cap',
    as: 'overCapShare',
    of: ({ overCapShare, overCapByRole }) => [
      overCapShare,
      ...overCapByRole.map(({ share }) => share),
    ],
    words: errorPoints,
  },
  {
    label: 'learning kept',
    as: 'overCapShare',
    of: ({ learningKeptShare }) => [learningKeptShare],
    words: errorPoints,
  },
  {
    label: 'costs',
    as: 'cost',
    of: ({ costPounds }) => [costPounds],
    words: errorPounds,
  },
];

/** How well the means of all values are known, at the widest, and from how many futures. */
export function errorSentence({ variants, unchanged, replications }: SweepFindings): string {
  const outcomes = [unchanged, ...variants.flatMap((variant) => variant.points)];
  const known = READ.flatMap(({ label, of, words }) => {
    const errors = outcomes.flatMap(of).flatMap((spread) => spread?.standardError ?? []);
    const widest = ERRORS_EITHER_WAY * Math.max(0, ...errors);
    return widest > 0 ? [`${label} to ±${words(widest)}`] : [];
  });
  const futures = `${wholeWords(replications)} futures of each value`;
  if (known.length === 0) return `These are means of ${futures}, which do not vary.`;
  return `These are means of ${futures}. At the widest they are known, within two standard errors: ${listWords(known)}. All values have the same luck, so differences between them are known better than that.`;
}

/** Whether few futures make a mean, and either few have it or its error would show in the figures that are given. */
const isOfFew = (as: MeasureId, spread: Spread, replications: number): boolean =>
  spread.ofFew === true &&
  (isTooFew(spread.futures ?? replications, replications) ||
    ERRORS_EITHER_WAY * spread.standardError >= 10 ** -measureOf(as).decimals / 2);

/** Which of these means few futures make, at what values, in one note for all of them. */
export function fewFuturesNote(found: SweepFindings): string[] {
  const { variants, unchanged, replications } = found;
  const [{ points }] = variants;
  const ofFew = READ.flatMap(({ label, as, of }) => {
    const isFew = (outcome: SweepOutcome) =>
      of(outcome).some((spread) => spread && isOfFew(as, spread, replications));
    const places = [...points.keys()].filter((place) =>
      variants.some((variant) => isFew(variant.points[place])),
    );
    const at = [
      ...(places.length > 0 ? [`at ${placesWords(found, points, places)}`] : []),
      ...(isFew(unchanged) ? ['in the scenario unchanged'] : []),
    ];
    if (at.length === 0) return [];
    return [places.length === points.length ? label : `${label} (${at.join(', and ')})`];
  });
  return fewFuturesSentences(ofFew, replications);
}
