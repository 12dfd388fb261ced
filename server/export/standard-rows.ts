import {
  type Chance,
  chanceWords,
  lastYearWords,
  likelyFailWords,
  type RunResults,
  verdictWords,
} from '../../models/index.ts';

const chanceText = (chance: Chance | null): string => (chance ? chanceWords(chance) : 'no value');

const verdictText = (chance: Chance | null): string => (chance ? verdictWords(chance) : '');

/** The chance of meeting each test of the standard and, last, all of them, under headings, in words. */
export function standardRows({ standard, safelyStaffed, summary, weeks }: RunResults): string[][] {
  const everyTest = {
    ...safelyStaffed,
    label: 'Every test',
    atEnd: summary.safelyStaffedAtEnd,
    allOfLastYear: summary.safelyStaffedAllOfLastYear,
  };
  return [
    [
      'Chance of meeting',
      'Verdict',
      'At the end',
      `All of ${lastYearWords(weeks.length - 1)}`,
      'Likely to fail',
    ],
    ...[...standard, everyTest].map((test) => [
      test.label,
      verdictText(test.atEnd),
      chanceText(test.atEnd),
      chanceText(test.allOfLastYear),
      likelyFailWords(test, weeks),
    ]),
  ];
}
