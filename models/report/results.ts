import type { MeasureId } from '../measures/catalogue.ts';
import type { Verdict } from '../standards/verdict.ts';
import type { Unit } from '../units.ts';

export { SPREAD_KEYS } from '../statistics/spread.ts';

/** What makes a result repeatable: the same provenance gives the same numbers on any machine. */
export interface Provenance {
  scenarioName: string;
  /** SHA-256 of the scenario's canonical JSON. */
  scenarioHash: string;
  engineVersion: string;
  seed: string;
  replications: number;
  /** When it was run, as given by whoever ran it (ISO 8601); the only part that differs between equal runs. */
  date?: string;
}

/** Over replications: `null` where no replication has a value. */
export interface Spread {
  mean: number | null;
  sd: number | null;
  p05: number | null;
  p10: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
  p95: number | null;
}

/** Over some weeks as one. */
export interface SpreadOver extends Spread {
  unit: Unit;
  /**
   * Of the mean, and whether so few futures make it that it may be farther off than that; null for fewer than two futures
   * with a value. Both left out of results kept from before they were told.
   */
  standardError?: number | null;
  ofFew?: boolean;
}

/** One measure over the weeks; index 0 is the opening position, at which flows are null. */
export type MeasureSeries = { unit: Unit } & { [Key in keyof Spread]: (number | null)[] };

export type MeasureTable = { [Id in MeasureId]?: MeasureSeries };

export interface YearResult {
  /** Financial year, `2026-27`. */
  label: string;
  /** Weeks of it that were simulated. */
  weeks: number;
  /** Flows summed over the year (rates and shares averaged), stocks averaged. */
  measures: { [Id in MeasureId]?: SpreadOver };
}

/** What staff cost in a financial year against its budget. */
export interface BudgetYear {
  /** Financial year, `2026-27`. */
  label: string;
  /** Weeks of it that were simulated. */
  weeks: number;
  /** The budget of the whole year, £. */
  budgetPounds: number;
  /** The part of it for the days simulated, £, with which costs are compared; null, as what follows, where the year was not simulated in full. */
  forDaysPounds: number | null;
  /** Cost less that part, £: above 0 is overspent. */
  overspend: SpreadOver | null;
  /** That the cost is within it. */
  holds: Chance | null;
  /**
   * The least budget of the whole year, in whole £, that holds in nine or more of ten of these futures; left out of results kept
   * from before it was told.
   */
  enoughPounds?: number | null;
}

export interface BudgetResults {
  /** In the order of time. */
  years: BudgetYear[];
  /** That each of the budgets of years simulated in full holds; null where there is none. */
  allHold: Chance | null;
}

/** A chance over replications with its Monte Carlo standard error, both from 0 to 1. */
export interface Chance {
  probability: number;
  standardError: number;
}

export interface StandardTestResult {
  id: string;
  label: string;
  measure: MeasureId;
  unit: Unit;
  comparison: 'at-most' | 'at-least';
  threshold: number;
  team?: string;
  serves?: string;
  source?: string;
  /** Week by week; null where the measure has no value in any replication. */
  probabilityMet: (number | null)[];
  standardError: (number | null)[];
  /** Met at the end of the last week, and in every week of the last year simulated; null where the measure has no value then. */
  atEnd: Chance | null;
  allOfLastYear: Chance | null;
  /**
   * The first week, as a date, in which the chance of meeting it is below a half, in a stretch of weeks of which one at
   * least is so by more than two errors; null when there is none.
   */
  firstLikelyFail: string | null;
  /** Dates between which the errors leave that week; left out of results kept from before it was told. */
  firstLikelyFailRange?: { earliest: string; latest: string } | null;
  /** From the chance at the end of the last week; null where there is none. */
  verdict: Verdict | null;
}

/** The test that is likely to fail before all others, and from when. */
export interface FirstToFail {
  /** Its id. */
  test: string;
  label: string;
  /** ISO date of its `firstLikelyFail`. */
  from: string;
}

export interface RunSummary {
  /** One plain sentence for a committee. */
  headline: string;
  /** More sentences: waiting, vacancies, learning, cost, precision. */
  sentences: string[];
  /** All tests met at the end of the last week; in every week of the last year; null without a standard. */
  safelyStaffedAtEnd: Chance | null;
  safelyStaffedAllOfLastYear: Chance | null;
  /** All tests together, from the chance at the end of the last week; null without a standard. */
  verdict: Verdict | null;
  /** Null where no test is likely to fail. */
  firstToFail: FirstToFail | null;
}

/** How much of an outcome's width over futures is due to inputs that are not known; the rest is luck. */
export interface WidthResult {
  measure: MeasureId;
  /** Share of the variance of the mean over the last year, from 0 to 1. */
  unknownShare: number;
  standardError: number;
  /** Whether few futures make the mean, and so most of the variance, so that the share is not known as well; left out of results kept from before it was told. */
  ofFew?: boolean;
}

/** An id with its name. */
export interface Named {
  id: string;
  name: string;
}

/** How many hold cases, and the share of them whose cases weigh more than their own cap. */
interface CaseHoldersOver {
  people: SpreadOver;
  overCapShare: SpreadOver;
}

/** People of one role in one team who hold cases; without team and role, of the whole service. */
export interface CaseHoldersResult {
  team?: Named;
  role?: Named;
  weekly: { people: MeasureSeries; overCapShare: MeasureSeries };
  /** Averaged over the weeks of each financial year, and over all weeks. */
  years: ({ label: string } & CaseHoldersOver)[];
  horizon: CaseHoldersOver;
  /** The Monday after the first day with the highest mean share; null where nobody is ever over their cap. */
  worstWeek: { on: string; overCapShare: SpreadOver } | null;
}

/** Learning and supervision of some workers over the whole run. */
export interface GroupResult {
  id: string;
  name: string;
  by: 'role' | 'tenure';
  /** Days and sessions that fell due, and the share of them kept. */
  learningDaysPromised: Spread;
  learningKeptShare: Spread;
  supervisionDue: Spread;
  supervisionKeptShare: Spread;
  /** Of those who hold cases, the share that holds more than their own cap, over all weeks. */
  overCapShare: Spread;
  /** Of a role, where there are several: what is due and what of it is kept week by week, where any ever is due. */
  weekly?: MeasureTable;
}

export interface RunResults {
  provenance: Provenance;
  /** The Monday on whose morning each position holds; index 0 is the first day, before any work. */
  weeks: string[];
  measures: MeasureTable;
  /** Each team's own measures, where the scenario has more than one team. */
  teams: { id: string; name: string; measures: MeasureTable }[];
  years: YearResult[];
  /** Where the scenario sets budgets, and the cost is among the measures. */
  budgets?: BudgetResults;
  horizon: Pick<YearResult, 'measures'>;
  /** Learning and supervision by role, and by years with the service. */
  groups: GroupResult[];
  /** By team and role, the whole service last; none where one role of one team holds all cases. */
  caseHolders: CaseHoldersResult[];
  standard: StandardTestResult[];
  /** Chance, week by week, that every test is met. */
  safelyStaffed: { probabilityMet: (number | null)[]; standardError: (number | null)[] };
  summary: RunSummary;
  /** Where partners were simulated: what is not known against luck, by measure. */
  width?: WidthResult[];
}
