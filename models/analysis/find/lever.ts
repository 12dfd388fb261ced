import { notesOf } from '../../fields/fields.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { formatPath, getAt, type PathParts, parsePath } from '../../scenario/path.ts';
import { type Problem, quoted } from '../../scenario/problem.ts';
import { type AnyQuantity, isQuantityObject, valueOf } from '../../scenario/quantity.ts';
import type { Unit } from '../../units.ts';
import { caseHoldingLines, type PostLine } from './post-lines.ts';
import type { LeverKind, LeverQuestion } from './question.ts';
import { withFundedPosts, withPeople, withPeopleKept } from './staff-levers.ts';
import { withNumber } from './with-number.ts';

/** Something that may be moved: which inputs it sets, and how. */
export interface Lever {
  kind: LeverKind;
  /** `Funded posts, Social worker`. */
  label: string;
  unit: Unit;
  /** Counted in whole steps unless told otherwise. */
  whole: boolean;
  /** The value as it is; undefined where none is set, or roles differ. */
  now: number | undefined;
  /** Every input that it sets. */
  paths: readonly string[];
  /** The posts that it moves, where it does. */
  line?: PostLine;
  apply: (scenario: Scenario, value: number) => Scenario;
}

export type LeverFound = { lever: Lever } | { problem: Problem };
type What = LeverQuestion['what'];

const STAFF = {
  posts: { label: 'Funded posts', apply: withFundedPosts, sets: ['establishedFte'] },
  people: {
    label: 'People in post',
    apply: withPeople,
    sets: ['establishedFte', 'inPostFte', 'agencyFte'],
  },
  kept: {
    label: 'People kept in post',
    apply: withPeopleKept,
    sets: ['establishedFte', 'inPostFte', 'agencyFte', 'extraAgencyFte'],
  },
} as const;

/** Finds the lever that is asked for. @param at where it stands in the question */
export function findLever(scenario: Scenario, what: What, at: string): LeverFound {
  switch (what.kind) {
    case 'posts':
    case 'people':
    case 'kept':
      return staffLever(scenario, what, at);
    case 'cap':
      return capLever(scenario, what, at);
    case 'learning':
      return roleLever(scenario, what, 'learningDaysPerYear', 'Learning days promised', at);
    case 'paperwork':
      return roleLever(scenario, what, 'allowanceShare', 'Time not spent on cases', at);
    case 'starts': {
      const paths: PathParts[] = [['recruitment', 'maxStartsPerMonth']];
      return { lever: numbers(scenario, 'starts', paths, 'Most starters in a month', true) };
    }
    case 'agency':
      return { lever: agencyLever(scenario) };
    case 'input':
      return inputLever(scenario, what.path.trim().replace(/\.value$/, ''), at);
  }
}

function staffLever(
  scenario: Scenario,
  what: Extract<What, { kind: keyof typeof STAFF }>,
  at: string,
): LeverFound {
  const found = linesOf(scenario, what, at);
  if ('problem' in found) return found;
  if (found.lines.length > 1) {
    const roles = found.lines.map(({ team, line }) => scenario.teams[team].posts[line].role);
    return missing(`${at}.role`, 'which role is meant', roles);
  }
  const [line] = found.lines;
  const { label, apply, sets } = STAFF[what.kind];
  return {
    lever: {
      kind: what.kind,
      label: `${label}, ${line.name}`,
      unit: 'fte',
      whole: true,
      now: what.kind === 'posts' ? line.establishedFte : line.inPostFte,
      paths: sets.map((key) => `teams[${line.team}].posts[${line.line}].${key}`),
      line,
      apply: (before, value) => apply(before, line, value),
    },
  };
}

/** The lines of posts that hold cases, of the team and role asked for. */
function linesOf(
  scenario: Scenario,
  what: { team?: string; role?: string },
  at: string,
): { lines: PostLine[] } | { problem: Problem } {
  const all = caseHoldingLines(scenario);
  const teamOf = ({ team }: PostLine) => scenario.teams[team];
  const roleOf = ({ team, line }: PostLine) => scenario.teams[team].posts[line].role;
  const teams = [...new Set(all.map((each) => teamOf(each).id))];
  if (what.team === undefined && teams.length > 1) {
    return missing(`${at}.team`, 'which team is meant', teams);
  }
  const inTeam = all.filter((each) => what.team === undefined || teamOf(each).id === what.team);
  if (inTeam.length === 0) {
    return refused(`${at}.team`, what.team, 'has no posts that hold cases', teams);
  }
  const lines = inTeam.filter((each) => what.role === undefined || roleOf(each) === what.role);
  if (lines.length === 0) {
    const rule = `has no posts that hold cases in ${teamOf(inTeam[0]).name}`;
    return refused(`${at}.role`, what.role, rule, inTeam.map(roleOf));
  }
  return { lines };
}

const missing = (path: string, rule: string, choices: readonly string[]) => ({
  problem: {
    path,
    value: 'nothing',
    rule: `says ${rule}`,
    remedy: `choose ${choices.join(', ')}`,
  },
});

