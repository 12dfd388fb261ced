import {
  type Chance,
  chanceWords,
  dateWords,
  type RunResults,
  type StandardTestResult,
} from '../../models/index.ts';

const chanceText = (chance: Chance | null): string => (chance ? chanceWords(chance) : 'no value');

const testRow = ({ label, atEnd, allOfLastYear, firstLikelyFail }: StandardTestResult) => [
  label,
  chanceText(atEnd),
  chanceText(allOfLastYear),
  firstLikelyFail ? dateWords(firstLikelyFail) : 'never',
];

function table(rows: readonly string[][]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

/** What a run found, for a terminal: headline, sentences, the standard's table, provenance. */
export function resultsText({ provenance, standard, summary }: RunResults): string {
  const { scenarioName, scenarioHash, seed, replications, engineVersion } = provenance;
  const tests = table([
    ['Chance of meeting', 'At the end', 'All of last year', 'Likely to fail from'],
    ...standard.map(testRow),
    [
      'Every test',
      chanceText(summary.safelyStaffedAtEnd),
      chanceText(summary.safelyStaffedAllOfLastYear),
      '',
    ],
  ]);
  return [
    summary.headline,
    ...summary.sentences,
    ...(standard.length > 0 ? ['', ...tests] : []),
    '',
    `${scenarioName} (${scenarioHash.slice(0, 12)}), seed ${seed}, ${replications} replications, engine ${engineVersion}.`,
    '',
  ].join('\n');
}
