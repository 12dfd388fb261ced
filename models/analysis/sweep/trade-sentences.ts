import { valueWords } from '../../report/words.ts';
import { errorsToTell } from '../../statistics/errors-to-tell.ts';
import { UNITS } from '../../units.ts';
import { errorDays, errorPoints, errorPounds, errorWords } from './error-words.ts';
import { doingWords, type Move, moveWords } from './moves.ts';
import { type Gap, isBeyond, numberGap, rangeMove } from './range-move.ts';
import type { SweepFindings, SweepOutcome, WhenFull } from './result.ts';
import type { OutcomeFutures } from './sweep-outcome.ts';
import { testMoves, testSentences } from './test-sentences.ts';
import {
  atValue,
  atValueInFull,
  MEAN_WAIT,
  oneDecimal,
  sideName,
  tiesWords,
  title,
  workingDaysWords,
} from './words.ts';

/** One thing that is told of a value. */
interface Reading {
  name: string;
  isPlural?: boolean;
  unit?: string;
  mean: (outcome: SweepOutcome) => number | undefined;
  words: (mean: number) => string;
  futures: (futures: OutcomeFutures) => readonly number[];
  error: (error: number) => string;
}

const WAITING: Reading = {
  name: 'cases waiting at the end',
  isPlural: true,
  mean: (point) => point.casesWaitingAtEnd.mean,
  words: (mean) => valueWords('casesWaiting', mean),
  futures: ({ casesWaitingAtEnd }) => casesWaitingAtEnd,
  error: errorWords,
};

/** Both sides of the trade; of a team, its own part of the cost. */
const tradedOf = ({ of }: Pick<SweepFindings, 'of'>): readonly Reading[] => [
  WAITING,
  {
    name: 'the caseload',
    unit: ` ${UNITS.casesPerFte}`,
    mean: ({ caseload }) => caseload?.mean,
    words: (mean) => valueWords('caseload', mean),
    futures: ({ caseload }) => caseload,
    error: errorWords,
  },
  {
    name: 'the share of promised learning that is kept',
    mean: ({ learningKeptShare }) => learningKeptShare?.mean,
    words: (mean) => valueWords('overCapShare', mean),
    futures: ({ learningKeptShare }) => learningKeptShare,
    error: errorPoints,
  },
  {
    name: of.team === null ? 'the cost of the run' : `the cost of ${of.name} over the run`,
    mean: (point) => point.costPounds.mean,
    words: (mean) => valueWords('cost', mean),
    futures: ({ costPounds }) => costPounds,
    error: errorPounds,
  },
];

/** What a soft cap trades for a shorter queue. */
const GIVEN_WAY: readonly Reading[] = [
  WAITING,
  {
    name: `the ${MEAN_WAIT},`,
    unit: ' working days',
    mean: ({ waitDays }) => waitDays?.mean,
    words: oneDecimal,
    futures: ({ waitDays }) => waitDays,
    error: errorDays,
  },
  {
    name: 'case holders over their cap',
    mean: ({ overCapShare }) => overCapShare?.mean,
    words: (mean) => valueWords('overCapShare', mean),
    futures: ({ overCapShare }) => overCapShare,
    error: errorPoints,
  },
];

/**
 * One thing before and after, in words. A change within its error is not told; its error is, where it can be
 * seen in the figures that are shown.
 * @param errors standard errors beyond which it is told, of all that is told with it
 */
function moveOf(
  { name, isPlural, unit, mean, words, error }: Reading,
  [before, after]: readonly [SweepOutcome, SweepOutcome],
  gap: Gap,
  errors: number,
): Move {
  const [from, to] = [mean(before), mean(after)];
  const inWords = (value: number | undefined) => (value === undefined ? value : words(value));
  const off = errors * gap.standardError;
  const isSeen =
    from !== undefined &&
    new Set([inWords(from), inWords(to), words(from - off), words(from + off)]).size > 1;
  return {
    name,
    ...(isPlural === undefined ? {} : { isPlural }),
    ...(unit === undefined ? {} : { unit }),
    before: inWords(from),
    after: inWords(to),
    within: off > 0 && isSeen && !isBeyond(gap, errors) ? error(off) : undefined,
  };
}

/** What moves one way as the value rises, and what moves the other. */
export function tradeSentences(found: SweepFindings, futures: readonly OutcomeFutures[]): string[] {
  const [{ points, whenFull }] = found.variants;
  const last = points.length - 1;
  const side = sideName(found, whenFull);
  const traded = tradedOf(found).flatMap((reading) => {
    const move = rangeMove(futures.map(reading.futures), numberGap);
    return move?.first === 0 && move.last === last ? [{ reading, move }] : [];
  });
  const tests = testMoves(found, futures);
  // All of these are one list to who reads them, so that all are judged together.
  const errors = errorsToTell([...traded, ...tests].map(({ move }) => move.change));
  const moves = traded.map(({ reading, move }, at): Move => {
    const extreme = (which: 'lowest' | 'highest') => {
      const at = move[which];
      const mean = at === undefined ? undefined : reading.mean(points[at]);
      if (at === undefined || mean === undefined) return [];
      const its = reading.isPlural ? 'their' : 'its';
      const ties = tiesWords(found, points, which === 'lowest' ? move.asLow : move.asHigh);
      return [
        `${its} ${which} is ${reading.words(mean)}, at ${atValue(found, points[at].value)}${ties}`,
      ];
    };
    const between = [...extreme('lowest'), ...extreme('highest')];
    return { ...moveOf(reading, [points[0], points[last]], move.change, errors[at]), between };
  });
  const range = `${atValue(found, points[0].value)} to ${atValueInFull(found, points[last].value)}`;
  return [
    `Both sides of the trade${side ? `, ${side}` : ''}: from ${range}, ${moveWords(moves)}.`,
    ...testSentences(
      found,
      tests.map((test, at) => ({ ...test, errors: errors[traded.length + at] })),
    ),
  ];
}

/** What is done on the second side. */
const GIVES: Readonly<Partial<Record<WhenFull, string>>> = {
  soft: 'letting cases go over it after',
  duty: 'having the duty rota hold cases that have waited',
};

/** What the second side gives for what it takes, at today’s value or the middle of the range. */
export function sideSentences(
  found: SweepFindings,
  futures: readonly (readonly OutcomeFutures[])[],
): string[] {
  const { softAfterDays } = found;
  const [hard, soft] = found.variants;
  if (!soft || softAfterDays === null) return [];
  const today = hard.points.findIndex(({ value }) => value === found.input.today);
  const at = today < 0 ? Math.floor(hard.points.length / 2) : today;
  const sides = [hard.points[at], soft.points[at]] as const;
  const given = GIVEN_WAY.flatMap((reading) => {
    const gap = numberGap(reading.futures(futures[0][at]), reading.futures(futures[1][at]));
    return gap ? [{ reading, gap }] : [];
  });
  const errors = errorsToTell(given.map(({ gap }) => gap));
  const does = doingWords(
    given.map(({ reading, gap }, place) => moveOf(reading, sides, gap, errors[place])),
  );
  return [
    title(
      `at ${atValueInFull(found, hard.points[at].value)}, ${GIVES[soft.whenFull]} ${workingDaysWords(softAfterDays)} ${does}.`,
    ),
  ];
}
