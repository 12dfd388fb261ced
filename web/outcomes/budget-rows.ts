import {
  budgetYearWords,
  meanOverspendWords,
  notJudgedWords,
  overspendRange,
} from '../../models/report/budget-words.ts';
import { holdsWords } from '../../models/report/one-future.ts';
import { poundsAsGiven } from '../../models/report/pounds-words.ts';
import type { BudgetResults } from '../../models/report/results.ts';
import { chanceWords, likelihoodKnown } from '../words/chance.ts';

export interface BudgetRow {
  year: string;
  budget: string;
  /** `62 % (±3)`, and how likely that is called; or why it is not judged. */
  chance: string;
  likelihood: string;
  /** `£565,000 over`; empty where it is not judged, as the range. */
  average: string;
  range: string;
}

function likelihoodOf(year: BudgetResults['years'][number], isOne: boolean): string {
  if (!year.holds) return notJudgedWords(year);
  return isOne ? '' : likelihoodKnown(year.holds);
}

/** Each budget with the chance that it holds, of a single future whether it does, and what is spent beyond it. */
export const budgetRows = ({ years }: BudgetResults, isOne: boolean): BudgetRow[] =>
  years.map((year) => ({
    year: budgetYearWords(year),
    budget: poundsAsGiven(year.budgetPounds),
    chance: year.holds ? (isOne ? holdsWords : chanceWords)(year.holds) : 'Not judged',
    likelihood: likelihoodOf(year, isOne),
    average: year.overspend ? meanOverspendWords(year) : '–',
    range: year.overspend ? overspendRange(year) : '',
  }));
