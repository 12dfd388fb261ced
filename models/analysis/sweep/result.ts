import type { Scenario } from '../../inputs/scenario.ts';
import type { Chance } from '../../report/results.ts';
import type { Unit } from '../../units.ts';
import type { Answer } from '../analysis.ts';
import type { SameCaps } from '../same-caps.ts';
import type { HolderRole } from './holder-roles.ts';
import type { WeeksCounted } from './weeks-counted.ts';

/** A number over futures: its mean with the Monte Carlo standard error, and where eight futures in ten lie. */
export interface Spread {
  mean: number;
  /** 0 where all that have a value agree, if only one. */
  standardError: number;
  p10: number;
  p90: number;
  /** Those that have a value; left out of answers kept from before it was told. */
  futures?: number;
  /** Whether few futures make the mean, or few have a value at all, so that its error may be more than is told; left out likewise. */
  ofFew?: boolean;
}

/**
 * The chance of meeting one test of the standard, or all. A future without a value of a test in a week has
 * nothing to breach and counts as met, as long as another has one: where none has, there is no chance, null.
 */
export interface TestChances {
  /** Null for all tests together. */
  test: string | null;
  label: string;
  /** From 0 to 1, for the opening position and the end of each week. */
  byWeek: readonly (number | null)[];
  standardErrorByWeek: readonly (number | null)[];
  /** At the end of the last week. */
  atEnd: Chance | null;
  /** The lowest weekly chance from `weeksCounted.worstFrom` on, and its week. */
  worst: (Chance & { week: number }) | null;
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
  /** Simulated for each number of people tried. */
  futures?: number;
  /** The chance with one person fewer; null where that was not tried, or no number was found. */
  oneFewer?: Chance | null;
  /** The chance without the cap, where that shows that no number of people can do. */
  withoutCap?: Chance | null;
  /** Working days at the front door, of the streams whose cases spend more there than the limit; null where none does. */
  frontDoorDays?: { least: number; most: number } | null;
}

/** Cases of one stage that weigh more than anybody may hold under some of the caps tried. */
export interface TooHeavy {
  /** Its name. */
  stage: string;
  weightPoints: number;
  values: readonly number[];
}

/** On which side of the chance that is wanted a chance is, by an exact test that errs one time in forty at most. */
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

export type WhenFull = 'as set' | 'hard' | 'soft' | 'duty';

/** What a team does when everybody is full, on the first day. */
export type OwnRule = Pick<Scenario['teams'][number]['whenFull'], 'policy' | 'afterDays'>;

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
  /** Whether others of the team hold cases too, and are left as they are. */
  besideOthers?: boolean;
  /** Simulated for each number of people tried. */
  futures: number;
  /** Cases waiting on the first day. */
  queueToday: number;
  /** Mean cases waiting at the end where many more people than any value takes are in post: at the front door, or for other roles. */
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
    /** From one value to the next, where values between could be set; null where none could. */
    coarseStep?: number | null;
  };
  /** Stages of whose cases nobody with the cap can be given one, where it is hard. */
  tooHeavy?: readonly TooHeavy[];
  /** Empty where each of the values tried is a cap of its own. */
  sameCaps?: readonly SameCaps[];
  /** ISO dates of dated changes that set the input: the scenario unchanged keeps them, the values tried hold throughout without. */
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
  /** After which a soft cap gives way or duty takes over; null where only the team’s own rule is tried. */
  softAfterDays: number | null;
  /**
   * Hours a month that the rota spends on a case it holds, where duty is tried; else null, and left out of answers kept by
   * earlier versions.
   */
  dutyHoursPerMonth?: number | null;
  /** What the team whose cap is tried does; null where no cap is. */
  ownRule?: OwnRule | null;
  /**
   * ISO dates of dated changes of that rule: hard and soft hold throughout without them. Left out of answers kept from
   * before they were set aside.
   */
  ruleChangedOn?: readonly string[];
  replications: number;
  /** The scenario unchanged: what comes of doing nothing. */
  unchanged: SweepOutcome;
  variants: readonly SweepVariant[];
  people: PeopleFound | null;
}

export interface SweepResult extends Answer, SweepFindings {}
