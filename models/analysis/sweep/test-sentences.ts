import { listWords } from '../../report/list-words.ts';
import { errorPoints } from './error-words.ts';
import { chanceGap, isBeyond, type RangeMove, rangeMove } from './range-move.ts';
import type { SweepFindings, SweepPoint } from './result.ts';
import type { OutcomeFutures } from './sweep-outcome.ts';
import { atValue, chanceOrNone, sideName, tiesWords, title } from './words.ts';

/** How the chance of one test moves over the range. */
export interface TestMove {
  label: string;
  move: RangeMove;
  /** The chance at a place of the range. */
  words: (place: number) => string;
}

/** Of each test of the standard that has a chance at enough values. */
export function testMoves(found: SweepFindings, futures: readonly OutcomeFutures[]): TestMove[] {
  const [{ points }] = found.variants;
  return points[0].tests.flatMap(({ test, label }, index) => {
    const move = rangeMove(
      futures.map(({ testsAtEnd }) => testsAtEnd[index]),
      chanceGap,
    );
    const words = (place: number) => chanceOrNone(points[place].tests[index].atEnd);
    return test !== null && move ? [{ label, move, words }] : [];
  });
}

/**
 * Which tests of the standard the input moves, each way, and which it does not.
 * @param moves with the standard errors beyond which each is told
 */
export function testSentences(
  found: SweepFindings,
  moves: readonly (TestMove & { errors: number })[],
): string[] {
  const [{ points, whenFull }] = found.variants;
  const side = sideName(found, whenFull);
  const across = title([side, 'across the range'].filter(Boolean).join(', '));
  const turns = ({ lowest, highest }: RangeMove) => lowest !== undefined || highest !== undefined;
  const isMoved = ({ move, errors }: (typeof moves)[number]) =>
    isBeyond(move.change, errors) || turns(move);
  const changes = moves.filter(isMoved);
  const still = moves.filter((each) => !isMoved(each));
  const widest = Math.max(...still.map(({ move, errors }) => errors * move.change.standardError));
  const known = still.map(({ label, move: { first, last }, words }) => {
    const ends = [...new Set([words(first), words(last)])];
    return `“${label}” (${listWords(ends)})`;
  });
  return [
    ...(changes.length > 0
      ? [
          `${across}, the chance of meeting a test in the last week changes: ${changes
            .map(({ label, move, words }) => `“${label}” ${wayWords(found, points, move, words)}`)
            .join('; ')}.`,
        ]
      : []),
    ...(still.length > 0
      ? [
          `${across}, the chance of meeting ${listWords(known)} does not change beyond noise: any change is within an error of ±${errorPoints(widest)}.`,
        ]
      : []),
  ];
}

/** `from 12 % (±5) to above 97 %, at its lowest 3 % (±4) at a cap of 14`; ends that are not those of the range are named. */
function wayWords(
  found: SweepFindings,
  points: readonly SweepPoint[],
  { first, last, lowest, highest, asLow, asHigh }: RangeMove,
  words: (place: number) => string,
): string {
  const at = (place: number) => `at ${atValue(found, points[place].value)}`;
  const end = (place: number, isEnd: boolean) =>
    isEnd ? words(place) : `${words(place)} ${at(place)}`;
  const extreme = (name: string, place: number | undefined, ties: readonly number[]) =>
    place === undefined
      ? ''
      : `, ${name} ${words(place)} ${at(place)}${tiesWords(found, points, ties)}`;
  const ends = [end(first, first === 0), end(last, last === points.length - 1)];
  return `from ${ends[0]} to ${ends[1]}${extreme('at its lowest', lowest, asLow)}${extreme('at its highest', highest, asHigh)}`;
}
