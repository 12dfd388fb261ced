import { fieldJsonSchema } from '../../models/fields/json-schema.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';

/** The JSON Schema of a scenario file. */
export function scenarioJsonSchema(): object {
  const schema = fieldJsonSchema(scenarioSchema);
  // A file may name this schema for the sake of an editor; what it names is not part of the scenario.
  return {
    ...schema,
    title: 'Headroom scenario',
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
}
