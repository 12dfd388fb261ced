import { fewFuturesSentences } from '../../report/few-futures.ts';
import { listWords } from '../../report/list-words.ts';
import { wholeWords } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { errorCases, errorDays, errorPoints, errorPounds, errorWords } from './error-words.ts';
import type { Spread, SweepFindings, SweepOutcome } from './result.ts';
import { placesWords } from './words.ts';

/** What is read of every value, and how its error is said. */
const READ: readonly {
  label: string;
  of: (outcome: SweepOutcome) => readonly (Spread | null)[];
  words: (error: number) => string;
}[] = [
  {
    label: 'waits',
    of: ({ waitDays }) => [waitDays],
    words: errorDays,
  },
  {
    label: 'cases waiting',
    of: ({ casesWaitingAtEnd, casesWaitingLastYear }) => [casesWaitingAtEnd, casesWaitingLastYear],
    words: errorWords,
  },
  {
    label: 'caseloads',
    of: ({ caseload }) => [caseload],
    words: errorCases,
  },
  {
    label: 'shares over a cap',
    of: ({ overCapShare, overCapByRole }) => [
      overCapShare,
      ...overCapByRole.map(({ share }) => share),
    ],
    words: errorPoints,
  },
  {
    label: 'learning kept',
    of: ({ learningKeptShare }) => [learningKeptShare],
    words: errorPoints,
  },
  {
    label: 'costs',
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

/** Which of these means few futures make, at what values, in one note for all of them. */
export function fewFuturesNote(found: SweepFindings): string[] {
  const { variants, unchanged, replications } = found;
  const [{ points }] = variants;
  const ofFew = READ.flatMap(({ label, of }) => {
    const isFew = (outcome: SweepOutcome) => of(outcome).some((spread) => spread?.ofFew);
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
