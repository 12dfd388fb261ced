import type { Scenario } from '../../inputs/scenario.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { pointsPerCase } from '../same-caps.ts';
import { wholePoints } from '../whole-points.ts';

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
  ftePerPerson: number;
  /** Points that one FTE may hold, after the share of the role. */
  capPerFte: number;
  /** Every case that they may hold weighs so many points, or a multiple. */
  pointsPerCase: number;
}

/** What so many FTE of a line of posts may hold: each person whole cases, and so may who is the rest of an FTE. */
export function pointsHeldBy(
  { ftePerPerson, capPerFte, pointsPerCase: perCase }: PostLine,
  fte: number,
): number {
  const people = Math.floor(fte / ftePerPerson + NEGLIGIBLE_PEOPLE);
  const of = (part: number) => perCase * Math.floor(wholePoints(capPerFte * part) / perCase);
  return people * of(ftePerPerson) + of(Math.max(0, fte - people * ftePerPerson));
}

/** Less is rounding, not a part of a person. */
const NEGLIGIBLE_PEOPLE = 1e-9;

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
          ftePerPerson: valueOf(posts.ftePerPerson),
          capPerFte: valueOf(posts.capPerFte) * valueOf(role.capShare),
          pointsPerCase: pointsPerCase(scenario, t, role.id),
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
