import type { Chance } from '../../report/results.ts';
import type { Unit } from '../../units.ts';
import type { Answer } from '../analysis.ts';
import type { HolderRole } from './holder-roles.ts';
import type { WeeksCounted } from './weeks-counted.ts';

/** A number over futures: its mean with the Monte Carlo standard error, and where eight futures in ten lie. */
export interface Spread {
  mean: number;
  standardError: number;
  p10: number;
  p90: number;
}

/** The chance of meeting one test of the standard, or all. */
export interface TestChances {
  /** Null for all tests together. */
  test: string | null;
  label: string;
  /** From 0 to 1, for the opening position and the end of each week. */
  byWeek: readonly number[];
  standardErrorByWeek: readonly number[];
  /** At the end of the last week. */
  atEnd: Chance;
  /** The lowest weekly chance from `weeksCounted.worstFrom` on, and its week. */
  worst: Chance & { week: number };
}

/** Of those of one role, the share over their own cap, reduced caps included. */
export interface RoleOverCap extends HolderRole {
  /** Mean over the last year; null when nobody had the role, in any future. */
  share: Spread | null;
}

/** What a scenario makes of safety, waits and cost. */
export interface SweepOutcome {
  tests: readonly TestChances[];
  /** Mean wait, those still waiting included (`meanWaitDays`); null when nobody was allocated and nobody waits, in any future. */
  waitDays: Spread | null;
  /** Chance that this wait keeps within the limit. */
  withinLimit: Chance;
  casesWaitingAtEnd: Spread;
  casesWaitingLastYear: Spread;
  /** Mean over the last year; null when nobody holds cases. */
  caseload: Spread | null;
  overCapShare: Spread | null;
  /** Empty where fewer than two roles hold cases. */
  overCapByRole: readonly RoleOverCap[];
  /** Learning days kept / promised, over the run; null when none was promised. */
  learningKeptShare: Spread | null;
  /** Over the run. */
  costPounds: Spread;
}

/** Everything that one value of the input makes of the service. */
export interface SweepPoint extends SweepOutcome {
  value: number;
}

/** The least people in post throughout at which a queue does not grow. */
export interface PeopleNeeded {
  value: number;
  /** Null when no number of people within reach holds the queue, as under a cap of 0. */
  people: number | null;
  /** People; how far off the number may be because no more futures were simulated. Null when none could be told. */
  standardError: number | null;
  /** Mean cases waiting at the end with this many people. */
  queueAtEnd: number | null;
}

/** What people would keep waits within the limit at one value, where no value does. */
export interface PeopleForLimit {
  value: number;
  people: number | null;
  chance: Chance | null;
}

/** How far a chance is from the one that is wanted, within two Monte Carlo errors. */
export type Standing = 'met' | 'too close to call' | 'missed';

/** Where in the range the limit is kept. */
export interface LimitAnswer {
  /**
   * `smallest`: from `value` to the end of the range; `largest`: from its beginning to `value`;
   * `all`: everywhere; `none`: nowhere for certain; `some`: here and there.
   */
  kept: 'smallest' | 'largest' | 'all' | 'none' | 'some';
  value: number | null;
  standings: readonly Standing[];
}

export type WhenFull = 'as set' | 'hard' | 'soft';

export interface SweepVariant {
  whenFull: WhenFull;
  points: readonly SweepPoint[];
  limit: LimitAnswer;
}

/** For a cap: the people whose number is sought. */
export interface PeopleFound {
  role: string;
  /** Permanent and agency, on the first day. */
  today: number;
  /** Simulated for each number of people tried. */
  futures: number;
  /** Cases waiting on the first day. */
  queueToday: number;
  /** Mean cases waiting at the end where nobody waits for room: those at the front door. */
  queueLeast: number;
  /** The queue that is held: today’s, or a twentieth above the least where that is more. */
  queueHeld: number;
  needed: readonly PeopleNeeded[];
  /** Where no value keeps the limit. */
  forLimit: PeopleForLimit | null;
}

/** All that a sweep finds, but for the words. */
export interface SweepFindings {
  input: {
    paths: readonly string[];
    label: string;
    unit: Unit;
    /** Null where the lines of a team have different caps today. */
    today: number | null;
    isCap: boolean;
  };
  /** ISO dates from which a dated change of the scenario sets the input again. */
  overriddenFrom: readonly string[];
  /** Dated changes of the scenario that multiply whatever value is tried. */
  multipliedFrom: readonly { on: string; by: number }[];
  /** Whose waits, caseloads and costs these are: a team, or the whole service. */
  of: { team: string | null; name: string };
  /** ISO dates of the position that each weekly chance is of. */
  weeks: readonly string[];
  weeksCounted: WeeksCounted;
  waitLimitDays: number;
  chanceWanted: number;
  /** Null where hard and soft caps are not side by side. */
  softAfterDays: number | null;
  replications: number;
  /** The scenario unchanged: what comes of doing nothing. */
  unchanged: SweepOutcome;
  variants: readonly SweepVariant[];
  people: PeopleFound | null;
}

export interface SweepResult extends Answer, SweepFindings {}
