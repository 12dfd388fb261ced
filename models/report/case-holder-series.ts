import type { Scenario } from '../inputs/scenario.ts';
import { holderPlaces } from '../scenario/holder-places.ts';
import { overCapSeries } from './over-cap-series.ts';
import type { Named } from './results.ts';

/** Some people who hold cases, and where their numbers stand among the series of a replication. */
export interface CaseHolderSeries {
  /** Left out for the whole service. */
  team?: Named;
  role?: Named;
  /** Rows that add up to those who hold cases, and to those of them who are over their own cap. */
  people: readonly number[];
  overCap: readonly number[];
}

/**
 * Every role of every team that can ever hold cases, then the whole service. None where there is only one:
 * it would say of the service again what its measures say.
 */
export function caseHolderSeries(scenario: Scenario): CaseHolderSeries[] {
  const places = holderPlaces(scenario).map((place): CaseHolderSeries => {
    const team = named(scenario.teams[place.team]);
    const role = named(scenario.roles[place.role]);
    const { holders, overCap } = overCapSeries(scenario, role.id, team.id);
    return { team, role, people: [holders], overCap: [overCap] };
  });
  if (places.length < 2) return [];
  return [
    ...places,
    {
      people: places.flatMap(({ people }) => people),
      overCap: places.flatMap(({ overCap }) => overCap),
    },
  ];
}

const named = ({ id, name }: Named): Named => ({ id, name });
