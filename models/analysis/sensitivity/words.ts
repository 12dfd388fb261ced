import { fewFuturesSentences } from '../../report/few-futures.ts';
import { listWords } from '../../report/list-words.ts';
import { wholeWords } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { overWords } from '../compare/question.ts';
import {
  isNothing,
  isPart,
  mostPercent,
  outcomeErrorWords,
  outcomeInFull,
  outcomeWords,
  restWords,
  toldApart,
  WORTH_NAMING,
} from './influence-words.ts';
import type { InputInfluence, SensitivityResult, Share } from './result.ts';
import { shareWords } from './share-words.ts';

const MOST_NAMED = 4;
/** Part of the variance: a judgement of what is worth finding out first. */
const STANDS_OUT = 0.05;

/** Beyond its error, and so large a part of the variance that it is worth a sentence. */
const makes = ({ share }: InputInfluence, least: number): boolean =>
  share !== null && share.value >= least && isPart(share);

/** Its error leaves room for a part that would stand out. */
const mayStandOut = ({ share }: InputInfluence): boolean =>
  share !== null && share.value + ERRORS_EITHER_WAY * share.standardError >= STANDS_OUT;

export function inputSentences({ inputs }: Pick<SensitivityResult, 'inputs'>): string[] {
  const [first] = inputs;
  if (!first?.share || !makes(first, STANDS_OUT)) {
    return [
      inputs.some(mayStandOut)
        ? 'No single input stands out from luck in so many futures; more of them might show one that does.'
        : 'No single input stands out from luck: finding any one of them out would hardly narrow the range.',
    ];
  }
  const apart = inputs.findIndex((each, at) => at > 0 && !isNear(first, each));
  const leaders = inputs.slice(0, Math.min(MOST_NAMED, apart < 0 ? inputs.length : apart));
  const next = inputs
    .slice(leaders.length, MOST_NAMED)
    .filter((input) => makes(input, WORTH_NAMING))
    .map(({ label, share }) => `“${label}”${share ? `, ${shareWords(share)}` : ''}`);
  return [
    leaders.length > 1
      ? leadersSentence(leaders)
      : leaderSentence(first.label, first.share, first.narrower),
    ...(next.length > 0 ? [`Next: ${next.join('; ')}.`] : []),
    ...rivalsSentence(leaders, inputs),
  ];
}

/** Not told from nothing themselves, and so near to the first that noise may hide that they matter more. */
function rivalsSentence(
  [first, ...others]: readonly InputInfluence[],
  inputs: readonly InputInfluence[],
): string[] {
  const rivals = inputs.filter(
    (each) =>
      each !== first &&
      !others.includes(each) &&
      !makes(each, WORTH_NAMING) &&
      mayStandOut(each) &&
      isWithinNoise(first, each),
  );
  if (rivals.length === 0) return [];
  const named = rivals
    .slice(0, MOST_NAMED)
    .map(({ label, share }) => `“${label}”${share ? ` (${shareWords(share)})` : ''}`);
  const more = rivals.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  return [`${listWords(all)} may matter as much: more futures would tell.`];
}

/** What knowing one would do to the range; nothing where eight futures in ten agree and there is none. */
function narrowerSentence(which: string, narrower: readonly (Share | null)[]): string {
  const known = narrower.filter((each) => each !== null);
  return known.length < narrower.length
    ? ''
    : ` Were ${which} known, the range of eight futures in ten would be narrower by ${listWords(known.map(shareWords), 'or')} on average.`;
}

const leaderSentence = (label: string, share: Share, narrower: Share | null): string =>
  `Find out “${label}” before anything else: it makes ${shareWords(share)} of the variance.${narrowerSentence('it', [narrower])}`;

/** Worth naming first as well: its part stands out, and noise hides which of the two is larger. */
const isNear = (first: InputInfluence, other: InputInfluence): boolean =>
  makes(other, STANDS_OUT) && isWithinNoise(first, other);

function isWithinNoise(first: InputInfluence, other: InputInfluence): boolean {
  if (!first.share || !other.share) return false;
  const error = Math.hypot(first.share.standardError, other.share.standardError);
  return first.share.value - other.share.value <= ERRORS_EITHER_WAY * error;
}

/** Of those that are too near to each other to be ranked. */
function leadersSentence(leaders: readonly InputInfluence[]): string {
  const words = (share: Share | null) => (share ? shareWords(share) : '');
  const labels = leaders.map(({ label }) => `“${label}”`);
  const parts = leaders.map(({ share }) => words(share));
  return `Find out ${listWords(labels, 'or')} before anything else: they make ${listWords(parts)} of the variance, too near to each other for these futures to rank.${narrowerSentence(
    'one of them',
    leaders.map(({ narrower }) => narrower),
  )}`;
}

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

/** Where the outcome lies, how well its mean is known, and from how many futures. */
function outcomeSentence(result: SensitivityResult): string {
  const { label, over, outcome, test } = result;
  const of = `${label} ${overWords(over)}`;
  if (!outcome)
    return `${of} has no value in any future: nothing happened that it could be read of.`;
  const { mean, p10, p90, standardDeviation, futures } = outcome;
  const shown = (value: number) => outcomeWords(result, value);
  const inFull = (value: number) => outcomeInFull(result, value);
  const margin = test ? ` The threshold of “${test.label}” is ${inFull(test.threshold)}.` : '';
  const from = `${futures.toLocaleString('en-GB')} futures`;
  if (standardDeviation === 0) return `${of}: ${inFull(mean)} in every one of ${from}.${margin}`;
  // In answers kept from before it was told, half of the futures count, for each is lived twice.
  const { standardError = Math.sqrt((2 * standardDeviation ** 2) / futures) } = outcome;
  const error = outcomeErrorWords(result, mean, standardError);
  return `${of}: eight futures in ten lie between ${shown(p10)} and ${inFull(p90)}, on average ${shown(mean)} (±${error}, from ${from}).${margin}`;
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

/** The answer in words. */
export function sensitivitySentences(result: SensitivityResult): string[] {
  const outcome = outcomeSentence(result);
  if (!result.outcome) return [outcome, 'Choose another outcome, or a longer stretch of the run.'];
  if (!result.luck)
    return [outcome, 'It does not vary from future to future, so no input matters to it.'];
  return [
    ...inputSentences(result),
    outcome,
    ...ofFewSentence(result),
    ...luckSentence(result),
    ...errorSentence(result),
    ...untoldSentence(result),
  ];
}
