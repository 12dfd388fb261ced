import {
  type Chance,
  chanceWords,
  FAILS_BELOW,
  lastYearWords,
  likelyFailWords,
  PASSES_FROM,
  type RunResults,
  type StandardTestResult,
  verdictWords,
  widthSentences,
} from '../../models/index.ts';
import { caseHoldersText } from './case-holders-text.ts';
import { groupsText } from './groups-text.ts';
import { textTable } from './text-table.ts';

const chanceText = (chance: Chance | null): string => (chance ? chanceWords(chance) : 'no value');

const verdictText = (chance: Chance | null): string => (chance ? verdictWords(chance) : '');

const testRow = (test: StandardTestResult, weeks: readonly string[]) => [
  test.label,
  verdictText(test.atEnd),
  chanceText(test.atEnd),
  chanceText(test.allOfLastYear),
  likelyFailWords(test, weeks),
];

const percent = (chance: number): string => `${100 * chance} %`;
const VERDICTS = `Verdicts are of the chance at the end: pass from ${percent(PASSES_FROM)}, fail below ${percent(FAILS_BELOW)}, a judgement; two where the error of the chance leaves both. Likely to fail: a chance below a half by more than its error.`;

/** What a run found, for a terminal: headline, sentences, tables, provenance. */
export function resultsText(results: RunResults): string {
  const { provenance, standard, safelyStaffed, summary, weeks } = results;
  const { scenarioName, scenarioHash, seed, replications, engineVersion } = provenance;
  const tests = textTable([
    [
      'Chance of meeting',
      'Verdict',
      'At the end',
      `All of ${lastYearWords(weeks.length - 1)}`,
      'Likely to fail',
    ],
    ...standard.map((test) => testRow(test, weeks)),
    [
      'Every test',
      verdictText(summary.safelyStaffedAtEnd),
      chanceText(summary.safelyStaffedAtEnd),
      chanceText(summary.safelyStaffedAllOfLastYear),
      likelyFailWords(safelyStaffed, weeks),
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
