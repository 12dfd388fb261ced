import { dateWords } from '../../calendar/date-words.ts';
import { lastYearWords } from '../../calendar/last-year.ts';
import { listWords } from '../../report/list-words.ts';
import { chanceWords } from '../../report/words.ts';
import { givenWords } from '../../scenario/input-words.ts';
import type { Drawn } from '../as-it-is.ts';
import { sameCapSentences } from '../same-cap-words.ts';
import { errorSentence, fewFuturesNote } from './error-sentence.ts';
import { limitSentences } from './limit-sentences.ts';
import { noValueSentences } from './no-value-sentences.ts';
import { peopleSentences } from './people-sentences.ts';
import type { Spread, SweepFindings, SweepOutcome } from './result.ts';
import { dutySentence, ownRuleSentence } from './rule-sentences.ts';
import type { OutcomeFutures } from './sweep-outcome.ts';
import { sideSentences, tradeSentences } from './trade-sentences.ts';
import { atValueInFull, casesWords, MEAN_WAIT, oneDecimal, rangeName } from './words.ts';

/**
 * The answer in words: where the limit is kept, people, both sides of the trade, what comes of doing nothing.
 * @param futures of each side the values in turn
 * @param drawn where what is tried has a range in the scenario unchanged
 * @param setLater dates after the first working day on which the scenario unchanged sets it again
 */
export const sweepSentences = (
  found: SweepFindings,
  futures: readonly (readonly OutcomeFutures[])[],
  drawn: Drawn | undefined,
  setLater: readonly string[],
): string[] => [
  ...found.variants.flatMap((variant, side) => limitSentences(found, variant, futures[side])),
  ...setAsideSentences(found),
  ...sameCapSentences(found.sameCaps ?? [], found.input.unit),
  ...ownRuleSentence(found),
  ...dutySentence(found),
  ...(found.people ? peopleSentences(found, found.people) : []),
  ...noValueSentences(found),
  ...tradeSentences(found, futures[0]),
  ...sideSentences(found, futures),
  unchangedSentence(found, setLater),
  ...(drawn ? [drawnSentence(found, drawn)] : []),
  errorSentence(found),
  ...fewFuturesNote(found),
  ...found.multipliedFrom.map(
    ({ on, by }) =>
      `A dated change multiplies ${rangeName(found)} by ${by} from ${dateWords(on)}, and the values tried with it.`,
  ),
];

const daysOf = (dates: readonly string[]): string => listWords([...new Set(dates)].map(dateWords));

/** That the values tried hold throughout, where a dated change of the scenario would have set them again. */
function setAsideSentences(found: SweepFindings): string[] {
  const { overriddenFrom, ruleChangedOn = [], softAfterDays, of } = found;
  const values =
    overriddenFrom.length === 0
      ? []
      : [
          `The values tried hold throughout: that the scenario sets ${rangeName(found)} again on ${daysOf(overriddenFrom)} is set aside for them, and kept only in the scenario unchanged.`,
        ];
  const rules =
    ruleChangedOn.length === 0 || softAfterDays === null
      ? []
      : [
          `Hard and soft hold throughout: that the scenario changes what ${of.name} does when everybody is full on ${daysOf(ruleChangedOn)} is set aside for them, and kept only in the scenario unchanged.`,
        ];
  return [...values, ...rules];
}

/** What comes of doing nothing, which is not what comes of the value of the first day where another is set later. */
function unchangedSentence(found: SweepFindings, setLater: readonly string[]): string {
  const { unchanged, input, of, variants } = found;
  const tried = variants[0].points.some(({ value }) => value === input.today);
  const untried = tried ? '' : ', which is not among the values tried';
  const until =
    setLater.length > 0
      ? `${untried && ','} until the scenario sets it again on ${daysOf(setLater)}`
      : '';
  const today =
    input.today === null ? '' : ` (${atValueInFull(found, input.today)}${untried}${until})`;
  const wait = unchanged.waitDays
    ? `a ${MEAN_WAIT}, of ${oneDecimal(unchanged.waitDays.mean)} working days (${worseWait(unchanged.waitDays)})`
    : `nobody allocated in ${lastYearWords(found.weeksCounted.last)} and nobody waiting`;
  return `Unchanged${today}, ${of.name} has ${wait}, ${casesWords(unchanged.casesWaitingAtEnd.mean)} waiting at the end${safety(unchanged)}.`;
}

/** That the scenario unchanged does not know what each value tried is taken to be, so that even the same value differs. */
function drawnSentence({ input: { unit } }: SweepFindings, { quantity }: Drawn): string {
  const range = quantity === undefined ? '' : `, ${givenWords(unit, quantity)}`;
  return `Unchanged, each future draws it from its range${range}; each value tried is taken as known, so that even the value as it is need not give the same.`;
}

/** What one future in ten exceeds; that most have no wait, where it would read as none. */
const worseWait = ({ p90 }: Spread): string =>
  oneDecimal(p90) === oneDecimal(0)
    ? 'none in nine futures in ten'
    : `${oneDecimal(p90)} or more in one future in ten`;

function safety({ tests }: SweepOutcome): string {
  const every = tests.at(-1);
  if (!every) return '';
  const met = every.test === null ? 'every test' : 'the test';
  return every.atEnd
    ? `, and a chance of ${chanceWords(every.atEnd)} that ${met} is met in the last week`
    : ', and nothing that the standard could measure in the last week';
}
