import {
  budgetYearWords,
  meanOverspendWords,
  notJudgedWords,
  overspendRange,
} from '../../models/report/budget-words.ts';
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

/** Each budget with the chance that it holds and what is spent beyond it. */
export const budgetRows = ({ years }: BudgetResults): BudgetRow[] =>
  years.map((year) => ({
    year: budgetYearWords(year),
    budget: poundsAsGiven(year.budgetPounds),
    chance: year.holds ? chanceWords(year.holds) : 'Not judged',
    likelihood: year.holds ? likelihoodKnown(year.holds) : notJudgedWords(year),
    average: year.overspend ? meanOverspendWords(year) : '–',
    range: year.overspend ? overspendRange(year) : '',
  }));
