/** Which inputs to find out first, in words. */
import { listWords } from '../../report/list-words.ts';
import { withinSentence } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { overWords } from '../compare/question.ts';
import { isPart, WORTH_NAMING } from './influence-words.ts';
import type { InputInfluence, SensitivityResult, Share } from './result.ts';
import { shareWords } from './share-words.ts';

const MOST_NAMED = 4;
/** Part of the variance: a judgement of what is worth finding out first. */
const STANDS_OUT = 0.05;

/** An input that was looked at closely, and what finding it out would take away of the variance: by what it tells of others too. */
interface Known {
  input: InputInfluence;
  share: Share;
  worth: Share;
}

const knownOf = (input: InputInfluence): Known[] => {
  const { share, alone } = input;
  if (!share) return [];
  return [{ input, share, worth: alone ? { ...share, ...alone } : share }];
};

/** Beyond its error, and so large a part of the variance that it is worth a sentence. */
const makes = ({ worth }: Known, least: number): boolean => worth.value >= least && isPart(worth);

/** Its error leaves room for a part that would stand out. */
const mayStandOut = ({ worth }: Known): boolean =>
  worth.value + ERRORS_EITHER_WAY * worth.standardError >= STANDS_OUT;

/** Noise hides which of the two is larger, or the other is. */
const mayBeAsLarge = ({ worth }: Known, { worth: other }: Known): boolean =>
  worth.value - other.value <=
  ERRORS_EITHER_WAY * Math.hypot(worth.standardError, other.standardError);

type Told = Pick<SensitivityResult, 'inputs' | 'label' | 'over'>;

/** What to find out first, in one sentence with the part that it makes of the outcome’s variance; then what that is worth, and what comes next. */
export function inputSentences(result: Told): string[] {
  const { inputs } = result;
  const outcome = `${withinSentence(result.label)} ${overWords(result.over)}`;
  const known = inputs.flatMap(knownOf).toSorted((a, b) => b.worth.value - a.worth.value);
  const told = known.filter((each) => makes(each, WORTH_NAMING));
  const first = told.find((each) => makes(each, STANDS_OUT));
  if (!first) {
    return [
      known.some(mayStandOut)
        ? `For ${outcome}, no single input stands out from luck in so many futures; more of them might show one that does.`
        : `For ${outcome}, no single input stands out from luck: finding any one of them out would hardly narrow the range.`,
    ];
  }
  const leaders = told
    .filter((each) => makes(each, STANDS_OUT) && mayBeAsLarge(first, each))
    .slice(0, MOST_NAMED);
  const next = told.filter((each) => !leaders.includes(each)).slice(0, MOST_NAMED - leaders.length);
  const rivals = known.filter(
    (each) => !told.includes(each) && mayStandOut(each) && mayBeAsLarge(first, each),
  );
  return [
    leaders.length > 1 ? leadersSentence(leaders, outcome) : leaderSentence(first, outcome),
    ...narrowerSentence(leaders),
    ...(next.length > 0 ? [`Next: ${next.map(nextWords).join('; ')}.`] : []),
    ...rivalsSentence(rivals),
  ];
}

const nextWords = ({ input, share }: Known): string => `“${input.label}”, ${shareWords(share)}`;

/** Not told from nothing themselves, and so near to the first that noise may hide that they matter more. */
function rivalsSentence(rivals: readonly Known[]): string[] {
  if (rivals.length === 0) return [];
  const named = rivals
    .slice(0, MOST_NAMED)
    .map(({ input, share }) => `“${input.label}” (${shareWords(share)})`);
  const more = rivals.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  return [`${listWords(all)} may matter as much: more futures would tell.`];
}

/** What knowing one would do to the range; nothing where eight futures in ten agree and there is none. */
function narrowerSentence(leaders: readonly Known[]): string[] {
  const narrower = leaders.flatMap(({ input }) => input.narrower ?? []);
  if (narrower.length < leaders.length) return [];
  const which = leaders.length > 1 ? 'one of them' : 'it';
  return [
    `Were ${which} known, the range of eight futures in ten would be narrower by ${listWords(narrower.map(shareWords), 'or')} on average.`,
  ];
}

/** What they tell of others besides, where it shows: `, with what it tells of inputs drawn together with it 69 % (±2)`. */
function besideWords(leaders: readonly Known[], it: string): string {
  const worth = leaders.map((each) => shareWords(each.worth));
  const tellsMore = leaders.some(
    (each, at) => each.worth.value > each.share.value && worth[at] !== shareWords(each.share),
  );
  return tellsMore
    ? `, with what ${it} tells of inputs drawn together with it ${listWords(worth)}`
    : '';
}

const leaderSentence = (first: Known, outcome: string): string =>
  `Find out “${first.input.label}” before anything else: it makes ${shareWords(first.share)} of the variance of ${outcome}${besideWords([first], 'it')}.`;

/** Of those that are too near to each other to be ranked. */
function leadersSentence(leaders: readonly Known[], outcome: string): string {
  const labels = leaders.map(({ input }) => `“${input.label}”`);
  const parts = leaders.map(({ share }) => shareWords(share));
  return `Find out ${listWords(labels, 'or')} before anything else: they make ${listWords(parts)} of the variance of ${outcome}${besideWords(leaders, 'each')}, too near to each other for these futures to rank.`;
}
