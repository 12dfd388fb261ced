import {
  FAILS_BELOW,
  isOfOne,
  OF_ONE_FUTURE,
  PASSES_FROM,
  type RunResults,
  widthSentences,
} from '../../models/index.ts';
import { provenanceLine } from '../export/about-rows.ts';
import { standardRows } from '../export/standard-rows.ts';
import { budgetText } from './budget-text.ts';
import { caseHoldersText } from './case-holders-text.ts';
import { groupsText } from './groups-text.ts';
import { moneyText } from './money-text.ts';
import { textTable } from './text-table.ts';

const percent = (chance: number): string => `${100 * chance} %`;
const VERDICTS = `Verdicts are of the chance at the end: pass from ${percent(PASSES_FROM)}, fail below ${percent(FAILS_BELOW)}, a judgement; more than one where the error of the chance leaves them open. Likely to fail: a chance below a half, in one week of those at least by more than its error; the first lies between the dates in brackets.`;

/** What a run found, for a terminal: headline, sentences, tables, provenance. */
export function resultsText(results: RunResults): string {
  const { standard, summary } = results;
  return [
    summary.headline,
    ...summary.sentences,
    ...widthSentences(results),
    ...(standard.length > 0
      ? ['', ...textTable(standardRows(results)), isOfOne(results) ? OF_ONE_FUTURE : VERDICTS]
      : []),
    ...[
      moneyText(results),
      budgetText(results),
      caseHoldersText(results),
      groupsText(results),
    ].flatMap((table) => (table.length > 0 ? ['', ...table] : [])),
    '',
    provenanceLine(results),
    '',
  ].join('\n');
}
