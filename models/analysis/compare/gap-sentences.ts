import { withUnit } from '../../report/unit-words.ts';
import { wholeWords } from '../../report/words.ts';
import { isTooFew } from '../too-few.ts';
import { furtherFutures } from './further-futures.ts';
import type { Compared, CompareResult, Gap, Pair } from './result.ts';
import {
  betterWords,
  byHowMuch,
  DIVIDED,
  endByHowMuch,
  errorWords,
  isNothing,
  isOneOfMany,
  OF_FEW,
  ONE_OF_MANY,
} from './words.ts';

type Named = Pick<CompareResult, 'compared' | 'names' | 'replications'>;

/** `between 30.1 lower and 5.2 higher`. */
export const between = (
  compared: Compared,
  { p10, p90, standardError }: Pick<Gap, 'p10' | 'p90' | 'standardError'>,
): string => {
  const end = (value: number) => endByHowMuch(compared, value, 2 * standardError);
  return `between ${end(p10)} and ${end(p90)}`;
};

/** What a gap is of, where some futures have no value in one or in both. */
function ofWhichWords({ futures, ranking }: Gap, replications: number): string {
  if (futures === undefined || futures === replications || ranking === 'the same') return '';
  return ` All of this is of the ${wholeWords(futures)} of ${wholeWords(replications)} futures that have a value in both.`;
}

function gapSentence(
  compared: Compared,
  gap: Gap,
  name: string,
  against: string,
  replications: number,
): string {
  const label = withUnit(compared.label, compared.unit);
  const { futures = replications } = gap;
  if (gap.ranking !== 'the same' && isTooFew(futures, replications)) {
    return `${label}: not ranked, for only ${wholeWords(futures)} of ${wholeWords(replications)} futures have a value in both.`;
  }
  if (gap.ranking !== 'the same' && gap.mean === 0 && gap.standardError === 0) {
    return `${label}: the same in the ${wholeWords(futures)} of ${wholeWords(replications)} futures that have a value in both.`;
  }
  const few = gap.ofFew && gap.ranking !== 'the same' ? ` ${OF_FEW}.` : '';
  return `${figuresSentence(compared, gap, name, against, replications)}${ofWhichWords(gap, replications)}${few}`;
}

function figuresSentence(
  compared: Compared,
  gap: Gap,
  name: string,
  against: string,
  replications: number,
): string {
  const label = withUnit(compared.label, compared.unit);
  const error = errorWords(compared, gap.standardError, gap.mean);
  const size = byHowMuch(compared, gap.mean, 2 * gap.standardError);
  if (gap.ranking === 'the same') {
    const known = gap.standardError > 0 ? `, so that any gap is within ±${error}` : '';
    return `${label}: the same in all ${wholeWords(replications)} futures${known}.`;
  }
  if (isOneOfMany(gap)) {
    return `${label}: not ranked. “${name}” is ${size} than “${against}” on average, beyond its own error of ±${error}, but ${ONE_OF_MANY}. ${furtherFutures(gap, replications)}`;
  }
  if (gap.ranking === 'in the noise') {
    // Rounded to what the error allows, it may be nothing.
    return !isNothing(size)
      ? `${label}: not ranked. “${name}” is ${size} than “${against}” on average, which is within the error of ±${error}. ${furtherFutures(gap, replications)}`
      : `${label}: not ranked. “${name}” is as “${against}” on average, within the error of ±${error}. ${furtherFutures({ ...gap, moreFutures: null }, replications)}`;
  }
  if (gap.ranking === 'too small to show') {
    return `${label}: no difference that would show. “${name}” is ${size} than “${against}” on average (±${error}).`;
  }
  const range = `eight futures in ten ${between(compared, gap)}`;
  const better = betterWords(gap);
  const chance = better ? `; better with a chance of ${better}` : '';
  const divided = gap.ranking === 'divided' ? `not ranked, for ${DIVIDED}. ` : '';
  return `${label}: ${divided}“${name}” is ${size} than “${against}” on average (±${error}; ${range})${chance}.`;
}

/** A sentence for each thing that was compared of two scenarios. */
export const gapSentences = (
  { compared, names, replications }: Named,
  { gaps, first, second }: Omit<Pair, 'details'>,
): string[] =>
  gaps.flatMap((gap) => {
    const found = compared.find(({ id }) => id === gap.id);
    return found ? [gapSentence(found, gap, names[second], names[first], replications)] : [];
  });

/** What was asked for and has no gap, for there is nothing to take it from. */
export const withoutGap = (
  { compared }: Pick<CompareResult, 'compared'>,
  { gaps }: Pick<Pair, 'gaps'>,
): Compared[] => compared.filter(({ id }) => gaps.every((gap) => gap.id !== id));

/** A sentence for each of these. */
export const notCompared = (named: Named, pair: Pick<Pair, 'gaps'>): string[] =>
  withoutGap(named, pair).map(
    ({ label }) =>
      `${label}: not compared, for fewer than two of ${wholeWords(named.replications)} futures have a value in both.`,
  );
