import type { Scenario } from '../../inputs/scenario.ts';
import { plainScenario } from '../../parameters/ranged-inputs.ts';
import { poolPlaces } from '../../parameters/staff.ts';

/** A role whose holders have a cap of their own. */
export interface HolderRole {
  role: string;
  name: string;
  /** Whether other teams than the one read have it too: shares by role are counted over all teams. */
  inOtherTeams: boolean;
}

/**
 * The roles that hold cases in a team, or in the whole service: those of its posts, of those who arrive,
 * and what they become. None where there are fewer than two, for then the share of all says it.
 * @param team a name; undefined for the whole service
 */
export function holderRoles(scenario: Scenario, team: string | undefined): HolderRole[] {
  const place = scenario.teams.findIndex(({ id }) => id === team);
  const pools = poolPlaces(plainScenario(scenario));
  const holders = scenario.roles.flatMap(({ id, name, holdsCases }) => {
    const teams = new Set(pools.filter(({ role }) => role.id === id).map((pool) => pool.team));
    const isHere = team === undefined ? teams.size > 0 : teams.has(place);
    const inOtherTeams = team !== undefined && teams.size > 1;
    return holdsCases && isHere ? [{ role: id, name, inOtherTeams }] : [];
  });
  return holders.length > 1 ? holders : [];
}
