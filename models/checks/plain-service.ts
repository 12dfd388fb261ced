import type { Scenario } from '../inputs/scenario.ts';
import { sentence } from '../scenario/problem.ts';
import { validateScenario } from '../scenario/validate.ts';

type Stream = Scenario['streams'][number];
type Stage = Scenario['stages'][number];
type Role = Scenario['roles'][number];
type Team = Scenario['teams'][number];
type Posts = Team['posts'][number];

export const aStream = (given: Partial<Stream> = {}): Stream => ({
  id: 'referrals',
  name: 'Referrals',
  referralsPerYear: 200,
  growthPerYear: 0,
  noFurtherActionShare: 0,
  frontDoorHours: 0,
  daysBeforeAllocation: 0,
  team: 'team',
  firstStage: 'case',
  ...given,
});

export const aStage = (given: Partial<Stage> = {}): Stage => ({
  id: 'case',
  name: 'Case',
  allocation: 'worker',
  heldBy: ['worker'],
  clock: 'allocated',
  length: { family: 'exponential', meanDays: 60 },
  hoursPerCase: 0,
  hoursPerMonth: 4,
  weightPoints: 1,
  priority: 5,
  leakPerYear: 0,
  next: [{ to: 'closed', share: 1 }],
  ...given,
});

export const aRole = (given: Partial<Role> = {}): Role => ({
  id: 'worker',
  name: 'Worker',
  holdsCases: true,
  capShare: 1,
  contractedHoursPerWeek: 37,
  annualLeaveDays: 30,
  allowanceShare: 0.15,
  developmentTimeShare: 0,
  leavingPerYear: 0,
  learningDaysPerYear: 0,
  payPerYear: 40_000,
  ...given,
});

/** Posts of one role, all filled unless told otherwise. */
export const posts = (establishedFte: number, given: Partial<Posts> = {}): Posts => ({
  role: 'worker',
  establishedFte,
  inPostFte: establishedFte,
  agencyFte: 0,
  extraAgencyFte: 0,
  ftePerPerson: 1,
  capPerFte: 10,
  ...given,
});

export const aTeam = (given: Partial<Team> = {}): Team => ({
  id: 'team',
  name: 'Team',
  stages: ['case'],
  whenFull: { policy: 'wait', afterDays: 0 },
  allocateTo: 'most-room',
  handoverHours: 0,
  posts: [posts(5)],
  cases: [],
  ...given,
});

/**
 * The smallest service: one stream, stage, role and team, in which referrals arrive and nothing else
 * happens by chance: nobody leaves, falls sick or learns, nothing returns. Sections given replace it.
 */
export function aScenario(given: Partial<Scenario> = {}): Scenario {
  const scenario: Scenario = {
    format: 1,
    name: 'Test',
    summary: '',
    service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
    streams: [aStream()],
    stages: [aStage()],
    returning: {
      share: 0,
      delay: { family: 'exponential', meanDays: 60 },
      perNoFurtherAction: 0,
    },
    roles: [aRole()],
    teams: [aTeam()],
    leaving: {
      caseloadMatters: false,
      perCase: 0,
      referenceCaseload: 10,
      onlyAbove: false,
      learningGap: 0,
    },
    recruitment: {
      open: true,
      round: { family: 'exponential', meanDays: 60 },
      successShare: 1,
      starterCapShare: 1,
      starterRampDays: 0,
      starterRampSteps: 1,
    },
    agency: { allowed: false, coverShare: 0, leadDays: 10, ceilingShare: 1 },
    absence: {
      sicknessShare: 0,
      meanSpellDays: 8,
      perCase: 0,
      referenceCaseload: 10,
      longLeavePerYear: 0,
      longLeaveDays: 190,
      returnCasesAfterDays: 20,
      pausesCases: true,
    },
    learning: {
      cancelledShare: 0.26,
      loadEffect: 0,
      policy: 'none',
      protectedKeptShare: 0.95,
      chargingEffect: 0.5,
      emailEffect: 0.8,
    },
    costs: {
      employerNiShare: 0.15,
      employerNiThresholdPounds: 5000,
      pensionShare: 0.211,
      payAwardPerYear: 0,
      agencyCostRatio: 1.3,
      recruitmentPerHirePounds: 0,
      replacementPerLeaverPounds: 0,
    },
    standard: { name: 'Safer staffing', tests: [] },
    changes: [],
    ...given,
  };
  return valid(scenario);
}

/** The scenario, if the product would accept it. */
export function valid(scenario: unknown): Scenario {
  const checked = validateScenario(scenario);
  if (!checked.ok) throw new Error(checked.problems.map(sentence).join('\n'));
  return checked.scenario;
}
