import { dateWords } from '../../calendar/date-words.ts';
import { poundsWithin } from '../../report/pounds-words.ts';
import { chanceWords, wholeWords } from '../../report/words.ts';
import { furtherFutures } from './further-futures.ts';
import type { Compared, CompareResult, Comparison, Gap, Pair } from './result.ts';

const NBSP = '\u00a0';
const MOST_NAMED = 3;

const MOST_DECIMALS = 4;

/** With its usual digits, or as many more as it takes not to look like nothing. */
function digits(value: number, decimals: number): string {
  let after = decimals;
  while (after < MOST_DECIMALS && value > 0 && Number(value.toFixed(after)) === 0) after++;
  if (Number(value.toFixed(after)) === 0) after = decimals;
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: after,
    maximumFractionDigits: after,
  });
}

/** So many digits that a value does not read as its own error, which it may be told from. */
function besideError(value: number, error: number, decimals: number): string {
  let after = decimals;
  const same = () => digits(value, after) === digits(error, after);
  if (error > 0 && value !== error) while (after < MOST_DECIMALS && same()) after++;
  return digits(value, after);
}

/**
 * A size without sign or way: `12.3`, `1.2 points` for shares, `£12,300`; pounds with no more figures than
 * their error allows.
 * @param error beside which it stands, such as two standard errors; left out where there is none
 */
export function sizeWords({ unit, decimals }: Compared, value: number, error = 0): string {
  const absolute = Math.abs(value);
  if (unit === 'share') return `${besideError(100 * absolute, 100 * error, 1)}${NBSP}points`;
  if (unit === 'pounds') return poundsWithin(absolute, error);
  return besideError(absolute, error, absolute < 10 ? Math.max(1, decimals) : decimals);
}

/** Two standard errors of a mean, as they stand behind its ±; pounds to two figures. */
export function errorWords(compared: Compared, standardError: number, mean: number): string {
  const error = 2 * standardError;
  return compared.unit === 'pounds'
    ? poundsWithin(Number(error.toPrecision(2)), 0)
    : sizeWords(compared, error, Math.abs(mean));
}

/** A value as it is read: shares as per cent, pounds with their sign. */
export function comparedWords(compared: Compared, value: number): string {
  const words = sizeWords(compared, value).replace(`${NBSP}points`, `${NBSP}%`);
  return value < 0 ? `−${words}` : words;
}

/** A difference with its sign: `+12.3`, `−1.2 points`; 0 without one. */
export function signedWords(compared: Compared, value: number, error = 0): string {
  const words = sizeWords(compared, value, error);
  if (value === 0) return words;
  return value < 0 ? `−${words}` : `+${words}`;
}

/** `12.3 lower`, `1.2 points higher`. */
export const byHowMuch = (compared: Compared, value: number, error = 0): string =>
  `${sizeWords(compared, value, error)} ${value < 0 ? 'lower' : 'higher'}`;

/** `between 30.1 lower and 5.2 higher`. */
const between = (
  compared: Compared,
  { p10, p90, standardError }: Pick<Gap, 'p10' | 'p90' | 'standardError'>,
): string => {
  // Of other units, a range has the digits of its measure.
  const error = compared.unit === 'pounds' ? 2 * standardError : 0;
  return `between ${byHowMuch(compared, p10, error)} and ${byHowMuch(compared, p90, error)}`;
};

function gapSentence(
  compared: Compared,
  gap: Gap,
  name: string,
  against: string,
  replications: number,
): string {
  const { label } = compared;
  const error = errorWords(compared, gap.standardError, gap.mean);
  const size = byHowMuch(compared, gap.mean, 2 * gap.standardError);
  if (gap.ranking === 'the same')
    return `${label}: the same in all ${wholeWords(replications)} futures.`;
  if (gap.ranking === 'in the noise') {
    // Rounded to what the error allows, it may be nothing.
    return /[1-9]/.test(size)
      ? `${label}: not ranked. “${name}” is ${size} than “${against}” on average, which is within the error of ±${error}. ${furtherFutures(gap, replications)}`
      : `${label}: not ranked. “${name}” is as “${against}” on average, within the error of ±${error}. ${furtherFutures({ ...gap, moreFutures: null }, replications)}`;
  }
  const range = `eight futures in ten ${between(compared, gap)}`;
  const chance = gap.chanceBetter
    ? `; better with a chance of ${chanceWords(gap.chanceBetter)}`
    : '';
  return `${label}: “${name}” is ${size} than “${against}” on average (±${error}; ${range})${chance}.`;
}

