import { CASE_HOLDERS, measureOf } from '../../models/measures/catalogue.ts';
import { isOfOne } from '../../models/report/one-future.ts';
import type { CaseHoldersResult, RunResults, Spread } from '../../models/report/results.ts';
import { longDate } from '../words/dates.ts';
import { rangeBeneath } from '../words/lopsided.ts';
import { bareNumber, rangeWords } from '../words/numbers.ts';

/** A figure, and below it the range and when. */
export interface Cell {
  main: string;
  details: string[];
  /** The mean is seen to lie outside the range, which needs a word. */
  lopsided?: boolean;
}

export interface CaseHolderRow {
  label: string;
  /** Where there are several teams. */
  team: string;
  people: Cell;
  overAllWeeks: Cell;
  inWorstWeek: Cell;
  isWhole: boolean;
}

const OVER_CAP = measureOf('overCapShare');

/** Those who hold cases by team and role, and those of them who are over their cap; the whole service last. */
export function caseHolderRows(results: RunResults): CaseHolderRow[] {
  const { caseHolders, teams } = results;
  const isOne = isOfOne(results);
  // Runs that were kept before they were counted so have none.
  return (caseHolders ?? []).map((holders) => ({
    label: holders.role?.name ?? 'The whole service',
    team: teams.length > 0 ? (holders.team?.name ?? '') : '',
    people: people(holders.horizon.people, isOne),
    overAllWeeks: share(holders.horizon.overCapShare, isOne),
    inWorstWeek: worst(holders, isOne),
    isWhole: holders.role === undefined,
  }));
}

const said = (main: string): Cell => ({ main, details: [] });

function people({ mean, p10, p90 }: Spread, isOne: boolean): Cell {
  const { unit, decimals } = CASE_HOLDERS;
  return {
    main: bareNumber(mean, unit, decimals),
    details: isOne ? [] : [rangeWords(p10, p90, unit, decimals)],
  };
}

function share({ mean, p10, p90 }: Spread, isOne: boolean): Cell {
  if (mean === null || p10 === null || p90 === null) return said('nobody there');
  if (mean === 0) return said('none');
  const { unit, decimals } = OVER_CAP;
  if (isOne) return said(bareNumber(mean, unit, decimals));
  const { range, lopsided } = rangeBeneath({ mean, p10, p90 }, unit, decimals);
  return { main: bareNumber(mean, unit, decimals), details: [range], lopsided };
}

function worst({ worstWeek, horizon }: CaseHoldersResult, isOne: boolean): Cell {
  if (!worstWeek) return said(horizon.overCapShare.mean ? 'seldom anybody there' : 'never');
  const found = share(worstWeek.overCapShare, isOne);
  return { ...found, details: [...found.details, longDate(worstWeek.on)] };
}
