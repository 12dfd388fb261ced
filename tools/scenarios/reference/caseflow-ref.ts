import { timeline } from '../../../models/calendar/timeline.ts';
import {
  aRole,
  aScenario,
  aStage,
  aStream,
  aTeam,
  posts,
} from '../../../models/checks/plain-service.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';

const START = '2026-01-05';
const WEEKS = 312;
/** Days of the yearly wave of referrals. */
const WAVE_DAYS = 260;
const REFERRALS_PER_DAY = 31;
const RETURN_SHARE = 0.22;
const NO_FURTHER_ACTION = 0.25;
const SICK_EACH_DAY = 0.004;
const MEAN_SPELL_DAYS = 8;
const LEARNING_EVERY_DAYS = 20;
/** Learning is lost with log-odds −1.2 + 0.15 (caseload − 15). */
const LOGIT_AT_REFERENCE = -1.2;
const LOGIT_PER_CASE = 0.15;
const LEARNING_CASELOAD = 15;
const HOURS_PER_WEEK = 37;

/** The wave by months of the year: the mean of 1 + 0.1 sin over the days of each calendar month of the run. */
function monthFactors({ month, monthOfYear, days }: ReturnType<typeof timeline>): number[] {
  const sums = Array.from({ length: 12 }, () => ({ sum: 0, days: 0 }));
  for (let day = 0; day < days.length; day++) {
    const of = sums[monthOfYear[month[day]]];
    of.sum += 1 + 0.1 * Math.sin((2 * Math.PI * day) / WAVE_DAYS);
    of.days += 1;
  }
  return sums.map(({ sum, days: count }) => sum / count);
}

const plan = (meanDays: number, shape: number) =>
  ({ family: 'gamma', meanDays, cv: 1 / Math.sqrt(shape) }) as const;

/**
 * One council's children's service small enough to specify exactly, against which independent programs
 * are compared; written as any other scenario is. The yearly wave of referrals, which has no input of
 * its own, is put in month by month.
 * @param size posts, and a multiple of the referrals
 */
export function caseflowRef(
  name: string,
  { people, scale = 1 }: { people: number; scale?: number },
): Scenario {
  const line = timeline(START, WEEKS, 'none');
  const perYear = line.workingDaysPerYear;
  const absent =
    (SICK_EACH_DAY * MEAN_SPELL_DAYS) / (SICK_EACH_DAY * MEAN_SPELL_DAYS + 1 - SICK_EACH_DAY);
  // A worker is at balance, by hours, at the caseload that the log-odds are counted from.
  const hoursPerMonth = ((HOURS_PER_WEEK / 5) * perYear) / 12 / LEARNING_CASELOAD;
  const stage = { heldBy: ['social-worker'], hoursPerMonth };
  return aScenario({
    name,
    summary: 'A reference service for correctness and speed: not a real one.',
    service: { startDate: START, weeks: WEEKS, bankHolidays: 'none' },
    streams: [
      aStream({
        referralsPerYear: REFERRALS_PER_DAY * scale * perYear,
        noFurtherActionShare: NO_FURTHER_ACTION,
        firstStage: 'assessment',
        monthFactors: monthFactors(line),
      }),
    ],
    stages: [
      aStage({
        ...stage,
        id: 'assessment',
        name: 'Assessment',
        length: { family: 'lognormal', meanDays: 34, cv: 0.5 },
        next: [
          { to: 'closed', share: 0.4 },
          { to: 'in-need', share: 0.45 },
          { to: 'protection', share: 0.1 },
          { to: 'care', share: 0.05 },
        ],
      }),
      aStage({ ...stage, id: 'in-need', name: 'Child in need plan', length: plan(120, 2) }),
      aStage({ ...stage, id: 'protection', name: 'Child protection plan', length: plan(200, 2) }),
      aStage({ ...stage, id: 'care', name: 'Care', length: plan(400, 1.5) }),
    ],
    // Nobody has been with the service before the first day, so nobody is on the way back to it.
    returning: {
      share: 0,
      delay: { family: 'exponential', meanDays: 90 },
      perNoFurtherAction: 0,
    },
    roles: [
      aRole({
        id: 'social-worker',
        name: 'Social worker',
        contractedHoursPerWeek: HOURS_PER_WEEK,
        annualLeaveDays: 0,
        allowanceShare: 0,
        leavingPerYear: (0.16 / 260) * perYear,
        learningDaysPerYear: perYear / LEARNING_EVERY_DAYS,
      }),
    ],
    teams: [
      aTeam({
        stages: ['assessment', 'in-need', 'protection', 'care'],
        allocateTo: 'lowest-caseload',
        posts: [posts(people * scale, { role: 'social-worker', capPerFte: 18 })],
      }),
    ],
    leaving: {
      caseloadMatters: true,
      perCase: 0.05,
      referenceCaseload: 16,
      onlyAbove: true,
      learningGap: 0,
    },
    recruitment: {
      open: true,
      round: { family: 'lognormal', meanDays: 90, cv: 0.4 },
      successShare: 1,
      starterCapShare: 0.5,
      starterRampDays: 60,
      starterRampSteps: 1,
    },
    agency: { allowed: true, coverShare: 0.4, leadDays: 10, ceilingShare: 1 },
    absence: {
      sicknessShare: absent,
      meanSpellDays: MEAN_SPELL_DAYS,
      perCase: 0,
      referenceCaseload: 10,
      longLeavePerYear: 0,
      longLeaveDays: 190,
      returnCasesAfterDays: 780,
      pausesCases: false,
    },
    learning: {
      cancelledShare: 1 / (1 + Math.exp(-LOGIT_AT_REFERENCE)),
      loadEffect: LOGIT_PER_CASE * LEARNING_CASELOAD,
      policy: 'none',
      protectedKeptShare: 0.95,
      chargingEffect: 0.5,
      emailEffect: 0.8,
      whenAbsent: 'regardless',
    },
    changes: [
      {
        kind: 'set',
        note: 'Closed cases begin to return.',
        path: 'returning.share',
        on: START,
        to: RETURN_SHARE,
      },
    ],
  });
}

/** The queue comes and goes. */
export const caseflowBalanced = (): Scenario => caseflowRef('Reference service', { people: 225 });

/** The queue grows. */
export const caseflowOverloaded = (): Scenario =>
  caseflowRef('Reference service, overloaded', { people: 160 });
