import { MEASURES } from './catalogue.ts';

/** Whose measures are kept: the whole service, and each team where there is more than one. */
export const scopeCount = (teams: number): number => (teams > 1 ? teams + 1 : 1);

/** Rows of results in one replication: every measure of every scope, the whole service first. */
export const seriesCount = (teams: number): number => scopeCount(teams) * MEASURES.length;
