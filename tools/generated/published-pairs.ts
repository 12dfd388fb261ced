import { type PairResult, pairWords, publishedPairs } from '../../models/index.ts';
import { englandCouncil } from '../scenarios/england/council.ts';
import { niFamilyIntervention } from '../scenarios/ni-family-intervention.ts';
import { niOlderPeople } from '../scenarios/ni-older-people.ts';
import type { GeneratedFile } from './files.ts';
import { jsonText } from './json-text.ts';

const INTRODUCTION = `# Published figures beside ours

Made from the code by \`npm run generate\`; \`npm run headroom -- pairs\` works it out anew. The keys are those of
\`scenarios/evidence.json\`. A tolerance was set before our figure was known and is never widened. “Simulated” figures come from
runs of the shipped scenarios, with the Monte Carlo standard error beside them; what was changed in a scenario is said.
What is published of filled posts is a position, the same cases over more workers, and is read as one, on the first day.
`;

const HEADING = [
  '',
  'What is published',
  'What we do',
  'Published',
  'Tolerance',
  'Ours',
  'How',
  'Evidence',
  '',
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdown = (pairs: readonly PairResult[]): string =>
  [
    INTRODUCTION,
    row(HEADING),
    row(HEADING.map(() => '---')),
    ...pairs.map((pair) => {
      const { expected, tolerance, ours, verdict } = pairWords(pair);
      const { id, statement, input, how, sources } = pair;
      return row([
        id,
        statement,
        input,
        expected,
        tolerance,
        ours,
        how,
        sources.join(', '),
        verdict,
      ]);
    }),
    '',
  ].join('\n');

/** The table of published pairs, for programs and for readers; simulated anew, which takes some seconds. */
export function publishedPairFiles(): GeneratedFile[] {
  const pairs = publishedPairs({
    niFamilyIntervention: niFamilyIntervention(),
    niOlderPeople: niOlderPeople(),
    englandCouncil: englandCouncil(),
  });
  return [
    { path: 'scenarios/published-pairs.json', text: `${jsonText(pairs)}\n` },
    { path: 'docs/published-pairs.md', text: markdown(pairs) },
  ];
}
