/** Reads a question as it was asked: what was left out is filled in, and all that is wrong is said in sentences. */
import type * as z from 'zod';
import { notesOf } from '../fields/fields.ts';
import { withNewNames } from '../fields/new-names.ts';
import { eachField, fieldsOf, schemaAt } from '../fields/walk.ts';
import { withDefaults } from '../fields/with-defaults.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { knownNames, unknownName } from '../scenario/known-names.ts';
import { formatPath, parsePath } from '../scenario/path.ts';
import { type Problem, quoted } from '../scenario/problem.ts';
import { structureProblems } from '../scenario/structure-problems.ts';
import { numberChoices } from './number-choices.ts';
import { toldNotes } from './ranged-number.ts';

export type QuestionRead<Question> =
  | { question: Question; problems: Problem[] }
  /** Not sound enough to be read at all. */
  | { question: undefined; problems: Problem[] };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of teams, tests and the like that are not in every scenario. */
function nameProblems(
  schema: z.ZodType,
  scenarios: readonly Scenario[],
  question: unknown,
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const scenario of scenarios) {
    const known = knownNames(scenario);
    eachField(schema, question, ({ path, value, notes }) => {
      if (!notes.refersTo || typeof value !== 'string') return;
      if (known[notes.refersTo].some(({ id }) => id === value)) return;
      const at = formatPath(path);
      problems.set(at, unknownName(at, value, notes.refersTo, known[notes.refersTo]));
    });
  }
  return [...problems.values()];
}

/** A name or a path that has to be given and is not: those there are to choose from. */
function withChoices(
  schema: z.ZodType,
  [scenario]: readonly Scenario[],
  question: unknown,
  problem: Problem,
): Problem {
  const parts = parsePath(problem.path);
  const field = parts && schemaAt(schema, question, parts);
  const notes = field && notesOf(field);
  if (!scenario || problem.value !== quoted(undefined)) return problem;
  if (notes?.kind === 'path') return { ...problem, remedy: numberChoices(scenario, undefined) };
  const refersTo = notes?.refersTo;
  if (!refersTo) return problem;
  const { remedy } = unknownName(problem.path, undefined, refersTo, knownNames(scenario)[refersTo]);
  return { ...problem, remedy };
}

/**
 * Checks the form of a question, of any origin, and that what it names is in the scenarios; whether
 * it can be answered is for its analysis to say. Paths are those of the question.
 * @param schema a group of the field kit
 */
export function readQuestion<Question>(
  schema: z.ZodType<Question>,
  scenarios: readonly Scenario[],
  given: unknown,
): QuestionRead<Question> {
  if (!isGroup(given)) {
    const problem: Problem = {
      path: 'question',
      value: quoted(given),
      rule: 'is not a question',
      remedy: `give an object in curly brackets with ${fieldsOf(schema)
        .map(([key]) => key)
        .join(', ')}`,
    };
    return { question: undefined, problems: [problem] };
  }
  const filled = withDefaults(schema, withNewNames(schema, given));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const [scenario] = scenarios;
    const structure = structureProblems(schema, parsed.error.issues, filled, (notes, parts) =>
      scenario ? toldNotes(scenario, filled, parts, notes) : notes,
    ).map((problem) => withChoices(schema, scenarios, filled, problem));
    const broken = new Set(structure.map(({ path }) => path));
    const names = nameProblems(schema, scenarios, filled).filter(({ path }) => !broken.has(path));
    return { question: undefined, problems: [...structure, ...names] };
  }
  return { question: parsed.data, problems: nameProblems(schema, scenarios, parsed.data) };
}
