import type { Scenario } from '../inputs/scenario.ts';
import { GROUP_COUNTS, PLACE_COUNTS } from '../measures/groups.ts';
import { firstGroupSeries, firstPlaceSeries } from '../measures/series.ts';
import { countedPlaces, holderPlaces } from '../scenario/holder-places.ts';

/** Where among the series of a replication those of a role who hold cases stand, and those over their own cap. */
export interface OverCapSeries {
  holders: number;
  overCap: number;
}

/**
 * @param teamId undefined for the role in all teams
 * @throws an Error for a role or team that the scenario does not have, or a role that holds no cases in the team
 */
export function overCapSeries(
  scenario: Scenario,
  roleId: string,
  teamId: string | undefined,
): OverCapSeries {
  const { roles, teams } = scenario;
  const role = placeOf(roles, roleId, 'role');
  if (teamId !== undefined) {
    const team = placeOf(teams, teamId, 'team');
    const isIt = (each: { team: number; role: number }) => each.team === team && each.role === role;
    if (!holderPlaces(scenario).some(isIt)) {
      throw new Error(`no ${roleId} holds cases in ${teamId}`);
    }
    const place = countedPlaces(scenario).findIndex(isIt);
    if (place >= 0) {
      const first = firstPlaceSeries(teams.length, roles.length) + place * PLACE_COUNTS.length;
      return {
        holders: first + PLACE_COUNTS.indexOf('holders'),
        overCap: first + PLACE_COUNTS.indexOf('overCap'),
      };
    }
  }
  const first = firstGroupSeries(teams.length) + role * GROUP_COUNTS.length;
  return {
    holders: first + GROUP_COUNTS.indexOf('holders'),
    overCap: first + GROUP_COUNTS.indexOf('overCap'),
  };
}

function placeOf(among: readonly { id: string }[], id: string, what: string): number {
  const place = among.findIndex((each) => each.id === id);
  if (place < 0) throw new Error(`no ${what} is ${id}`);
  return place;
}
