/** What several requests give: scenarios, seeds, and names of what is kept. */
import { z } from '@hono/zod-openapi';
import { type Problem, type Scenario, validateScenario } from '../../models/index.ts';
import { DEFAULT_SEED, MOST_SEED_CHARACTERS, seedProblem } from '../seed.ts';

const scenarioNotes = {
  allOf: [{ $ref: '#/components/schemas/Scenario' }],
  description: 'A scenario, as in a scenario file.',
};

/** A draft of a scenario: anything at all. */
export const draft = z.unknown().openapi(scenarioNotes);

/** A valid scenario. The model checks it and has the words; they are carried along. */
export const scenario = z
  .unknown()
  .transform((input, context): Scenario => {
    const checked = validateScenario(input);
    if (checked.ok) return checked.scenario;
    for (const problem of checked.problems) context.addIssue({ code: 'custom', params: problem });
    return z.NEVER;
  })
  .openapi(scenarioNotes);

/** Has a rule say what is wrong in the words that all who check it share. */
export const told =
  <Value>(problemOf: (value: Value) => Problem | undefined) =>
  (value: Value, context: z.RefinementCtx<Value>): void => {
    const params = problemOf(value);
    if (params) context.addIssue({ code: 'custom', params });
  };

export const seed = z
  .string()
  .superRefine(told((given) => seedProblem('seed', given)))
  .default(DEFAULT_SEED)
  .openapi({
    description: 'Any text. The same seed gives the same numbers.',
    example: DEFAULT_SEED,
    minLength: 1,
    maxLength: MOST_SEED_CHARACTERS,
  });

const MOST_VERSIONS = 1_000_000_000;

/** A whole number in an address is written in plain digits; anything else, such as `0x1` or ` 1`, stays text, which is refused as none. */
const decimal = (written: string): number | string =>
  /^\d+$/.test(written) ? Number(written) : written;

export const version = z.number().int().min(1).max(MOST_VERSIONS);
export const id = z.string().min(1).max(100);

export const idParam = z.object({ id });
export const versionParam = z.object({
  id,
  version: z
    .string()
    .transform(decimal)
    .pipe(version)
    .openapi({ type: 'integer', minimum: 1, maximum: MOST_VERSIONS }),
});

/** How a request says which scenario it is about. */
export const whichScenario = {
  scenario: scenario.optional().openapi({ description: 'A draft; or give scenarioId.' }),
  scenarioId: id.optional().openapi({ description: 'A saved scenario; or give scenario.' }),
  version: version.optional().openapi({ description: 'Of scenarioId. Left out: the current.' }),
  draftOf: id.optional().openapi({
    description: 'The saved scenario that a draft comes from: what is found is told as its own.',
  }),
};
