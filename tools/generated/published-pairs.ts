import {
  type PairResult,
  pairsMade,
  pairsMet,
  pairWords,
  publishedPairs,
} from '../../models/index.ts';
import { englandCouncil } from '../scenarios/england/council.ts';
import { niFamilyIntervention } from '../scenarios/ni-family-intervention.ts';
import { niOlderPeople } from '../scenarios/ni-older-people.ts';
import type { GeneratedFile } from './files.ts';
import { jsonText } from './json-text.ts';

const introduction = (pairs: readonly PairResult[]): string => `# Published figures beside ours

${pairsMet(pairs)}. ${pairsMade(pairs)}

Made from the code by \`npm run generate\`; \`npm run headroom -- pairs\` makes it anew. The keys are those of
\`scenarios/evidence.json\`. A tolerance was set before our figure was known and is never widened; where a band is published
or aimed at, ours must lie in it. “Whose” says whether a figure is published, worked out by us from published ones, or a
target of ours. Figures “simulated forward” come from runs of the shipped scenarios, the English council at the middle of its ranges, with their Monte Carlo standard error;
those “read on the first day” are what was put in, as our measures read it before any day is simulated. What was changed in a
scenario is said. What is published of filled posts is a position, the same cases over more workers, and is read as one, on
the first day.
`;

const HEADING = [
  '',
  'What it says',
  'What we do',
  'Whose',
  'Figure',
  'Tolerance',
  'Ours',
  'Standard error',
  'How',
  'Evidence',
  '',
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdown = (pairs: readonly PairResult[]): string =>
  [
    introduction(pairs),
    row(HEADING),
    row(HEADING.map(() => '---')),
    ...pairs.map((pair) => {
      const { expected, unit, kind, tolerance, ours, error, how, verdict } = pairWords(pair);
      const { id, statement, input, sources } = pair;
      return row([
        id,
        statement,
        input,
        kind,
        `${expected} ${unit}`.trim(),
        tolerance,
        ours,
        error,
        how,
        sources.join(', '),
        verdict,
      ]);
    }),
    '',
  ].join('\n');

/** The table of published pairs, for programs and for readers; made anew, which takes some seconds. */
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
