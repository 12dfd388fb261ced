import {
  type Chance,
  chanceWords,
  dateWords,
  FAILS_BELOW,
  PASSES_FROM,
  type RunResults,
  type StandardTestResult,
  widthSentences,
} from '../../models/index.ts';
import { caseHoldersText } from './case-holders-text.ts';
import { groupsText } from './groups-text.ts';
import { textTable } from './text-table.ts';

const chanceText = (chance: Chance | null): string => (chance ? chanceWords(chance) : 'no value');

const testRow = ({ label, verdict, atEnd, allOfLastYear, firstLikelyFail }: StandardTestResult) => [
  label,
  verdict ?? '',
  chanceText(atEnd),
  chanceText(allOfLastYear),
  firstLikelyFail ? dateWords(firstLikelyFail) : 'never',
];

const percent = (chance: number): string => `${100 * chance} %`;
const VERDICTS = `Verdicts are of the chance at the end: pass from ${percent(PASSES_FROM)}, fail below ${percent(FAILS_BELOW)}, a judgement.`;

/** What a run found, for a terminal: headline, sentences, tables, provenance. */
export function resultsText(results: RunResults): string {
  const { provenance, standard, summary } = results;
  const { scenarioName, scenarioHash, seed, replications, engineVersion } = provenance;
  const tests = textTable([
    ['Chance of meeting', 'Verdict', 'At the end', 'All of last year', 'Likely to fail from'],
    ...standard.map(testRow),
    [
      'Every test',
      summary.verdict ?? '',
      chanceText(summary.safelyStaffedAtEnd),
      chanceText(summary.safelyStaffedAllOfLastYear),
      '',
    ],
  ]);
  return [
    summary.headline,
    ...summary.sentences,
    ...widthSentences(results),
    ...(standard.length > 0 ? ['', ...tests, VERDICTS] : []),
    ...[caseHoldersText(results), groupsText(results)].flatMap((table) =>
      table.length > 0 ? ['', ...table] : [],
    ),
    '',
    `${scenarioName} (${scenarioHash.slice(0, 12)}), seed ${seed}, ${replications} replications, engine ${engineVersion}.`,
    '',
  ].join('\n');
}
