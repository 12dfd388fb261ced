import type { CountTable } from '../random/count-table.ts';
import type { WholeDays } from '../random/whole-days.ts';
import type { NeededHours } from './need-hours.ts';

/**
 * What follows a stage: for each branch the highest word that takes it, as a share of 2³² less a half, and
 * the stage that it leads to (`LEAVES` leaves the service).
 */
export interface Route {
  readonly upToWord: Float64Array;
  /** Where all words of each of 256 equal parts of them lead, or `SEVERAL` where not all lead to the same: told without a search. */
  readonly toAtCell: Int16Array;
  readonly to: Int16Array;
}
export const LEAVES = -1;
export const SEVERAL = -2;
/** The part of a route in which a word falls. */
export const routeCell = (word: number): number => word >>> 24;
export const ROUTE_CELLS = routeCell(-1) + 1;

export const ELAPSED = 0;
export const ALLOCATED = 1;
export const WORKED = 2;

/**
 * Which of several teams takes a stage from a team that does not hold it: for each the highest part of a
 * case's luck that leads to it, from 0 to 1.
 */
export interface Receivers {
  readonly upTo: Float64Array;
  readonly to: Int16Array;
}
/** Stands for a team where several take the stage. */
export const SHARED = -1;

export interface StreamParameters {
  readonly team: number;
  readonly firstStage: number;
  /** New referrals of one working day, by month of the simulation. */
  readonly perDay: readonly CountTable[];
  readonly noFurtherAction: number;
  readonly frontDoorHours: number;
  readonly daysBeforeAllocation: number;
  /** What follows the first stage, where the stream says so. */
  readonly route: Route | undefined;
}

export interface StageParameters extends NeededHours {
  readonly clock: typeof ELAPSED | typeof ALLOCATED | typeof WORKED;
  readonly length: WholeDays;
  /** The mean length over which the hours of a case in all are spread. */
  readonly meanMonths: number;
  /** What a case that begins the stage now needs, in thousandths of an hour a month. */
  readonly needMilliHours: number;
  readonly weight: number;
  readonly priority: number;
  /** Working days; 0 where there is no limit. */
  readonly limitDays: number;
  /** Visits due on one working day, in millionths; 0 where none are counted. */
  readonly visitMicroPerDay: number;
  readonly leakPerDay: number;
  readonly route: Route;
}

/** A line of posts of one team: what is funded, and who fills a vacancy. */
export interface LineParameters {
  readonly team: number;
  /** The pool of the line's own role. */
  readonly pool: number;
  readonly establishedFte: number;
  readonly ftePerPerson: number;
  /** Cumulative shares of starters; a month of the year (0 for January) or −1 for any. */
  readonly arrivals: readonly { upTo: number; pool: number; monthOfYear: number }[];
}

/** The people of one role in one line of posts. */
export interface PoolParameters {
  readonly team: number;
  readonly line: number;
  readonly role: number;
  readonly holdsCases: boolean;
  /** Where its people stand among the roles of teams that are counted apart; −1 for nowhere. */
  readonly countedPlace: number;
  /** Full cap of one FTE, in points, after the share of the role. */
  readonly capPerFte: number;
  /** Hours for cases on one present working day of one FTE. */
  readonly hoursPerDay: number;
  /** The same over a mean month. */
  readonly hoursPerMonth: number;
  readonly leavingPerDay: number;
  /** Factors on it by working days since starting, in order; empty for none. */
  readonly leavingByTenure: readonly { fromDays: number; factor: number }[];
  /** Working days between learning days; Infinity where none are promised. */
  readonly learningIntervalDays: number;
  /** Working days in the role until the career step; Infinity without one. */
  readonly careerAfterDays: number;
  readonly careerTo: number;
  /** People for each supervisor of this pool; 0 for no supervisor. */
  readonly supervisesUpTo: number;
  readonly supervision: readonly { untilWeeks?: number; everyWeeks: number }[];
  /** £ for one calendar day of one FTE, by pay awards since the first day. */
  readonly payPerDay: Float64Array;
  readonly agencyPerDay: Float64Array;
}

export interface TeamParameters {
  readonly whenFull: 'wait' | 'exceed' | 'duty';
  readonly afterDays: number;
  readonly dutyHoursPerMonth: number;
  readonly lowestCaseloadFirst: boolean;
  readonly handoverHours: number;
  /** Pools that may hold each stage. */
  readonly holders: readonly (readonly number[])[];
  /** For each stage, by pool, 1 where it may hold the stage. */
  readonly mayHold: readonly Uint8Array[];
  /** The team that takes each stage when a case of this team reaches it; `SHARED` where several do. */
  readonly passesTo: Int16Array;
}

/** The frozen numbers of one stretch of time of one replication. Nothing here is a range. */
export interface Parameters {
  /** Working day from which they hold. */
  readonly fromDay: number;
  readonly streams: readonly StreamParameters[];
  readonly stages: readonly StageParameters[];
  /** Whether a clock of any stage runs with work done. */
  readonly hasWorkedClocks: boolean;
  /** Whether visits are due in any stage. */
  readonly hasVisits: boolean;
  readonly lines: readonly LineParameters[];
  readonly pools: readonly PoolParameters[];
  readonly teams: readonly TeamParameters[];
  /** By stage, the teams that take it from those that do not hold it. */
  readonly receivers: readonly Receivers[];
  readonly leaving: {
    readonly perCase: number;
    readonly referenceCaseload: number;
    readonly onlyAbove: boolean;
    readonly learningGap: number;
    readonly usualGap: number;
  };
  readonly recruitment: {
    readonly open: boolean;
    readonly round: WholeDays;
    readonly meanRoundDays: number;
    readonly success: number;
    readonly agencyConverts: number;
    readonly startsPerMonth: number;
    readonly starterCapShare: number;
    readonly rampDays: number;
    readonly rampSteps: number;
    readonly costPerHire: number;
    readonly costPerLeaver: number;
  };
  readonly agency: {
    readonly allowed: boolean;
    readonly cover: number;
    /** The share of cover that there was to be on the first day; undefined where agency was not allowed then. */
    readonly coverAtFirst: number | undefined;
    readonly leadDays: number;
    readonly ceiling: number;
  };
  readonly absence: {
    readonly share: number;
    readonly perCase: number;
    readonly referenceCaseload: number;
    readonly meanSpellDays: number;
    readonly longLeavePerDay: number;
    readonly longLeaveDays: number;
    readonly backfill: number;
    readonly returnCasesAfterDays: number;
    readonly pausesCases: boolean;
  };
  readonly learning: {
    readonly logitAtBalance: number;
    readonly loadEffect: number;
    /** Multiplies the chance of losing the day; 1 without a policy. */
    readonly remaining: number;
    /** Chance of losing the day when it is protected; undefined when it is not. */
    readonly whenProtected: number | undefined;
    /** What becomes of a day that falls in an absence. */
    readonly whenAbsent: 'later' | 'lost' | 'regardless';
    /** Added to the log-odds of losing the day for the experienced. */
    readonly experiencedLogOdds: number;
  };
  /** Working days with the service from which a worker counts as experienced. */
  readonly experiencedFromDays: number;
  readonly supervision: { readonly delayDays: number; readonly leavingGap: number };
  readonly returning: { readonly share: number; readonly delay: WholeDays };
}
