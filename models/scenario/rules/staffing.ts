import type { Scenario } from '../../inputs/scenario.ts';
import { called } from '../called.ts';
import { formatPath, type PathParts } from '../path.ts';
import type { Problem } from '../problem.ts';
import { valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

const SLACK_FTE = 1e-9;

/** Nobody is in a post that does not exist, and every opening case has a place. */
export const staffing: Rule = (scenario) => [
  ...scenario.teams.flatMap((team, index) => [
    ...team.posts.flatMap((_, line) => postProblems(scenario, index, line)),
    ...repeatedLines(team, index),
    ...openingProblems(scenario, team, index),
  ]),
];

function postProblems(scenario: Scenario, team: number, line: number): Problem[] {
  const own: PathParts = ['teams', team, 'posts', line];
  const path = formatPath(own);
  const posts = scenario.teams[team].posts[line];
  const establishment = called(scenario, [...own, 'establishedFte']);
  const established = valueOf(posts.establishedFte);
  const inPost = valueOf(posts.inPostFte);
  const agency = valueOf(posts.agencyFte);
  if (inPost > established + SLACK_FTE) {
    return [
      {
        path: `${path}.inPostFte`,
        value: String(inPost),
        rule: `is above ${establishment}, which is ${established} FTE`,
        remedy: `lower it, or raise ${establishment}`,
      },
    ];
  }
  if (inPost + agency > established + SLACK_FTE) {
    return [
      {
        path: `${path}.agencyFte`,
        value: String(agency),
        rule: `is above the ${Number((established - inPost).toFixed(6))} FTE vacant`,
        remedy: `lower it, raise ${establishment}, or enter the rest as ${called(scenario, [...own, 'extraAgencyFte'])}`,
      },
    ];
  }
  return [];
}

const repeatedLines = (team: Scenario['teams'][number], index: number): Problem[] =>
  team.posts.flatMap(({ role }, line) =>
    team.posts.findIndex((other) => other.role === role) === line
      ? []
      : [
          {
            path: `teams[${index}].posts[${line}].role`,
            value: JSON.stringify(role),
            rule: 'already has a line of posts in this team',
            remedy: 'put all its posts into one line, or make another role',
          },
        ],
  );

function openingProblems(
  scenario: Scenario,
  team: Scenario['teams'][number],
  index: number,
): Problem[] {
  return team.cases.flatMap((cases, line) => {
    const path = `teams[${index}].cases[${line}]`;
    const stage = scenario.stages.find(({ id }) => id === cases.stage);
    if (!stage) return [];
    const problems: Problem[] = [];
    if (!team.stages.includes(cases.stage)) {
      problems.push({
        path: `${path}.stage`,
        value: JSON.stringify(cases.stage),
        rule: `is not among the stages of ${team.name}`,
        remedy: 'add it to the stages of the team, or move these cases',
      });
    }
    if (team.cases.findIndex((other) => other.stage === cases.stage) !== line) {
      problems.push({
        path: `${path}.stage`,
        value: JSON.stringify(cases.stage),
        rule: 'is already listed for this team',
        remedy: 'put both counts into one line',
      });
    }
    if (stage.allocation === 'outside' && valueOf(cases.waiting) > 0) {
      problems.push({
        path: `${path}.waiting`,
        value: String(valueOf(cases.waiting)),
        rule: `cannot wait: ${stage.name} is held outside the teams`,
        remedy: 'count them as allocated',
      });
    }
    const lines = team.posts.filter(({ role }) => stage.heldBy.includes(role));
    const nobody = lines.every(
      ({ inPostFte, agencyFte, extraAgencyFte }) =>
        valueOf(inPostFte) + valueOf(agencyFte) + valueOf(extraAgencyFte) === 0,
    );
    // Where nobody at all may hold the stage, that is reported of the stage.
    const holdable =
      stage.heldBy.length > 0 &&
      stage.heldBy.every((id) => scenario.roles.some((role) => role.id === id));
    if (stage.allocation === 'worker' && valueOf(cases.allocated) > 0 && holdable && nobody) {
      problems.push({
        path: `${path}.allocated`,
        value: String(valueOf(cases.allocated)),
        rule: `cannot be allocated: nobody in ${team.name} on the first day may hold ${stage.name}`,
        remedy: 'count them as waiting, or put somebody in post',
      });
    }
    return problems;
  });
}
