import { z } from 'zod';

interface Content {
  schema?: object;
}

interface Operation {
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}

/** The described interface, as `/api/openapi.json` gives it. */
export interface Described {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** Objects may hold what is described and nothing else; references lead to `$defs`. */
const closed = (schema: object) =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/'), (_, value) =>
    value?.properties && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );

/**
 * Holds values against the described interface, strictly: what is not described, or is described as there and
 * is not, is told.
 */
export function strictly({ components, paths }: Described) {
  const $defs = closed(components.schemas);
  const faults = (schema: object, value: unknown): string[] => {
    const whole = { $defs, allOf: [closed(schema)] };
    const { error } = z.fromJSONSchema(whole).safeParse(value);
    return error ? [z.prettifyError(error)] : [];
  };
  return {
    /** What is wrong with a value as the component of that name. */
    component: (name: string, value: unknown) =>
      faults({ $ref: `#/components/schemas/${name}` }, value),
    /** What is wrong with a value by a schema that stands anywhere in the description. */
    fits: faults,
    /** What is wrong with what a route answered. */
    async answer(method: string, path: string, answer: Response): Promise<string[]> {
      const { responses } = paths[path][method.toLowerCase()];
      const described = responses[answer.status] ?? responses.default;
      const [type] = (answer.headers.get('content-type') ?? '').split(';');
      const content = described.content?.[type];
      if (!content?.schema) return [`${answer.status} with ${type} is not described`];
      return faults(content.schema, await answer.clone().json());
    },
    /** What is wrong with a request, by what is described of it. */
    body: (method: string, path: string, value: unknown): string[] => {
      const given = paths[path][method.toLowerCase()].requestBody?.content['application/json'];
      return given?.schema ? faults(given.schema, value) : ['no body is described'];
    },
  };
}
