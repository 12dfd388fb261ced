import type { Scenario } from '../../inputs/scenario.ts';
import { holderPlaces } from '../../scenario/holder-places.ts';

/** A role whose holders have a cap of their own. */
export interface HolderRole {
  role: string;
  name: string;
}

/**
 * The roles that hold cases in a team, or in the whole service. None where there are fewer than two, for
 * then the share of all says it.
 * @param team its id; undefined for the whole service
 */
export function holderRoles(scenario: Scenario, team: string | undefined): HolderRole[] {
  const { roles, teams } = scenario;
  const places = holderPlaces(scenario).filter(
    (place) => team === undefined || teams[place.team].id === team,
  );
  const holders = roles.flatMap(({ id, name }, role) =>
    places.some((place) => place.role === role) ? [{ role: id, name }] : [],
  );
  return holders.length > 1 ? holders : [];
}
