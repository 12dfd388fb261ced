import { jsonText } from './json-text.ts';
import { scenarioJsonSchema } from './scenario-schema.ts';

export interface GeneratedFile {
  /** From the folder of the project. */
  path: string;
  text: string;
}

const json = (path: string, value: unknown): GeneratedFile => ({
  path,
  text: `${jsonText(value)}\n`,
});

/** Every file of the project that is made from the code. */
export const generatedFiles = (): GeneratedFile[] => [
  json('scenarios/scenario.schema.json', scenarioJsonSchema()),
];