const refused = (path: string, value: unknown, rule: string, choices: readonly string[]) => ({
  problem: {
    path,
    value: quoted(value),
    rule,
    remedy: choices.length > 0 ? `choose ${choices.join(', ')}` : 'no role here holds cases',
  },
});

function capLever(
  scenario: Scenario,
  what: Extract<What, { kind: 'cap' }>,
  at: string,
): LeverFound {
  const found = linesOf(scenario, what, at);
  if ('problem' in found) return found;
  const paths = found.lines.map(({ team, line }) => ['teams', team, 'posts', line, 'capPerFte']);
  const names = found.lines.map(({ name }) => name).join(' and ');
  return { lever: numbers(scenario, 'cap', paths, `Caseload cap, ${names}`, true) };
}

function roleLever(
  scenario: Scenario,
  what: Extract<What, { kind: 'learning' | 'paperwork' }>,
  key: 'learningDaysPerYear' | 'allowanceShare',
  label: string,
  at: string,
): LeverFound {
  const all = scenario.roles.map((role, index) => ({ role, index }));
  const holders = all.filter(({ role }) => role.holdsCases);
  const chosen =
    what.role === undefined ? holders : all.filter(({ role }) => role.id === what.role);
  if (chosen.length === 0) {
    const choices = all.map(({ role }) => role.id);
    return refused(`${at}.role`, what.role ?? 'every role', 'holds no cases', choices);
  }
  const paths = chosen.map(({ index }) => ['roles', index, key]);
  const names =
    chosen.length === holders.length && what.role === undefined
      ? ''
      : `, ${chosen.map(({ role }) => role.name).join(' and ')}`;
  return {
    lever: numbers(scenario, what.kind, paths, `${label}${names}`, what.kind === 'learning'),
  };
}

function agencyLever(scenario: Scenario): Lever {
  const { allowed, coverShare } = scenario.agency;
  return {
    kind: 'agency',
    label: 'Vacancies that get agency cover',
    unit: 'share',
    whole: false,
    now: allowed ? valueOf(coverShare) : 0,
    paths: ['agency.coverShare', 'agency.allowed'],
    apply: (before, value) => {
      const covered = withNumber(before, ['agency', 'coverShare'], value);
      return { ...covered, agency: { ...covered.agency, allowed: value > 0 } };
    },
  };
}

/** A lever that sets one number, at one path or at several alike. */
function numbers(
  scenario: Scenario,
  kind: LeverKind,
  paths: readonly PathParts[],
  label: string,
  whole: boolean,
): Lever {
  const values = new Set(
    paths.map((parts) => {
      const value = getAt(scenario, parts);
      return value === undefined ? undefined : valueOf(value as AnyQuantity);
    }),
  );
  const schema = schemaAt(scenarioSchema, scenario, paths[0]);
  return {
    kind,
    label,
    unit: (schema && notesOf(schema)?.unit) ?? 'none',
    whole,
    now: values.size === 1 ? [...values][0] : undefined,
    paths: paths.map(formatPath),
    apply: (before, value) =>
      paths.reduce((changed, parts) => withNumber(changed, parts, value), before),
  };
}

const EXAMPLE = 'such as teams[0].posts[0].capPerFte or recruitment.successShare';
/** Numbers that say what is simulated, not how the service is run. */
const NO_LEVER = /^(format$|service\.|standard\b|changes\b|correlations\b)/;

function inputLever(scenario: Scenario, written: string, at: string): LeverFound {
  const problem = (rule: string, remedy: string): LeverFound => ({
    problem: { path: `${at}.path`, value: quoted(written), rule, remedy },
  });
  const parts = parsePath(written);
  const there = parts && getAt(scenario, parts);
  const schema = parts && schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  const isNumber = notes?.kind === 'number' || notes?.kind === 'quantity';
  const parent = parts && getAt(scenario, parts.slice(0, -1));
  if (!parts || (there === undefined && !(isNumber && parent !== undefined))) {
    return problem('leads to no input of this scenario', `write the path of a number, ${EXAMPLE}`);
  }
  if (!isNumber || (there !== undefined && typeof there !== 'number' && !isQuantityObject(there))) {
    return problem('is not a number', `choose one, ${EXAMPLE}`);
  }
  if (NO_LEVER.test(written)) {
    return problem(
      'says what is simulated or asked, not how the service is run',
      `choose an input that steers it, ${EXAMPLE}`,
    );
  }
  return {
    lever: numbers(scenario, 'input', [parts], labelOf(scenario, parts), notes.whole ?? false),
  };
}

/** The words of the input and of the group that it stands in. */
function labelOf(scenario: Scenario, parts: PathParts): string {
  const labels = [parts, parts.slice(0, -1)].map((path) => {
    const schema = schemaAt(scenarioSchema, scenario, path);
    return schema && notesOf(schema)?.label;
  });
  const [own, group] = labels;
  return group ? `${own} (${group.toLowerCase()})` : (own ?? formatPath(parts));
}
