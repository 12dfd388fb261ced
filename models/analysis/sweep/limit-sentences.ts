import { listWords } from '../../report/list-words.ts';
import { chanceWords, enoughWords, wholeWords } from '../../report/words.ts';
import { MOST_FUTURES } from '../most-futures.ts';
import { equalsWords, repeatsSmaller } from '../same-cap-words.ts';
import { futuresToTell } from './limit-answer.ts';
import { otherSide } from './other-side.ts';
import type { SweepFindings, SweepPoint, SweepVariant } from './result.ts';
import { isKeptByRule, ruleSentences } from './rule-sentences.ts';
import type { OutcomeFutures } from './sweep-outcome.ts';
import {
  MEAN_WAIT,
  oneDecimal,
  percentWords,
  placesWords,
  rangeName,
  sideName,
  stepTried,
  title,
  unitAfter,
  valueTried,
  workingDaysWords,
} from './words.ts';

/**
 * Where in the range waits keep within the limit, what is too close to say, and the other side of it.
 * @param futures of the values in turn
 */
export function limitSentences(
  found: SweepFindings,
  variant: SweepVariant,
  futures: readonly Pick<OutcomeFutures, 'testsAtEnd'>[],
): string[] {
  const [kept, ...otherSide] = whereKept(found, variant, futures);
  return [kept, ...tooClose(found, variant), ...otherSide];
}

function whereKept(
  found: SweepFindings,
  variant: SweepVariant,
  futures: Parameters<typeof limitSentences>[2],
): string[] {
  const { waitLimitDays, chanceWanted, input, replications } = found;
  const { points, limit, whenFull } = variant;
  const from = `${replications.toLocaleString('en-GB')} futures`;
  const side = sideName(found, whenFull);
  const start = (words: string) => title(side ? `${side}, ${words}` : words);
  const what = input.isCap ? 'cap' : `value of ${rangeName(found)}`;
  const within = `the ${MEAN_WAIT}, within ${workingDaysWords(waitLimitDays)} with a chance of ${percentWords(chanceWanted)} or more`;
  const inFull = (value: number) => `${valueTried(found, value)}${unitAfter(found, value)}`;
  const range = `from ${valueTried(found, points[0].value)} to ${inFull(points[points.length - 1].value)}`;
  const alike = points.every(
    ({ withinLimit }) => withinLimit.probability === points[0].withinLimit.probability,
  );
  switch (limit.kept) {
    case 'smallest':
    case 'largest': {
      const at = points.findIndex(({ value }) => value === limit.value);
      if (at < 0) throw new Error(`no point has the value ${limit.value}`);
      const point = points[at];
      const ofTried = input.coarseStep
        ? `of the ${input.isCap ? 'caps' : `values of ${rangeName(found)}`} tried, in steps of ${stepTried(found, input.coarseStep)}, the ${limit.kept}`
        : `the ${limit.kept} ${what}`;
      return [
        `${start(`${ofTried} that can be said to keep ${within} is ${inFull(point.value)}${equalsWords(found, point.value)}`)}: its chance is ${chanceWords(point.withinLimit)}, from ${from}${input.coarseStep ? neighbour(found, variant, at) : ''}.`,
        otherSide(found, point, whenFull, futures[at]),
      ];
    }
    case 'all': {
      const edge = points.reduce((a, b) => (isBetter(a, b) ? b : a));
      const chance = chanceWords(edge.withinLimit);
      const each = alike
        ? `, each with a chance of ${chance}, from ${from}${waits(found, 'longest', edge, points)}`
        : `; ${nearestWords(found, points, edge)} a chance of ${chance}, from ${from}`;
      if (input.isCap && isKeptByRule(found, whenFull)) return ruleSentences(found, variant, each);
      return [
        `${start(`every ${what} ${range} can be said to keep ${within}`)}${each}.`,
        otherSide(found, edge, whenFull, futures[points.indexOf(edge)]),
      ];
    }
    case 'none': {
      const best = points.reduce((a, b) => (isBetter(b, a) ? b : a));
      const chance = chanceWords(best.withinLimit);
      const highest = alike
        ? `the chance of each is ${chance}, from ${from}${waits(found, 'shortest', best, points)}`
        : `the highest chance is ${chance}, from ${from}, at ${withEquals(found, points, best, isAlike)}${others(found, points, best, 'as high', 'longer')}`;
      return [`${start(`no ${what} ${range} can be said to keep ${within}`)}: ${highest}.`];
    }
    default: {
      const met = points.filter((_, index) => limit.standings[index] === 'met');
      return [
        `${start(`${input.isCap ? 'caps' : 'values'} that can be said to keep ${within}`)}: ${listWords(met.map(({ value }) => valueTried(found, value)))}${unitAfter(found, met[met.length - 1].value)}, from ${from}.`,
      ];
    }
  }
}

