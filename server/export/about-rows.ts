import { type RunResults, runOfFewSentences } from '../../models/index.ts';

/** The provenance in one line, to stand beneath or above a table. */
export const provenanceLine = ({ provenance }: RunResults): string => {
  const { scenarioName, scenarioHash, seed, replications, engineVersion } = provenance;
  return `${scenarioName} (${scenarioHash.slice(0, 12)}), seed ${seed}, ${replications.toLocaleString('en-GB')} ${replications === 1 ? 'future' : 'futures'}, engine ${engineVersion}.`;
};

/** What a run is about, label by label: with the same provenance anybody gets the same numbers. */
export const aboutRows = ({
  provenance,
  summary,
}: RunResults): [label: string, value: string | number | undefined][] => [
  ['Scenario', provenance.scenarioName],
  ['Scenario hash', provenance.scenarioHash],
  ['Engine version', provenance.engineVersion],
  ['Seed', provenance.seed],
  ['Replications', provenance.replications],
  ['Date', provenance.date],
  ['Headline', summary.headline],
];

/** The same above a table of means alone, with what these may hide. */
export const aboutMeansRows = (results: RunResults): ReturnType<typeof aboutRows> => [
  ...aboutRows(results),
  ...runOfFewSentences(results).map((sentence): [string, string] => ['Note', sentence]),
];
