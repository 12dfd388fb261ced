import { lastYearWords } from '../calendar/last-year.ts';
import { type MeasureId, measureOf } from '../measures/catalogue.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';
import type { RunResults, WidthResult } from './results.ts';

const MOST_SENTENCES = 3;
/** Beside the cost and what the standard tests, where that leaves room. */
const ALSO: readonly MeasureId[] = ['caseloadAll', 'casesWaiting', 'vacancyRate'];

/**
 * The most telling splits of width in plain sentences: the cost first, then what the standard tests,
 * most lopsided first, for there a reader learns what to do: find out more, or live with luck.
 */
export function widthSentences({ width = [], standard, weeks }: RunResults): string[] {
  const lopsided = [...width].sort((a, b) => apart(b) - apart(a));
  const among = (ids: readonly MeasureId[]) =>
    lopsided.filter(({ measure }) => ids.includes(measure));
  const tested = standard.map(({ measure }) => measure);
  const found = new Set([...among(['cost']), ...among(tested), ...among(ALSO)]);
  return [...found]
    .slice(0, MOST_SENTENCES)
    .map((each) => widthSentence(each, lastYearWords(weeks.length - 1)));
}

const apart = ({ unknownShare }: WidthResult): number => Math.abs(unknownShare - 0.5);

function widthSentence(
  { measure, unknownShare, standardError, ofFew }: WidthResult,
  over: string,
): string {
  const of = `Of the variance of “${measureOf(measure).label}” in ${over}`;
  if (ofFew) return `${of} it cannot be told how much is luck: few futures make most of it.`;
  const error = Math.max(1, Math.ceil(100 * ERRORS_EITHER_WAY * standardError));
  const percent = Math.round(100 * unknownShare);
  return `${of}, ${shareWords(percent, error)} is what we do not know; the rest is luck.`;
}

/** `89 % (±2)`; near an end the error leaves a bound: `at most 14 %`, `at least 97 %`. */
function shareWords(percent: number, error: number): string {
  if (percent < error) return `at most ${Math.min(100, percent + error)} %`;
  if (percent > 100 - error) return `at least ${Math.max(0, percent - error)} %`;
  return `${percent} % (±${error})`;
}
