import { MEASURES } from './catalogue.ts';
import { GROUP_COUNTS, groupCount } from './groups.ts';

/** Whose measures are kept: the whole service, and each team where there is more than one. */
export const scopeCount = (teams: number): number => (teams > 1 ? teams + 1 : 1);

/**
 * Rows of results in one replication: every measure of every scope, the whole service first; then the
 * counts of every group of workers.
 */
export const seriesCount = (teams: number, roles: number): number =>
  firstGroupSeries(teams) + groupCount(roles) * GROUP_COUNTS.length;

export const firstGroupSeries = (teams: number): number => scopeCount(teams) * MEASURES.length;
