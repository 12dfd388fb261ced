import { notesOf } from '../../fields/fields.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { inputWords } from '../../scenario/input-words.ts';
import { chooseWords, namedIn, unknownName } from '../../scenario/known-names.ts';
import { getAt, type PathParts, parsePath } from '../../scenario/path.ts';
import { type Problem, quoted } from '../../scenario/problem.ts';
import { type AnyQuantity, isQuantityObject, valueOf } from '../../scenario/quantity.ts';
import { toldUnit } from '../../scenario/told-unit.ts';
import type { Unit } from '../../units.ts';
import { asItIs } from '../as-it-is.ts';
import { numberChoices } from '../number-choices.ts';
import type { SweepQuestion } from './question.ts';

/** The inputs of a scenario that are set to each value in turn. */
export interface SweptInput {
  paths: readonly PathParts[];
  label: string;
  unit: Unit;
  /** The least by which it is set: whole numbers, as caps are in use; 0 where there is none. */
  leastStep: number;
  /** On the first working day; undefined where they differ. */
  today: number | undefined;
  /** The team whose input it is, by its place. */
  team: number | undefined;
  /** Where it is a cap: the lines of posts that it holds for, by their place in the team. */
  capLines: readonly number[] | undefined;
}

type Found = { swept: SweptInput } | { problem: Problem };

/** Of these the answer would be the same at every value, or of another run. */
const NOT_SWEPT = /^(service\.weeks$|format$|costs\.budgets\b)/;
const maySweep = (path: string): boolean => !NOT_SWEPT.test(path);

const CAP = /^teams\[(\d+)\]\.posts\[(\d+)\]\.capPerFte$/;

/** Finds what is swept. */
export function sweptInput(scenario: Scenario, asked: SweepQuestion['swept']): Found {
  if (asked.kind === 'cap') {
    const team = scenario.teams.findIndex(({ id }) => id === asked.team);
    return team < 0
      ? { problem: unknownName('swept.team', asked.team, 'teams', scenario.teams) }
      : capOf(scenario, team, asked.role);
  }
  const written = asked.path.trim().replace(/\.value$/, '');
  const cap = CAP.exec(written);
  const line = cap && scenario.teams[Number(cap[1])]?.posts[Number(cap[2])];
  return line ? capOf(scenario, Number(cap[1]), line.role) : numberAt(scenario, written);
}

/** The cap of one role of a team, or of all that hold cases. */
function capOf(scenario: Scenario, teamIndex: number, role: string | undefined): Found {
  const team = scenario.teams[teamIndex];
  const holders = scenario.roles.filter(({ holdsCases }) => holdsCases).map(({ id }) => id);
  const all = team.posts.map((posts, line) => ({ posts, line }));
  const lines = all.filter(({ posts }) => holders.includes(posts.role));
  const chosen = role === undefined ? lines : lines.filter(({ posts }) => posts.role === role);
  if (chosen.length === 0) {
    const has = all.some(({ posts }) => posts.role === role);
    const roles = namedIn(
      scenario.roles,
      lines.map(({ posts }) => posts.role),
    );
    return {
      problem: {
        path: role === undefined ? 'swept.team' : 'swept.role',
        value: quoted(role ?? team.id),
        rule:
          has || role === undefined
            ? 'holds no cases, so has no cap'
            : `has no posts in ${team.name}`,
        remedy:
          roles.length > 0
            ? chooseWords(roles)
            : 'choose another team: no role of this one holds cases',
      },
    };
  }
  const names = chosen.map(({ posts }) => roleName(scenario, posts.role));
  const whose = lines.length > 1 && chosen.length < lines.length ? `, ${names.join(' and ')}` : '';
  const paths = chosen.map(({ line }) => ['teams', teamIndex, 'posts', line, 'capPerFte']);
  const today = new Set(
    chosen.map(({ posts }, at) => valueOf(asItIs(scenario, paths[at]) ?? posts.capPerFte)),
  );
  return {
    swept: {
      paths,
      label: `Caseload cap, ${team.name}${whose}`,
      unit: toldUnit(scenario, 'pointsPerFte'),
      leastStep: 1,
      today: today.size === 1 ? [...today][0] : undefined,
      team: teamIndex,
      capLines: chosen.map(({ line }) => line),
    },
  };
}

export const roleName = (scenario: Scenario, id: string): string =>
  scenario.roles.find((role) => role.id === id)?.name ?? id;

/** Any other number of the scenario. */
function numberAt(scenario: Scenario, written: string): Found {
  const problem = (rule: string, remedy: string): Found => ({
    problem: { path: 'swept.path', value: quoted(written), rule, remedy },
  });
  const parts = parsePath(written);
  const value = parts && getAt(scenario, parts);
  if (parts && value === undefined && isUnset(scenario, parts)) {
    return problem(
      'has no value in this scenario, so there is none to compare with',
      'give it one in the scenario first (a command can, with --set)',
    );
  }
  if (!parts || value === undefined) {
    return problem('leads to no input of this scenario', numberChoices(scenario, parts, maySweep));
  }
  if (typeof value !== 'number' && !isQuantityObject(value)) {
    return problem('is not a number', numberChoices(scenario, parts, maySweep));
  }
  if (!maySweep(written)) {
    return problem(
      'says what is simulated, not how the service is run',
      numberChoices(scenario, undefined, maySweep),
    );
  }
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  const team = parts[0] === 'teams' ? Number(parts[1]) : undefined;
  return {
    swept: {
      paths: [parts],
      label: inputWords(scenario, parts),
      unit: toldUnit(scenario, notes?.unit),
      leastStep: notes?.whole ? 1 : 0,
      today: valueOf(asItIs(scenario, parts) ?? (value as AnyQuantity)),
      team,
      capLines: undefined,
    },
  };
}

/** A number that the scenario may have and does not. */
function isUnset(scenario: Scenario, parts: PathParts): boolean {
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const isNumber = ['number', 'quantity'].includes((schema && notesOf(schema)?.kind) ?? '');
  return isNumber && getAt(scenario, parts.slice(0, -1)) !== undefined;
}