/** Whether one value keeps the limit better than another: more often, or as often with a shorter wait. */
function isBetter(one: SweepPoint, other: SweepPoint): boolean {
  const more = one.withinLimit.probability - other.withinLimit.probability;
  return more === 0 ? (one.waitDays?.mean ?? 0) < (other.waitDays?.mean ?? 0) : more > 0;
}

/** `; waits are longest at 12`, where they are seen to differ. */
function waits(
  found: SweepFindings,
  how: string,
  extreme: SweepPoint,
  points: readonly SweepPoint[],
): string {
  const seen = new Set(points.map(shownWait));
  return seen.size > 1
    ? `; waits are ${how} at ${withEquals(found, points, extreme, isAsLong)}`
    : '';
}

type Equals = (one: SweepPoint, other: SweepPoint) => boolean;

const isAsLikely: Equals = (one, other) =>
  one.withinLimit.probability === other.withinLimit.probability;

/** To the tenth of a day that is shown. */
const isAsLong: Equals = (one, other) => shownWait(one) === shownWait(other);

const isAlike: Equals = (one, other) => isAsLikely(one, other) && isAsLong(one, other);

/** ` (as high at 11, with longer waits)`: those with the same chance, which waits set apart. */
function others(
  found: SweepFindings,
  points: readonly SweepPoint[],
  point: SweepPoint,
  as: string,
  wait: string,
): string {
  const rest = points.flatMap((each, place) =>
    isAsLikely(each, point) && !isAsLong(each, point) ? [place] : [],
  );
  return rest.length > 0
    ? ` (${as} at ${placesWords(found, points, rest)}, with ${wait} waits)`
    : '';
}

const shownWait = ({ waitDays }: SweepPoint): string | null =>
  waitDays && oneDecimal(waitDays.mean);

/** Whether others come to the same that are not the same cap. */
const isShared = (
  found: SweepFindings,
  points: readonly SweepPoint[],
  point: SweepPoint,
  isEqual: Equals,
): boolean =>
  points.filter((each) => isEqual(each, point) && !repeatsSmaller(found, each.value)).length > 1;

/** `12 (the same cap as 13)`; `12, 14 and 15` where others come to the same. */
function withEquals(
  found: SweepFindings,
  points: readonly SweepPoint[],
  point: SweepPoint,
  isEqual: Equals,
): string {
  if (!isShared(found, points, point, isEqual)) {
    return `${valueTried(found, point.value)}${equalsWords(found, point.value)}`;
  }
  const equal = points.flatMap((each, place) => (isEqual(each, point) ? [place] : []));
  return placesWords(found, points, equal);
}

/** `the one nearest to failing, 12, has`, `those nearest to failing, 12 and 13, have`. */
function nearestWords(
  found: SweepFindings,
  points: readonly SweepPoint[],
  edge: SweepPoint,
): string {
  const words = withEquals(found, points, edge, isAlike);
  const more = others(found, points, edge, 'as near', 'shorter');
  return isShared(found, points, edge, isAlike)
    ? `those nearest to failing, ${words}${more}, have each`
    : `the one nearest to failing, ${words}${more}, has`;
}

/** `; 50 does not, with a chance of 62 % (±9)`, `; 50 is too close to tell`: the value tried beside the one that is told. */
function neighbour(found: SweepFindings, { points, limit }: SweepVariant, at: number): string {
  const beside = limit.kept === 'smallest' ? at - 1 : at + 1;
  const { value, withinLimit } = points[beside];
  return limit.standings[beside] === 'missed'
    ? `; ${valueTried(found, value)} does not, with a chance of ${chanceWords(withinLimit)}`
    : `; ${valueTried(found, value)} is too close to tell`;
}

/** Values whose chance cannot be told from the one that is wanted. */
function tooClose(found: SweepFindings, { points, limit, whenFull }: SweepVariant): string[] {
  const close = points.filter(
    ({ value }, index) =>
      limit.standings[index] === 'too close to call' && !repeatsSmaller(found, value),
  );
  if (close.length === 0) return [];
  const { chanceWanted, replications } = found;
  const needed = Math.max(
    ...close.map(({ withinLimit }) => futuresToTell(withinLimit, chanceWanted)),
  );
  const tell =
    needed <= MOST_FUTURES
      ? `${close.length === 1 ? 'were it that chance' : 'were they those chances'}, about ${enoughWords(needed)} futures would tell`
      : `were it that near, more than the ${wholeWords(MOST_FUTURES)} futures that can be asked for would be needed to tell`;
  const values = close.map(
    ({ value, withinLimit }) =>
      `${valueTried(found, value)}${equalsWords(found, value)} at ${chanceWords(withinLimit)}`,
  );
  const side = sideName(found, whenFull);
  return [
    `${title(`${side ? `${side}, ` : ''}too close`)} to ${percentWords(chanceWanted)} to tell with ${replications.toLocaleString('en-GB')} futures: ${listWords(values)}; ${tell}.`,
  ];
}
