import type * as z from 'zod';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { cutLists } from './cut-lists.ts';
import { MOST_SCENARIO_CHARACTERS } from './limits.ts';
import { formatPath } from './path.ts';
import { type Problem, quoted } from './problem.ts';
import { withoutRefused } from './refused.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { FIELD_RULES, RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { structureProblems } from './structure-problems.ts';
import { toldNotes } from './told-unit.ts';

export type Validation =
  | { ok: true; scenario: Scenario; problems: [] }
  | { ok: false; problems: Problem[] };

/**
 * Checks a value of any origin against every limit and every rule, and reports all problems at once.
 * A rule that ties inputs to each other has nothing to say where one that it reads has been refused already.
 */
export function validateScenario(input: unknown): Validation {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return {
      ok: false,
      problems: [
        {
          path: '',
          value: quoted(input),
          rule: 'is not a scenario',
          remedy: 'give an object in curly brackets with name, service, streams, stages and so on',
        },
      ],
    };
  }
  const given = withoutSchemaName(input);
  const parsed = scenarioSchema.safeParse(cutLists(scenarioSchema, given));
  if (parsed.success) {
    const problems = RULES.flatMap((rule) => rule(parsed.data));
    return problems.length === 0
      ? { ok: true, scenario: parsed.data, problems: [] }
      : { ok: false, problems };
  }
  return { ok: false, problems: problemsOfBroken(given, parsed.error.issues) };
}

type Issue = z.core.$ZodIssue;

const isTooLong = (issue: Issue): boolean => issue.code === 'too_big' && issue.origin === 'array';

/**
 * What is wrong with the structure, and what the rules find in the sound rest of it. Where a list is too long
 * that is said of it, and nothing of its items: the rules read no such thing.
 */
function problemsOfBroken(given: object, issues: readonly Issue[]): Problem[] {
  const tooLong = issues.filter(isTooLong).map(({ path }) => formatPath(path));
  const own = issues.filter(
    (issue) => isTooLong(issue) || !tooLong.some((list) => isWithin(formatPath(issue.path), list)),
  );
  const structure = structureProblems(scenarioSchema, own, given, (notes) =>
    toldNotes(given, notes),
  );
  if (tooLong.length > 0) return structure;
  const readable = withoutRefused(given, issues);
  const broken = structure.map(({ path }) => path);
  const tied = RULES.flatMap((rule) => found(rule, FIELD_RULES.has(rule) ? given : readable));
  return [
    ...structure,
    ...tied.filter(
      ({ path }) => !broken.some((other) => isWithin(path, other) || isWithin(other, path)),
    ),
  ];
}

/** Whether a path is that of something, or of a part of it: `teams[0]` is within `teams`, and not within `team`. */
const isWithin = (path: string, around: string): boolean =>
  around === '' ||
  path === around ||
  path.startsWith(`${around}.`) ||
  path.startsWith(`${around}[`);

/** What a rule finds; nothing where it needs a value that is not sound, which is reported itself. */
function found(rule: Rule, given: object): Problem[] {
  try {
    return rule(given as Scenario);
  } catch {
    return [];
  }
}

/** A file may name its JSON Schema for the sake of an editor; the name is no part of the scenario. */
function withoutSchemaName(input: object): object {
  const { $schema, ...scenario } = input as { $schema?: unknown };
  return typeof $schema === 'string' ? scenario : input;
}

/**
 * Reads the text of a scenario file: its size, its JSON, then everything that `validateScenario` checks.
 * @param text undefined where the file is no text
 */
export function parseScenario(text: string | undefined): Validation {
  const fault = (value: string, rule: string, remedy: string): Validation => ({
    ok: false,
    problems: [{ path: '', value, rule, remedy }],
  });
  if (text === undefined) {
    return fault(
      'this file',
      'is not text in UTF-8',
      'save it as UTF-8, or export the scenario again',
    );
  }
  if (text.length > MOST_SCENARIO_CHARACTERS) {
    return fault(
      `${text.length.toLocaleString('en-GB')} characters`,
      `is above the limit of ${MOST_SCENARIO_CHARACTERS.toLocaleString('en-GB')} for a scenario`,
      'check that this is a scenario file',
    );
  }
  try {
    const checked = validateScenario(JSON.parse(text));
    const repeated = repeatedKeys(text);
    return repeated.length === 0
      ? checked
      : { ok: false, problems: [...repeated, ...checked.problems] };
  } catch (error) {
    return fault(
      `the text (${(error as Error).message.replace(' is not valid JSON', '')})`,
      'is not JSON',
      'correct it there, or export the scenario again',
    );
  }
}
