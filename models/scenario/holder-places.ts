import { rolesOfLine } from './line-roles.ts';

/** A role of a team whose people hold cases: both by their place in the scenario. */
export interface HolderPlace {
  readonly team: number;
  readonly role: number;
}

type LineOfPosts = Parameters<typeof rolesOfLine>[1];
type Role = Parameters<typeof rolesOfLine>[0][number] & { readonly holdsCases: boolean };

/** What of a scenario tells who can ever hold cases; no dated change alters it. */
export interface Staffing {
  readonly roles: readonly Role[];
  readonly teams: readonly { readonly posts: readonly LineOfPosts[] }[];
}

/**
 * Every role that can ever hold cases in a team, team by team, roles in the order of the scenario: those of
 * its posts, of those who arrive, and what they become. Agency workers have the role of their posts.
 */
export const holderPlaces = ({ roles, teams }: Staffing): HolderPlace[] =>
  teams.flatMap(({ posts }, team) => {
    const found = new Set(posts.flatMap((line) => rolesOfLine(roles, line)));
    return roles.flatMap((each, role) =>
      each.holdsCases && found.has(each) ? [{ team, role }] : [],
    );
  });

/** Those that are counted apart: none where there is one team, for its roles are those of the service. */
export const countedPlaces = (staffing: Staffing): HolderPlace[] =>
  staffing.teams.length > 1 ? holderPlaces(staffing) : [];
