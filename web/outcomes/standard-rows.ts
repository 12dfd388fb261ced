import { measureOf } from '../../models/measures/catalogue.ts';
import { likelyFailWords } from '../../models/report/likely-fail-words.ts';
import { isOfOne, metWords } from '../../models/report/one-future.ts';
import type { Chance, RunResults, StandardTestResult } from '../../models/report/results.ts';
import { verdictWords } from '../../models/report/verdict-words.ts';
import type { Verdict } from '../../models/standards/verdict.ts';
import { chanceWords } from '../words/chance.ts';
import { bareNumber } from '../words/numbers.ts';
import { testedWords } from '../words/tested.ts';

export interface StandardRow {
  label: string;
  /** What is measured, the threshold, and where it stands on the first day. */
  detail: string;
  serves: string;
  /** Null where the results give none. */
  verdict: { kind: Verdict; words: string } | null;
  atEnd: ChanceCell;
  allOfLastYear: ChanceCell;
  /** In which weeks, in words. */
  likelyToFail: string;
  /** It is likely to fail before every other test. */
  isFirstToFail: boolean;
  isWhole: boolean;
}

export interface ChanceCell {
  words: string;
  /** From 0 to 1, for a bar; null where there is no value, and of a single future. */
  chance: number | null;
}

function cell(chance: Chance | null, isOne: boolean): ChanceCell {
  if (!chance) return { words: 'no value', chance: null };
  return isOne
    ? { words: metWords(chance), chance: null }
    : { words: chanceWords(chance), chance: chance.probability };
}

/** Results of an older run have no verdict, nor has a single future, which has no chance. */
const verdictCell = (
  kind: Verdict | null | undefined,
  chance: Chance | null,
  isOne: boolean,
): StandardRow['verdict'] =>
  kind && chance && !isOne ? { kind, words: verdictWords(chance) } : null;

/** Where what is tested stands on the first day: ` (194 on the first day)`; empty of what no day has. */
function onFirstDay(
  { measures, teams }: RunResults,
  { measure, team }: StandardTestResult,
): string {
  const table = teams.find(({ id }) => id === team)?.measures ?? measures;
  const first = table[measure]?.p50[0] ?? null;
  const { unit, decimals } = measureOf(measure);
  return first === null ? '' : ` (${bareNumber(first, unit, decimals)} on the first day)`;
}

const detailOf = (results: RunResults, test: StandardTestResult): string =>
  `${testedWords(test)}${test.team ? `, ${test.team}` : ''}${onFirstDay(results, test)}`;

/** The standard as a table of chances, of a single future of what it meets: a row for each test, then all of them together. */
export function standardRows(results: RunResults): StandardRow[] {
  const { standard, summary, safelyStaffed, weeks } = results;
  const isOne = isOfOne(results);
  const tests = standard.map((test) => ({
    label: test.label,
    detail: detailOf(results, test),
    serves: test.serves ?? '',
    verdict: verdictCell(test.verdict, test.atEnd, isOne),
    atEnd: cell(test.atEnd, isOne),
    allOfLastYear: cell(test.allOfLastYear, isOne),
    likelyToFail: likelyFailWords(test, weeks),
    isFirstToFail: standard.length > 1 && summary.firstToFail?.test === test.id,
    isWhole: false,
  }));
  if (tests.length === 0) return [];
  return [
    ...tests,
    {
      label: 'Every test: safely staffed',
      detail: '',
      serves: '',
      verdict: verdictCell(summary.verdict, summary.safelyStaffedAtEnd, isOne),
      atEnd: cell(summary.safelyStaffedAtEnd, isOne),
      allOfLastYear: cell(summary.safelyStaffedAllOfLastYear, isOne),
      likelyToFail: likelyFailWords(safelyStaffed, weeks),
      isFirstToFail: false,
      isWhole: true,
    },
  ];
}
