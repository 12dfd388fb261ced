import {
  type Chance,
  chanceWords,
  isOfOne,
  lastYearWords,
  likelyFailWords,
  metWords,
  type RunResults,
  verdictWords,
} from '../../models/index.ts';

const chanceText = (chance: Chance | null): string => (chance ? chanceWords(chance) : 'no value');

const verdictText = (chance: Chance | null): string => (chance ? verdictWords(chance) : '');

/**
 * The chance of meeting each test of the standard and, last, all of them, under headings, in words; of a single future
 * whether it is met.
 */
export function standardRows(results: RunResults): string[][] {
  const { standard, safelyStaffed, summary, weeks } = results;
  const everyTest = {
    ...safelyStaffed,
    label: 'Every test',
    atEnd: summary.safelyStaffedAtEnd,
    allOfLastYear: summary.safelyStaffedAllOfLastYear,
  };
  const lastYear = `All of ${lastYearWords(weeks.length - 1)}`;
  if (isOfOne(results)) {
    const met = (chance: Chance | null) => (chance ? metWords(chance) : 'no value');
    return [
      ['Test', 'At the end', lastYear],
      ...[...standard, everyTest].map(({ label, atEnd, allOfLastYear }) => [
        label,
        met(atEnd),
        met(allOfLastYear),
      ]),
    ];
  }
  return [
    ['Chance of meeting', 'Verdict', 'At the end', lastYear, 'Likely to fail'],
    ...[...standard, everyTest].map((test) => [
      test.label,
      verdictText(test.atEnd),
      chanceText(test.atEnd),
      chanceText(test.allOfLastYear),
      likelyFailWords(test, weeks),
    ]),
  ];
}
