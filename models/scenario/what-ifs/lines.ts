import type { Scenario } from '../../inputs/scenario.ts';
import { valueOf } from '../quantity.ts';

/** Posts of one role in one team. */
export interface Line {
  team: string;
  role: string;
  path: string;
  establishedFte: number;
  inPostFte: number;
  ftePerPerson: number;
  holdsCases: boolean;
}

export const linesOf = ({ teams, roles }: Scenario): Line[] =>
  teams.flatMap((team, at) =>
    team.posts.map((posts, line) => ({
      team: team.id,
      role: posts.role,
      path: `teams[${at}].posts[${line}]`,
      establishedFte: valueOf(posts.establishedFte),
      inPostFte: valueOf(posts.inPostFte),
      ftePerPerson: valueOf(posts.ftePerPerson),
      holdsCases: roles.some(({ id, holdsCases }) => id === posts.role && holdsCases),
    })),
  );

/** The line of case holders with most staff in post: where what may happen to anybody likely happens. */
export function largestLine(scenario: Scenario): Line | undefined {
  const holders = linesOf(scenario).filter(({ holdsCases }) => holdsCases);
  return holders.toSorted((a, b) => b.inPostFte - a.inPostFte)[0];
}
