import type { SweepResult, TestChances } from '../../../models/analysis/sweep/result.ts';
import { chanceOrNone, lowestWords } from '../../../models/analysis/sweep/words.ts';
import { longDate } from '../../words/dates.ts';
import { type Cell, rowsOf, type SweepTable, valueHeading } from './sweep-rows.ts';

/** `worst: 62 % (±9), 13 July 2026`; without the date where all weeks counted are as good as each other. */
function worstWords(
  { byWeek, worst }: TestChances,
  weeks: readonly string[],
  from: number,
): string {
  if (!worst) return '';
  const isAlike = byWeek
    .slice(from)
    .every((chance) => chance === null || chance === worst.probability);
  return `worst: ${chanceOrNone(worst)}${isAlike ? '' : `, ${longDate(weeks[worst.week])}`}`;
}

const cellOf = (test: TestChances, { weeks, weeksCounted }: SweepResult): Cell => ({
  main: chanceOrNone(test.atEnd),
  detail: worstWords(test, weeks, weeksCounted.worstFrom),
});

const NO_VALUE =
  'No value: in no future is there anything to measure in that week, which is not a test that is met.';

/** The chance of meeting each test in the last week, and in the worst. */
export function testsTable(found: SweepResult): SweepTable {
  const { unchanged, weeks, weeksCounted, variants } = found;
  const outcomes = [unchanged, ...variants.flatMap(({ points }) => points)];
  const hasBlank = outcomes.some(({ tests }) => tests.some(({ atEnd }) => atEnd === null));
  return {
    caption: `Chance of meeting each test in the last week, and beneath it in the worst week from ${longDate(weeks[weeksCounted.worstFrom])} on. The ± is how many points a chance may be off because no more futures were simulated. Of the worst week, ${lowestWords(weeksCounted)}.${hasBlank ? ` ${NO_VALUE}` : ''}`,
    valueHeading: valueHeading(found),
    hasSides: variants.length > 1,
    headings: unchanged.tests.map(({ label }) => label),
    // All of them together.
    leading: unchanged.tests.length - 1,
    rows: rowsOf(found, ({ tests }) => tests.map((test) => cellOf(test, found))),
  };
}
