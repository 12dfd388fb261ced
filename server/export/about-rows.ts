import type { RunResults } from '../../models/index.ts';

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
