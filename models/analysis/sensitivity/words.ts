import { fewFuturesSentences } from '../../report/few-futures.ts';
import { wholeWords } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { overWords } from '../compare/question.ts';
import { inputSentences } from './find-out.ts';
import {
  isNothing,
  mostPercent,
  outcomeErrorWords,
  outcomeInFull,
  outcomeWords,
  restWords,
  toldApart,
} from './influence-words.ts';
import type { SensitivityResult, Share } from './result.ts';
import { shareWords } from './share-words.ts';

const pointsWords = (points: number): string => `${points} point${points === 1 ? '' : 's'}`;

function luckSentence(result: SensitivityResult): string[] {
  const { luck, rest } = result;
  if (!luck || !rest) return [];
  return [
    `Luck makes ${shareWords(luck)} of the variance, which no figure narrows. The rest is ${restWords(result)}: ${shareWords(rest)}.`,
  ];
}

/** How well the parts are known, and what would make them better known; of what few futures make no error holds. */
function errorSentence({ inputs, luck, rest, outcome }: SensitivityResult): string[] {
  if (outcome?.ofFew) return [];
  const parts = inputs.flatMap(({ share }) => (share ? [share] : []));
  const points = (shares: readonly Share[]) =>
    Math.ceil(
      100 * ERRORS_EITHER_WAY * Math.max(...shares.map(({ standardError }) => standardError)),
    );
  if (!luck || !rest || parts.length === 0) return [];
  return [
    `Inputs’ parts are known to within ${pointsWords(points(parts))}, luck and the rest to within ${points([luck, rest])}: parts nearer to each other than that are not ranked by this. Four times the futures would halve these errors of sampling, but not bring back what bends too fine to be looked for take from a part.`,
  ];
}

/** Where the outcome lies, how well its mean is known, and from how many futures; then the threshold of a test. */
function outcomeSentences(result: SensitivityResult): string[] {
  const { label, over, outcome, test } = result;
  const of = `${label} ${overWords(over)}`;
  if (!outcome)
    return [`${of} has no value in any future: nothing happened that it could be read of.`];
  const { mean, p10, p90, standardDeviation, futures } = outcome;
  const shown = (value: number) => outcomeWords(result, value);
  const inFull = (value: number) => outcomeInFull(result, value);
  const margin = test ? [`The threshold of “${test.label}” is ${inFull(test.threshold)}.`] : [];
  const from = `${futures.toLocaleString('en-GB')} futures`;
  if (standardDeviation === 0)
    return [
      `${of} is ${inFull(mean)} in every one of ${from}, so no input matters to it.`,
      ...margin,
    ];
  // In answers kept from before it was told, half of the futures count, for each is lived twice.
  const { standardError = Math.sqrt((2 * standardDeviation ** 2) / futures) } = outcome;
  const error = outcomeErrorWords(result, mean, standardError);
  return [
    `${of}: eight futures in ten lie between ${shown(p10)} and ${inFull(p90)}, on average ${shown(mean)} (±${error}, from ${from}).`,
    ...margin,
  ];
}

/** That few futures make most of what the parts are of. */
function ofFewSentence({ label, outcome }: SensitivityResult): string[] {
  if (!outcome?.ofFew) return [];
  const few = fewFuturesSentences([`“${label}”`], outcome.futures);
  return [
    `${few.join(' ')} The farthest futures count most in a variance, so that its parts are known less well still.`,
  ];
}

/** How many inputs do nothing that can be told; which they are stands with the table. */
function untoldSentence(result: SensitivityResult): string[] {
  const { untold } = toldApart(result);
  if (untold.length === 0) return [];
  const nothings = untold.filter(isNothing);
  const others = untold.filter((input) => !isNothing(input));
  const nothing = nothings.length;
  const of = `of ${result.inputs.length} inputs with a range`;
  const tried = wholeWords(Math.max(...nothings.map(({ futures }) => futures)));
  const never = `changed nothing in any of ${tried} futures that were tried`;
  if (result.inputs.length === 1) {
    return nothing === 1 ? [`The only input with a range ${never}.`] : [];
  }
  if (nothing === result.inputs.length) {
    return [
      `None of ${nothing} inputs with a range changed anything in any of ${tried} futures that were tried.`,
    ];
  }
  if (nothing === untold.length) return [`${nothing} ${of} ${never}.`];
  const most = Math.max(1, ...others.map(mostPercent));
  // Of few futures the most that is seen bounds nothing.
  const bound = result.outcome?.ofFew ? '' : ` makes at most ${most}\u00a0% of the variance`;
  const first = `${untold.length} ${of} change nothing that can be told from luck`;
  if (nothing === 0) return [`${first}${bound && `: each${bound}`}.`];
  const rest = others.length === 1 ? 'the other' : 'each of the others';
  return [`${first}: ${nothing} of them ${never}${bound && `, ${rest}${bound}`}.`];
}

/** The answer in words: what to find out first, in one sentence, before all else. */
export function sensitivitySentences(result: SensitivityResult): string[] {
  const outcome = outcomeSentences(result);
  if (!result.outcome)
    return [...outcome, 'Choose another outcome, or a longer stretch of the run.'];
  if (!result.luck)
    return result.outcome.standardDeviation === 0
      ? outcome
      : [...outcome, 'Too few futures have a value to tell what makes it vary.'];
  return [
    ...inputSentences(result),
    ...outcome,
    ...ofFewSentence(result),
    ...luckSentence(result),
    ...errorSentence(result),
    ...untoldSentence(result),
  ];
}
