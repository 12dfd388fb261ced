import { measureOf } from '../../models/measures/catalogue.ts';
import type { Chance, RunResults, StandardTestResult } from '../../models/report/results.ts';
import type { Verdict } from '../../models/standards/verdict.ts';
import { chanceWords } from '../words/chance.ts';
import { longDate } from '../words/dates.ts';
import { limitWords } from '../words/numbers.ts';

export interface StandardRow {
  label: string;
  /** What is measured, and the threshold. */
  detail: string;
  serves: string;
  /** Null where the results give none. */
  verdict: Verdict | null;
  atEnd: ChanceCell;
  allOfLastYear: ChanceCell;
  firstLikelyFail: string;
  /** It is likely to fail before every other test. */
  isFirstToFail: boolean;
  isWhole: boolean;
}

export interface ChanceCell {
  words: string;
  /** From 0 to 1, for a bar; null where there is no value. */
  chance: number | null;
}

const cell = (chance: Chance | null): ChanceCell =>
  chance
    ? { words: chanceWords(chance), chance: chance.probability }
    : { words: 'no value', chance: null };

const detailOf = ({ measure, comparison, threshold, unit, team }: StandardTestResult): string => {
  const { label, decimals } = measureOf(measure);
  const words = comparison === 'at-most' ? 'at most' : 'at least';
  return `${label} ${words} ${limitWords(threshold, unit, decimals)}${team ? `, ${team}` : ''}`;
};

/** The standard as a table of chances: a row for each test, then all of them together. */
export function standardRows({
  standard,
  summary,
  safelyStaffed,
  weeks,
}: RunResults): StandardRow[] {
  const tests = standard.map((test) => ({
    label: test.label,
    detail: detailOf(test),
    serves: test.serves ?? '',
    verdict: test.verdict ?? null,
    atEnd: cell(test.atEnd),
    allOfLastYear: cell(test.allOfLastYear),
    firstLikelyFail: test.firstLikelyFail ? longDate(test.firstLikelyFail) : 'not likely to',
    isFirstToFail: standard.length > 1 && summary.firstToFail?.test === test.id,
    isWhole: false,
  }));
  if (tests.length === 0) return [];
  const fails = safelyStaffed.probabilityMet.findIndex((chance) => chance !== null && chance < 0.5);
  return [
    ...tests,
    {
      label: 'Every test: safely staffed',
      detail: '',
      serves: '',
      verdict: summary.verdict ?? null,
      atEnd: cell(summary.safelyStaffedAtEnd),
      allOfLastYear: cell(summary.safelyStaffedAllOfLastYear),
      firstLikelyFail: fails >= 0 ? longDate(weeks[fails]) : 'not likely to',
      isFirstToFail: false,
      isWhole: true,
    },
  ];
}
