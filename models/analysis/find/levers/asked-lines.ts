import type { Scenario } from '../../../inputs/scenario.ts';
import { chooseWords, type Named, namedIn } from '../../../scenario/known-names.ts';
import { type Problem, quoted } from '../../../scenario/problem.ts';
import { caseHoldingLines, type PostLine } from '../post-lines.ts';

/**
 * The lines of posts that hold cases, of the team and role asked for; of all where none is named.
 * @param at where they stand in the question
 */
export function linesOf(
  scenario: Scenario,
  what: { team?: string; role?: string },
  at: string,
): { lines: PostLine[] } | { problem: Problem } {
  const all = caseHoldingLines(scenario);
  const teamOf = ({ team }: PostLine) => scenario.teams[team];
  const roleOf = ({ team, line }: PostLine) => scenario.teams[team].posts[line].role;
  const teams = namedIn(
    scenario.teams,
    all.map((each) => teamOf(each).id),
  );
  const inTeam = all.filter((each) => what.team === undefined || teamOf(each).id === what.team);
  if (inTeam.length === 0) {
    return refused(`${at}.team`, what.team, 'has no posts that hold cases', teams);
  }
  const lines = inTeam.filter((each) => what.role === undefined || roleOf(each) === what.role);
  if (lines.length === 0) {
    const where = what.team === undefined ? '' : ` in ${teamOf(inTeam[0]).name}`;
    const rule = `has no posts that hold cases${where}`;
    return refused(`${at}.role`, what.role, rule, namedIn(scenario.roles, inTeam.map(roleOf)));
  }
  return { lines };
}

/** Whose lines they are: the name of a single one, else `all who hold cases in Team A`, `Social worker in every team`. */
export function linesName(
  scenario: Scenario,
  lines: readonly PostLine[],
  { team, role }: { team?: string; role?: string },
): string {
  const [{ name, team: first }] = lines;
  if (lines.length === 1) return name;
  const who = scenario.roles.find(({ id }) => id === role)?.name ?? 'all who hold cases';
  if (scenario.teams.length === 1) return who;
  if (team !== undefined) return `${who} in ${scenario.teams[first].name}`;
  return role === undefined ? who : `${who} in every team`;
}

/** A name that leads to no case holders, with those that do. */
export const refused = (path: string, value: unknown, rule: string, choices: readonly Named[]) => ({
  problem: {
    path,
    value: quoted(value),
    rule,
    remedy: choices.length > 0 ? chooseWords(choices) : 'no role here holds cases',
  },
});
