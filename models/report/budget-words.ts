import { DAYS_PER_YEAR } from '../units.ts';
import { listWords } from './list-words.ts';
import { DAYS_OF_WEEKS } from './money-words.ts';
import { poundsAndError, poundsAsGiven, poundsEnough, poundsWithin } from './pounds-words.ts';
import type { BudgetResults, BudgetYear } from './results.ts';
import { chanceWords } from './words.ts';
import { yearWords } from './year-words.ts';

/** A year of whole weeks against the part of its budget for as many days. */
export const HELD_AGAINST = `Years are of whole weeks, so that each is held against the part of its budget for as many days: of 52 weeks ${DAYS_OF_WEEKS[52]} of ${DAYS_PER_YEAR}, as a year’s pay is counted.`;

/** What the budgets cover, as costs are counted here. */
export const BUDGETS_COVER =
  'Compared is what is counted here: pay with on-costs, agency, recruiting and replacing. A budget that pays for more than that holds less often.';

/** `£310,000 over`, `£50,000 under`. */
const overspendWords = (pounds: number): string =>
  `${poundsWithin(Math.abs(pounds), 0)} ${pounds > 0 ? 'over' : 'under'}`;

/** `£565,000 over (±£110,000)`, the ± being two standard errors; none of a single future. */
export function meanOverspendWords({ overspend }: BudgetYear): string {
  const [, error] = poundsAndError(overspend?.mean ?? 0, overspend?.standardError ?? 0);
  return `${overspendWords(overspend?.mean ?? 0)}${error ? ` (${error})` : ''}`;
}

/** Whether it is of a single future. */
const isOfOne = ({ overspend }: Pick<BudgetYear, 'overspend'>): boolean =>
  overspend?.standardError === null;

/** `£50,000 under to £620,000 over`; empty of a single future, which has none. */
export const overspendRange = ({ overspend }: BudgetYear): string =>
  isOfOne({ overspend })
    ? ''
    : [overspend?.p10, overspend?.p90].map((end) => overspendWords(end ?? 0)).join(' to ');

type Judged = BudgetYear & { holds: NonNullable<BudgetYear['holds']> };
const isJudged = (year: BudgetYear): year is Judged => year.holds !== null;

/** `2027-28 (10 weeks)`; the year alone where nothing of it is simulated. */
export const budgetYearWords = (year: BudgetYear): string =>
  year.weeks > 0 ? yearWords(year) : year.label;

/** Why a budget is not judged; empty where it is. */
export function notJudgedWords(year: BudgetYear): string {
  if (isJudged(year)) return '';
  return year.weeks > 0 ? 'simulated in part' : 'not simulated';
}

/** With what chance budgets hold, how far the last of them is from what staff cost, and which are not judged. */
export function budgetSentences({ years, allHold }: BudgetResults): string[] {
  const judged = years.filter(isJudged);
  const not = years
    .filter((year) => !isJudged(year))
    .map((year) => `${budgetYearWords(year)} is ${notJudgedWords(year)}`);
  return [
    ...(allHold ? [chanceSentence(judged, chanceWords(allHold)), sizeSentence(judged)] : []),
    ...(not.length > 0 ? [`A budget is judged by a whole year: ${listWords(not)}.`] : []),
  ];
}

function chanceSentence(judged: readonly Judged[], all: string): string {
  const budget = ({ budgetPounds }: Judged) => poundsAsGiven(budgetPounds);
  const [first, ...others] = judged;
  if (isOfOne(first)) {
    const words = (year: Judged) =>
      `the budget of ${budget(year)} for ${year.label} ${year.holds.probability === 1 ? 'holds' : 'does not hold'}`;
    return `In the one future simulated ${listWords(judged.map(words))}.`;
  }
  if (others.length === 0)
    return `The chance that the budget of ${budget(first)} for ${first.label} holds is ${all}.`;
  const each = judged.map(
    (year) => `${chanceWords(year.holds)} for ${year.label} (${budget(year)})`,
  );
  return `The chance that the budget holds is ${listWords(each)}; that ${others.length === 1 ? 'both hold' : `all ${judged.length} hold`}, ${all}.`;
}

/** A budget that holds in so many of ten futures is told where this one holds in fewer. */
export const ENOUGH_OF_TEN = 9;

/** Of the last year, when what changes has come to show; and what budget would do, where this one may well not. */
function sizeSentence(judged: readonly Judged[]): string {
  const last = judged[judged.length - 1];
  const against = `Against the budget of ${last.label}, the cost of staff is`;
  const range = overspendRange(last);
  if (!range) return `${against} ${meanOverspendWords(last)}.`;
  const size = `${against} ${meanOverspendWords(last)} on average, range ${range}`;
  return last.holds.probability < ENOUGH_OF_TEN / 10 && last.enoughPounds
    ? `${size}; a budget of ${poundsEnough(last.enoughPounds)} would have held in ${ENOUGH_OF_TEN} of 10 of these futures.`
    : `${size}.`;
}
