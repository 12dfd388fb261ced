import { amhpRota } from '../scenarios/amhp/rota.ts';
import { englandCouncil } from '../scenarios/england/council.ts';
import { niFamilyIntervention } from '../scenarios/ni-family-intervention.ts';
import { niOlderPeople } from '../scenarios/ni-older-people.ts';
import { caseflowBalanced, caseflowOverloaded } from '../scenarios/reference/caseflow-ref.ts';
import { jsonText } from './json-text.ts';
import { scenarioJsonSchema } from './scenario-schema.ts';
import { sourcesText } from './sources.ts';

export interface GeneratedFile {
  /** From the folder of the project. */
  path: string;
  text: string;
}

const json = (name: string, value: unknown): GeneratedFile => ({
  path: `scenarios/${name}`,
  text: `${jsonText(value)}\n`,
});

/** Every file of the project that is made from the code. */
export const generatedFiles = (): GeneratedFile[] => [
  json('scenario.schema.json', scenarioJsonSchema()),
  json('ni-family-intervention.json', niFamilyIntervention()),
  json('ni-older-people.json', niOlderPeople()),
  json('england-council.json', englandCouncil()),
  json('amhp-rota.json', amhpRota()),
  json('reference/caseflow-ref.json', caseflowBalanced()),
  json('reference/caseflow-ref-overloaded.json', caseflowOverloaded()),
  { path: 'docs/sources.md', text: sourcesText() },
];
