import { listWords } from '../../report/list-words.ts';
import { poundsWithin } from '../../report/pounds-words.ts';
import { wholeWords } from '../../report/words.ts';
import type { Spread, SweepFindings, SweepOutcome } from './result.ts';

const ERRORS_SHOWN = 2;

/** An error to one figure, upwards: 0.04, 3, 20. */
function oneFigure(error: number): number {
  const unit = 10 ** Math.floor(Math.log10(error));
  return Number((Math.ceil(error / unit - 1e-9) * unit).toPrecision(1));
}

const number = (error: number): string =>
  error.toLocaleString('en-GB', { maximumFractionDigits: 4 });
const points = (error: number): string => `${number(oneFigure(100 * error))} points`;

/** What is read of every value, and how its error is said. */
const READ: readonly {
  label: string;
  of: (outcome: SweepOutcome) => readonly (Spread | null)[];
  words: (error: number) => string;
}[] = [
  {
    label: 'waits',
    of: ({ waitDays }) => [waitDays],
    words: (error) => `${number(oneFigure(error))} working days`,
  },
  {
    label: 'cases waiting',
    of: ({ casesWaitingAtEnd, casesWaitingLastYear }) => [casesWaitingAtEnd, casesWaitingLastYear],
    words: (error) => number(oneFigure(error)),
  },
  {
    label: 'caseloads',
    of: ({ caseload }) => [caseload],
    words: (error) => number(oneFigure(error)),
  },
  {
    label: 'shares over a cap',
    of: ({ overCapShare, overCapByRole }) => [
      overCapShare,
      ...overCapByRole.map(({ share }) => share),
    ],
    words: points,
  },
  { label: 'learning kept', of: ({ learningKeptShare }) => [learningKeptShare], words: points },
  {
    label: 'costs',
    of: ({ costPounds }) => [costPounds],
    words: (error) => poundsWithin(oneFigure(error), 0),
  },
];

/** How well the means of all values are known, at the widest, and from how many futures. */
export function errorSentence({ variants, unchanged, replications }: SweepFindings): string {
  const outcomes = [unchanged, ...variants.flatMap((variant) => variant.points)];
  const known = READ.flatMap(({ label, of, words }) => {
    const errors = outcomes.flatMap(of).flatMap((spread) => spread?.standardError ?? []);
    const widest = ERRORS_SHOWN * Math.max(0, ...errors);
    return widest > 0 ? [`${label} to ±${words(widest)}`] : [];
  });
  const futures = `${wholeWords(replications)} futures of each value`;
  if (known.length === 0) return `These are means of ${futures}, which do not vary.`;
  return `These are means of ${futures}. At the widest they are known, within two standard errors: ${listWords(known)}. All values have the same luck, so differences between them are known better than that.`;
}
