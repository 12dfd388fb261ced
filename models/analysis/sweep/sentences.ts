import { dateWords } from '../../calendar/date-words.ts';
import { listWords } from '../../report/list-words.ts';
import { chanceWords, valueWords, wholeWords } from '../../report/words.ts';
import { errorSentence } from './error-sentence.ts';
import { limitSentences } from './limit-sentences.ts';
import { doingWords, moveWords } from './moves.ts';
import { peopleSentences } from './people-sentences.ts';
import type { SweepFindings, SweepOutcome, SweepPoint, SweepVariant } from './result.ts';
import { atValue, MEAN_WAIT, oneDecimal, rangeName, sideName, workingDaysWords } from './words.ts';

/** Chances differ over the range when their extremes lie this many Monte Carlo errors apart. */
const ERRORS_TO_MOVE = 4;

/** The answer in words: where the limit is kept, what comes of doing nothing, both sides of the trade, people. */
export const sweepSentences = (found: SweepFindings): string[] => [
  ...found.variants.flatMap((variant) => limitSentences(found, variant)),
  ...(found.people ? peopleSentences(found, found.people) : []),
  ...tradeSentences(found, found.variants[0]),
  ...sideSentences(found),
  unchangedSentence(found),
  errorSentence(found),
  ...found.overriddenFrom.map(
    (date) =>
      `A dated change sets ${rangeName(found)} again from ${dateWords(date)}: the values tried hold until then.`,
  ),
  ...found.multipliedFrom.map(
    ({ on, by }) =>
      `A dated change multiplies ${rangeName(found)} by ${by} from ${dateWords(on)}, and the values tried with it.`,
  ),
];

const every = ({ tests }: SweepOutcome) => tests[tests.length - 1];

/** What moves one way as the value rises, and what moves the other. */
function tradeSentences(found: SweepFindings, { points, whenFull }: SweepVariant): string[] {
  const [first, last] = [points[0], points[points.length - 1]];
  const side = sideName(found, whenFull);
  const moves = moveWords([
    { ...ends(first, last, waitingWords), name: 'cases waiting at the end', isPlural: true },
    { ...ends(first, last, caseloadWords), name: 'the caseload' },
    { ...ends(first, last, keptWords), name: 'the share of promised learning that is kept' },
    { ...ends(first, last, costWords), name: 'the cost of the run' },
  ]);
  const range = `${atValue(found, first.value)} to ${atValue(found, last.value)}`;
  return [
    `Both sides of the trade${side ? `, ${side}` : ''}: from ${range}, ${moves}.`,
    ...testSentences(points),
  ];
}

type InWords = (point: SweepOutcome) => string | undefined;

const ends = (before: SweepOutcome, after: SweepOutcome, words: InWords) => ({
  before: words(before),
  after: words(after),
});

const waitingWords: InWords = (point) => valueWords('casesWaiting', point.casesWaitingAtEnd.mean);
const caseloadWords: InWords = ({ caseload }) =>
  caseload ? valueWords('caseload', caseload.mean) : undefined;
const keptWords: InWords = ({ learningKeptShare: kept }) =>
  kept ? valueWords('overCapShare', kept.mean) : undefined;
const costWords: InWords = (point) => valueWords('cost', point.costPounds.mean);
const waitWords: InWords = ({ waitDays }) => (waitDays ? oneDecimal(waitDays.mean) : undefined);
const overCapWords: InWords = ({ overCapShare: over }) =>
  over ? valueWords('overCapShare', over.mean) : undefined;

