/** What the interface takes and gives, described once: for checking, for types and for /api/docs. */
import { z } from '@hono/zod-openapi';
import {
  ANALYSIS_KINDS,
  countProblems,
  MEASURES,
  type Problem,
  type Scenario,
  validateScenario,
} from '../../models/index.ts';
import { REPLICATIONS, uncountedProblem } from '../runs/run-limit.ts';
import { MOST_SEED_CHARACTERS, seedProblem } from '../seed.ts';

const scenarioNotes = {
  allOf: [{ $ref: '#/components/schemas/Scenario' }],
  description: 'A scenario, as in a scenario file.',
};

/** A draft of a scenario: anything at all. */
const draft = z.unknown().openapi(scenarioNotes);

/** A valid scenario. The model checks it and has the words; they are carried along. */
const scenario = z
  .unknown()
  .transform((input, context): Scenario => {
    const checked = validateScenario(input);
    if (checked.ok) return checked.scenario;
    for (const problem of checked.problems) context.addIssue({ code: 'custom', params: problem });
    return z.NEVER;
  })
  .openapi(scenarioNotes);

/** Has a rule say what is wrong in the words that all who check it share. */
const told =
  <Value>(problemOf: (value: Value) => Problem | undefined) =>
  (value: Value, context: z.RefinementCtx<Value>): void => {
    const params = problemOf(value);
    if (params) context.addIssue({ code: 'custom', params });
  };

const seed = z
  .string()
  .superRefine(told((given) => seedProblem('seed', given)))
  .default('headroom')
  .openapi({
    description: 'Any text. The same seed gives the same numbers.',
    example: 'headroom',
    minLength: 1,
    maxLength: MOST_SEED_CHARACTERS,
  });

const version = z.number().int().min(1).max(1_000_000_000);
const id = z.string().min(1).max(100);

export const draftBody = z.strictObject({ scenario: draft }).openapi('DraftBody');
export const scenarioBody = z.strictObject({ scenario }).openapi('ScenarioBody');
export const saveBody = z
  .strictObject({
    baseVersion: version.openapi({
      description: 'The version that was edited; the save is refused when a newer one is there.',
    }),
    scenario,
  })
  .openapi('SaveBody');

/** Replications of a preview: enough to see the shape, few enough to follow a slider; the least, of one that may not be late. Judgements. */
export const PREVIEW_REPLICATIONS = { default: 40, most: 200, least: 12 };

export const previewBody = z
  .strictObject({
    scenario,
    seed,
    replications: z
      .number()
      .int()
      .min(1)
      .max(PREVIEW_REPLICATIONS.most)
      .default(PREVIEW_REPLICATIONS.default),
    withinMs: z
      .number()
      .int()
      .min(1)
      .max(60_000)
      .optional()
      .openapi({
        description: `Milliseconds after which no further replication is begun. The answer then has the first of them, at least ${PREVIEW_REPLICATIONS.least} or all that were asked for, and its provenance says how many. Left out, it has all.`,
        example: 80,
      }),
    measures: z
      .array(z.enum(MEASURES.map(({ id }) => id)))
      .min(1)
      .optional()
      .openapi({
        description:
          'Only these measures, without results by role: a shorter answer that is there sooner. Left out, all. The tests of the standard are always answered.',
        example: ['caseload', 'casesWaiting'],
      }),
  })
  .openapi('PreviewBody');

export const runBody = z
  .strictObject({
    scenario: scenario.optional().openapi({ description: 'A draft; or give scenarioId.' }),
    scenarioId: id.optional().openapi({ description: 'A saved scenario; or give scenario.' }),
    version: version.optional().openapi({ description: 'Of scenarioId. Left out: the current.' }),
    seed,
    replications: z
      .number()
      .superRefine(told((given) => uncountedProblem('replications', given)))
      .default(200)
      .openapi({ type: 'integer', minimum: REPLICATIONS.least, maximum: REPLICATIONS.most }),
    split: z.boolean().default(false).openapi({
      description:
        'Live up to 200 of the futures again with other luck, so that the results say how much of each width is luck.',
    }),
  })
  .openapi('RunBody');

const askedScenario = z
  .strictObject({
    scenario: scenario.optional().openapi({ description: 'A draft; or give scenarioId.' }),
    scenarioId: id.optional().openapi({ description: 'A saved scenario; or give scenario.' }),
    version: version.optional().openapi({ description: 'Of scenarioId. Left out: the current.' }),
    draftOf: id.optional().openapi({
      description:
        'The saved scenario that a draft comes from: the answer is listed with its answers.',
    }),
    whatIf: id.optional().openapi({
      description:
        'A named what-if: the saved scenario is asked about with it. Beside a draft, the one that it was made with already. It is kept with the answer.',
    }),
  })
  .openapi('AskedScenario');

/**
 * @param name of the question's own schema, which the model checks and has the words for
 * @param asked of how many scenarios
 */
