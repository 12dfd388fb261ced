import type { Scenario } from '../../inputs/scenario.ts';
import { valueOf } from '../../scenario/quantity.ts';

/** A line of posts by its place, with plain numbers. */
export interface PostLine {
  team: number;
  line: number;
  /** `Team, Role`, or the role alone where there is one team. */
  name: string;
  establishedFte: number;
  inPostFte: number;
  agencyFte: number;
  extraAgencyFte: number;
  /** Points that one FTE may hold, after the share of the role. */
  capPerFte: number;
}

/** Where a line’s funded posts stand in a scenario. */
export const establishedPath = ({ team, line }: Pick<PostLine, 'team' | 'line'>): string =>
  `teams[${team}].posts[${line}].establishedFte`;

type Posts = Scenario['teams'][number]['posts'][number];

/** The lines of posts whose role holds cases. */
export function caseHoldingLines(scenario: Scenario): PostLine[] {
  return scenario.teams.flatMap((team, t) =>
    team.posts.flatMap((posts, line) => {
      const role = scenario.roles.find(({ id }) => id === posts.role);
      if (!role?.holdsCases) return [];
      const name = scenario.teams.length > 1 ? `${team.name}, ${role.name}` : role.name;
      return [
        {
          team: t,
          line,
          name,
          establishedFte: valueOf(posts.establishedFte),
          inPostFte: valueOf(posts.inPostFte),
          agencyFte: valueOf(posts.agencyFte),
          extraAgencyFte: valueOf(posts.extraAgencyFte),
          capPerFte: valueOf(posts.capPerFte) * valueOf(role.capShare),
        },
      ];
    }),
  );
}

/** The scenario with other posts in one line. */
export const withPosts = (
  scenario: Scenario,
  { team, line }: Pick<PostLine, 'team' | 'line'>,
  posts: Partial<Posts>,
): Scenario => ({
  ...scenario,
  teams: scenario.teams.map((each, t) =>
    t === team
      ? { ...each, posts: each.posts.map((old, p) => (p === line ? { ...old, ...posts } : old)) }
      : each,
  ),
});