/** Which tests of the standard the input moves, each way, and which it does not. */
function testSentences(points: readonly SweepPoint[]): string[] {
  const single = points[0].tests.filter(({ test }) => test !== null);
  const moves = single.map(({ label }, index) => {
    const ends = points.map(({ tests }) => tests[index].atEnd);
    const chances = ends.map(({ probability }) => probability);
    const errors = Math.max(...ends.map(({ standardError }) => standardError));
    const moved = Math.max(...chances) - Math.min(...chances) > ERRORS_TO_MOVE * errors;
    const [first, last] = [ends[0], ends[ends.length - 1]];
    return { moved, label, first, last };
  });
  const moved = moves
    .filter((each) => each.moved)
    .map(
      ({ label, first, last }) => `“${label}” from ${chanceWords(first)} to ${chanceWords(last)}`,
    );
  const still = moves
    .filter((each) => !each.moved)
    .map(({ label, first }) => `“${label}” (${chanceWords(first)})`);
  return [
    ...(moved.length > 0
      ? [
          `Across the range, the chance of meeting a test in the last week changes: ${moved.join('; ')}.`,
        ]
      : []),
    ...(still.length > 0
      ? [
          `Across the range, the chance of meeting ${listWords(still)} does not change beyond noise.`,
        ]
      : []),
  ];
}

/** What a soft cap gives for what it takes, at today’s value or the middle of the range. */
function sideSentences(found: SweepFindings): string[] {
  const { softAfterDays } = found;
  const [hard, soft] = found.variants;
  if (!soft || softAfterDays === null) return [];
  const today = hard.points.findIndex(({ value }) => value === found.input.today);
  const at = today < 0 ? Math.floor(hard.points.length / 2) : today;
  const [a, b] = [hard.points[at], soft.points[at]];
  const does = doingWords([
    { ...ends(a, b, waitingWords), name: 'cases waiting at the end' },
    { ...ends(a, b, waitWords), name: `the ${MEAN_WAIT},`, unit: ' working days' },
    { ...ends(a, b, overCapWords), name: 'case holders over their cap' },
  ]);
  return [
    `At ${atValue(found, a.value)}, letting cases go over it after ${workingDaysWords(softAfterDays)} ${does}.`,
  ];
}

/** What comes of doing nothing. */
function unchangedSentence(found: SweepFindings): string {
  const { unchanged, input, of, variants } = found;
  const tried = variants[0].points.some(({ value }) => value === input.today);
  const today =
    input.today === null
      ? ''
      : ` (${atValue(found, input.today)}${tried ? '' : ', which is not among the values tried'})`;
  const wait = unchanged.waitDays
    ? `a ${MEAN_WAIT}, of ${oneDecimal(unchanged.waitDays.mean)} working days (${oneDecimal(unchanged.waitDays.p90)} or more in one future in ten)`
    : 'nobody allocated in the last year and nobody waiting';
  const safe =
    unchanged.tests.length > 0
      ? `, and a chance of ${chanceWords(every(unchanged).atEnd)} that ${every(unchanged).test === null ? 'every test' : 'the test'} is met in the last week`
      : '';
  return `Unchanged${today}, ${of.name} has ${wait}, ${wholeWords(unchanged.casesWaitingAtEnd.mean)} cases waiting at the end${safe}.`;
}

/** How it was found, with how many futures and what error. */
export function sweepMethod(found: SweepFindings): string {
  const { replications, people, weeksCounted, waitLimitDays } = found;
  const searched = people
    ? ` People needed: the least number in post throughout (all posts filled, leavers replaced the next working day) at which, with a hard cap, the mean number of cases waiting at the end is to the nearest case not above that of the first day (or, where cases at the front door make more, not above those and a twentieth); found by simulating ${people.futures} futures for each number tried, on the same luck; its ± is two standard errors.`
    : '';
  return `Simulated: ${replications.toLocaleString('en-GB')} futures for each value, all on the same luck, so that what differs between values is not chance. The ± of a chance is two Monte Carlo standard errors, in points. The ${MEAN_WAIT}, is that of the cases that reached a worker in the last ${weeksCounted.last - weeksCounted.lastYearFrom + 1} weeks and of those that wait at the end, each of these with its wait so far, which is not over; it keeps the limit at ${workingDaysWords(waitLimitDays)} or fewer. The worst week is the one with the lowest chance from week ${weeksCounted.worstFrom} on; being the lowest of many, it reads low by up to about its error. A value counts as keeping the limit only when its chance is above the one wanted by two errors.${searched}`;
}