export const questionBody = (name: string, asked: { least: number; most: number }) =>
  z.strictObject({
    scenarios: z
      .array(askedScenario)
      .superRefine((given, context) => {
        for (const params of countProblems(asked, given.length)) {
          context.addIssue({ code: 'custom', params });
        }
      })
      .openapi({ minItems: asked.least, maxItems: asked.most }),
    seed,
    question: z
      .unknown()
      .default({})
      .openapi({ allOf: [{ $ref: `#/components/schemas/${name}` }] }),
  });

export const answersQuery = z.object({
  scenarioId: id.optional().openapi({ description: 'Only those of this scenario and its drafts.' }),
});

export const answerEntry = z
  .object({
    id: z.string(),
    kind: z.enum(ANALYSIS_KINDS),
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    question: z
      .unknown()
      .default({})
      .openapi({ description: 'As it was asked, with its defaults.' }),
    scenarios: z.array(
      z.object({
        hash: z.string(),
        name: z.string(),
        scenarioId: z.string().nullable(),
        scenarioVersion: z.number().nullable(),
        whatIf: z.string().nullable(),
      }),
    ),
    seed: z.string(),
    engineVersion: z.string(),
    requestedAt: z.string(),
    requestedBy: z.string(),
    finishedAt: z.string().nullable(),
    fault: z.string().nullable(),
    headline: z.string().nullable().openapi({ description: 'The first sentence of the answer.' }),
  })
  .openapi('AnswerEntry');

const anyAnswer = z
  .looseObject({ provenance: z.looseObject({}), sentences: z.array(z.string()) })
  .nullable();

export const answerWithResult = answerEntry
  .extend({
    names: z.record(z.string(), z.string()).openapi({
      description:
        'What the question names of the first scenario, in words, by its place in the question: `swept.team` is the name of that team.',
    }),
    answer: anyAnswer.openapi({
      description: 'Null until it is done. Sentences and provenance are in every answer.',
    }),
    early: anyAnswer.openapi({
      description:
        'The early answer, from few futures, where the whole one is not done or was never reached; null where there is none.',
    }),
  })
  .openapi('AnswerWithResult');

export const idParam = z.object({ id });
export const versionParam = z.object({ id, version: z.coerce.number().pipe(version) });

export const scenarioEntry = z
  .object({
    id: z.string(),
    version: z.number(),
    name: z.string(),
    summary: z.string(),
    savedAt: z.string(),
    savedBy: z.string(),
    deletedAt: z.string().nullable(),
  })
  .openapi('ScenarioEntry');

export const savedScenario = scenarioEntry
  .extend({
    hash: z.string().openapi({ description: 'SHA-256 of the canonical JSON.' }),
    scenario: z.looseObject({}).openapi({ allOf: [{ $ref: '#/components/schemas/Scenario' }] }),
  })
  .openapi('SavedScenario');

export const problem = z
  .object({ path: z.string(), value: z.string(), rule: z.string(), remedy: z.string() })
  .openapi('Problem');

export const problemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    problems: z.array(problem),
  })
  .openapi('ProblemDocument');

export const validity = z
  .object({ valid: z.boolean(), problems: z.array(problem) })
  .openapi('Validity');

export const runEntry = z
  .object({
    id: z.string(),
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    scenarioHash: z.string(),
    scenarioName: z.string(),
    scenarioId: z.string().nullable(),
    scenarioVersion: z.number().nullable(),
    seed: z.string(),
    replications: z.number(),
    split: z.boolean(),
    engineVersion: z.string(),
    requestedAt: z.string(),
    requestedBy: z.string(),
    finishedAt: z.string().nullable(),
    fault: z.string().nullable(),
  })
  .openapi('Run');

export const runResults = z
  .looseObject({
    provenance: z.looseObject({}),
    weeks: z.array(z.string()),
    measures: z.looseObject({}),
    groups: z.array(z.looseObject({})).openapi({
      description:
        'Learning and supervision of each role (`by` is `role`) and of newer and experienced people (`tenure`) over all weeks: how much falls due, and the share of it kept. Where there are several roles, each has `weekly`: `learningDaysPromised` and `learningDaysKept`, `supervisionDue` and `supervisionKept`, each pair where any is ever due. Empty in partial results.',
    }),
    caseHolders: z.array(z.looseObject({})).openapi({
      description:
        'How many hold cases, and the share of them over their own cap, for each role of each team and last for the whole service (without `team` and `role`): `weekly`, by financial year (`years`), over all weeks (`horizon`), and in the week after the first day with the highest mean share (`worstWeek`; null where nobody is ever over). Empty where one role of one team holds all cases, for `measures` say it, and in partial results.',
    }),
    standard: z.array(z.looseObject({})),
    summary: z.looseObject({ headline: z.string() }),
  })
  .openapi('RunResults', {
    description:
      'Provenance, weeks, measures with their bands, case holders by team and role, the standard, and a summary.',
  });
