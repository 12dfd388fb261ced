import { MEASURES } from './catalogue.ts';
import { GROUP_COUNTS, groupCount, PLACE_COUNTS } from './groups.ts';

/** Whose measures are kept: the whole service, and each team where there is more than one. */
export const scopeCount = (teams: number): number => (teams > 1 ? teams + 1 : 1);

/**
 * Rows of results in one replication: every measure of every scope, the whole service first; then the
 * counts of every group of workers; then those of every role of a team.
 * @param places roles of teams that are counted apart: none where there is one team
 */
export const seriesCount = (teams: number, roles: number, places: number): number =>
  firstPlaceSeries(teams, roles) + places * PLACE_COUNTS.length;

export const firstGroupSeries = (teams: number): number => scopeCount(teams) * MEASURES.length;

export const firstPlaceSeries = (teams: number, roles: number): number =>
  firstGroupSeries(teams) + groupCount(roles) * GROUP_COUNTS.length;
