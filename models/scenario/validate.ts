import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { MOST_SCENARIO_CHARACTERS } from './limits.ts';
import { getAt, parsePath, setAt } from './path.ts';
import { type Problem, quoted } from './problem.ts';
import { RULES } from './rules/index.ts';
import { structureProblems } from './structure-problems.ts';
import { toldNotes } from './told-unit.ts';

export type Validation =
  | { ok: true; scenario: Scenario; problems: [] }
  | { ok: false; problems: Problem[] };

/**
 * Checks a value of any origin against every limit and every rule, and reports all problems at once.
 * Rules that tie inputs to each other are read on a sound structure only, so where the structure is
 * broken those that do not throw on what is there are reported as well.
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
  const parsed = scenarioSchema.safeParse(given);
  const structure = parsed.success
    ? []
    : structureProblems(scenarioSchema, parsed.error.issues, given, (notes) =>
        toldNotes(given, notes),
      );
  const scenario = (parsed.success ? parsed.data : given) as Scenario;
  const tied = RULES.flatMap((rule) => {
    if (parsed.success) return rule(scenario);
    try {
      return rule(scenario);
    } catch {
      return []; // the structure that this rule reads is itself reported above
    }
  });
  const broken = structure.map(({ path }) => path);
  const problems = [
    ...structure,
    ...tied.filter(
      ({ path }) => !broken.some((other) => path.startsWith(other) || other.startsWith(path)),
    ),
  ];
  return problems.length === 0 && parsed.success
    ? { ok: true, scenario: parsed.data, problems: [] }
    : { ok: false, problems };
}

/** A file may name its JSON Schema for the sake of an editor; the name is no part of the scenario. */
function withoutSchemaName(input: object): object {
  const { $schema, ...scenario } = input as { $schema?: unknown };
  return typeof $schema === 'string' ? scenario : input;
}

/** Reads the text of a scenario file: its size, its JSON, then everything that `validateScenario` checks. */
export function parseScenario(text: string): Validation {
  const fault = (value: string, rule: string, remedy: string): Validation => ({
    ok: false,
    problems: [{ path: '', value, rule, remedy }],
  });
  if (text.length > MOST_SCENARIO_CHARACTERS) {
    return fault(
      `${text.length.toLocaleString('en-GB')} characters`,
      `is above the limit of ${MOST_SCENARIO_CHARACTERS.toLocaleString('en-GB')} for a scenario`,
      'check that this is a scenario file',
    );
  }
  try {
    return validateScenario(JSON.parse(text));
  } catch (error) {
    return fault(
      `the text (${(error as Error).message.replace(' is not valid JSON', '')})`,
      'is not JSON',
      'correct it there, or export the scenario again',
    );
  }
}

/**
 * Sets one input from text, as typed on a command line: a number, true or false, else text.
 * A quantity that carried a range and a source loses both, for the new number has neither.
 */
export function setInput(
  scenario: unknown,
  assignment: string,
): { scenario: unknown } | { problem: Problem } {
  const cut = assignment.indexOf('=');
  const path = assignment.slice(0, Math.max(cut, 0)).trim();
  const parts = parsePath(path);
  if (cut < 1 || !parts) {
    return {
      problem: {
        path: '--set',
        value: quoted(assignment),
        rule: 'is not PATH=VALUE',
        remedy: 'write it as in teams[0].posts[0].capPerFte=15',
      },
    };
  }
  const parent = getAt(scenario, parts.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) {
    return {
      problem: {
        path,
        value: 'this path',
        rule: 'leads nowhere in the scenario',
        remedy: 'correct it; lists count from 0',
      },
    };
  }
  const text = assignment.slice(cut + 1).trim();
  return { scenario: setAt(scenario, parts, readValue(text)) };
}

function readValue(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (text.startsWith('{') || text.startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text;
}