function timeSentences({ compared }: CompareResult, { weekly }: Comparison): string[] {
  return weekly.flatMap(({ id, betterFrom }) => {
    const found = compared.find((each) => each.id === id);
    return found && betterFrom
      ? [
          `${found.label} stays better from the week to ${dateWords(betterFrom)}, judged by quarters.`,
        ]
      : [];
  });
}

function costSentence({ cost }: Comparison): string {
  const [run] = cost;
  if (run.mean === 0 && run.standardError === 0) return 'Over the whole run the cost is the same.';
  const pounds: Compared = {
    id: 'cost',
    label: 'Cost',
    unit: 'pounds',
    decimals: 0,
    better: 'lower',
  };
  const error = errorWords(pounds, run.standardError, run.mean);
  const size = byHowMuch(pounds, run.mean, 2 * run.standardError);
  if (Math.abs(run.mean) <= 2 * run.standardError) {
    return `Over the whole run the gap in cost, ${size}, is within its error of ±${error}.`;
  }
  return `Over the whole run the cost is ${size} (±${error}; eight futures in ten ${between(pounds, run)}).`;
}

function attributionSentences(result: CompareResult, comparison: Comparison): string[] {
  const { attribution, changes } = comparison;
  if (!attribution || changes.length < 2) return [];
  const sentences = attribution.measures.flatMap(({ id, total, changes: shares }) => {
    const found = result.compared.find((each) => each.id === id);
    const gap = comparison.gaps.find((each) => each.id === id);
    if (!found || !gap || gap.ranking === 'the same' || gap.ranking === 'in the noise') return [];
    const largest = shares
      .toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean))
      .slice(0, MOST_NAMED)
      .map(({ change, mean }) => `${byHowMuch(found, mean)} (${change})`);
    return [
      `${found.label}, ${byHowMuch(found, total)} in all, is made up of ${largest.join('; ')}${shares.length > MOST_NAMED ? ' and smaller parts' : ''}.`,
    ];
  });
  return sentences.slice(0, 1);
}

const listWords = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');

/** The verdict in one sentence: what is better, what is worse, and what cannot be told. */
function verdictSentence(result: CompareResult, { first, second, gaps }: Comparison): string {
  const on = (ranking: Gap['ranking'], words: string): string[] => {
    const found = gaps.filter((gap) => gap.ranking === ranking).map(({ id }) => id);
    const labels = result.compared.filter(({ id }) => found.includes(id)).map(({ label }) => label);
    return labels.length > 0
      ? [`${words} ${listWords(labels.map((label) => label.toLowerCase()))}`]
      : [];
  };
  const parts = [
    ...on('better', 'is better on'),
    ...on('worse', 'is worse on'),
    ...on('differs', 'differs in'),
    ...on('in the noise', 'cannot be told apart on'),
  ];
  return `Against “${result.names[first]}”, “${result.names[second]}” ${parts.join('; it ')}.`;
}

function comparisonSentences(result: CompareResult, comparison: Comparison): string[] {
  const { names, replications } = result;
  const name = names[comparison.second];
  const against = names[comparison.first];
  if (comparison.gaps.every(({ ranking }) => ranking === 'the same')) {
    const why =
      comparison.changes.length === 0
        ? 'they differ in nothing that is simulated'
        : 'what is changed touched none of the measures compared';
    return [
      `“${name}” and “${against}” are the same in all ${wholeWords(replications)} futures: ${why}. There is nothing to rank.`,
    ];
  }
  return [
    verdictSentence(result, comparison),
    ...gapSentences(result, comparison),
    costSentence(comparison),
    ...timeSentences(result, comparison),
    ...attributionSentences(result, comparison),
  ];
}

const gapSentences = (
  { compared, names, replications }: CompareResult,
  { gaps, first, second }: Pair,
): string[] =>
  gaps.flatMap((gap) => {
    const found = compared.find(({ id }) => id === gap.id);
    return found ? [gapSentence(found, gap, names[second], names[first], replications)] : [];
  });

/** The answer in words: each scenario against the first, then what cannot be told of the others. */
export const compareSentences = (result: CompareResult): string[] => [
  ...result.comparisons.flatMap((comparison) => comparisonSentences(result, comparison)),
  ...result.others.flatMap((pair) =>
    gapSentences(result, {
      ...pair,
      gaps: pair.gaps.filter(({ ranking }) => ranking === 'in the noise'),
    }),
  ),
];
