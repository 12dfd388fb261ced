import fc from 'fast-check';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts } from './scenarios.ts';

/**
 * Evenly over a range, both ends included. A double at random is as likely between 10⁻²⁰⁰ and 10⁻¹⁹⁹ as between 0.1
 * and 1, so that nearly every rate and share would be as good as 0.
 */
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1000 }).map((of) => min + ((max - min) * of) / 1000);
const share = between(0, 1);
const whole = (min: number, max: number) => fc.integer({ min, max });

const length = fc.oneof(
  fc.record({ family: fc.constant('fixed' as const), meanDays: between(0, 300) }),
  fc.record({ family: fc.constant('exponential' as const), meanDays: between(0, 300) }),
  fc.record({
    family: fc.constantFrom('gamma' as const, 'lognormal' as const, 'weibull' as const),
    meanDays: between(0, 300),
    cv: fc.constantFrom(0.05, 0.5, 1, 2.5),
  }),
);

type Stage = Scenario['stages'][number];

const STAGES = ['first', 'second', 'third', 'elsewhere'] as const;

/** Nobody works on a case that is held outside. */
const heldOutside = (clock: Stage['clock']) => ({
  allocation: 'outside' as const,
  heldBy: [],
  clock: clock === 'worked' ? ('elapsed' as const) : clock,
});

/** A stage that leads to later ones or back to the first, and to an end often enough. */
const stageAt = (id: (typeof STAGES)[number], index: number) =>
  fc
    .record({
      length,
      clock: fc.constantFrom('elapsed' as const, 'allocated' as const, 'worked' as const),
      weightPoints: whole(1, 6),
      priority: whole(1, 9),
      limitDays: fc.option(whole(1, 90), { nil: undefined }),
      visitEveryDays: fc.option(whole(1, 40), { nil: undefined }),
      leakPerYear: fc.constantFrom(0, 0.3),
      hoursPerCase: fc.constantFrom(0, 25),
      hoursPerMonth: between(0, 20),
      onward: share,
      back: fc.constantFrom(0, 0.1),
    })
    .map(({ onward, back, ...given }) => {
      const later = STAGES[index + 1];
      const rest = later ? onward * (1 - back) : 0;
      return aStage({
        ...given,
        id,
        name: id,
        heldBy: index === 0 ? ['worker', 'senior'] : ['senior', 'worker'],
        ...(id === 'elsewhere' ? heldOutside(given.clock) : {}),
        next: [
          ...(later ? [{ to: later, share: rest * 0.9 + 1e-9 }] : []),
          { to: 'first', share: back },
          { to: 'closed', share: 1 - back - (later ? rest * 0.9 + 1e-9 : 0) },
        ],
      });
    });

type Posts = Scenario['teams'][number]['posts'][number];
type Role = Scenario['roles'][number];

const arrivals = fc.constant<NonNullable<Posts['arrivals']>>([
  { role: 'worker', share: 0.6, month: 9 },
  { role: 'senior', share: 0.4 },
]);
const rhythm = fc.constantFrom<NonNullable<Role['supervision']>[]>(
  [{ everyWeeks: 4 }],
  [{ untilWeeks: 6, everyWeeks: 1 }, { everyWeeks: 3 }],
);
const tenure = fc.constant<NonNullable<Role['leavingByTenure']>>([
  { fromYears: 0, factor: 2 },
  { fromYears: 0.3, factor: 0.5 },
]);

const line = (role: string) =>
  fc
    .record({
      establishedFte: whole(1, 9),
      filled: share,
      covered: share,
      extraAgencyFte: fc.constantFrom(0, 1.5),
      ftePerPerson: fc.constantFrom(1, 0.8, 0.55),
      capPerFte: between(1.5, 25),
      arrivals: fc.option(arrivals, { nil: undefined }),
    })
    .map(({ establishedFte, filled, covered, ...given }) => {
      const inPostFte = Math.round(filled * establishedFte);
      const agencyFte = Math.floor(covered * (establishedFte - inPostFte));
      return posts(establishedFte, { ...given, role, inPostFte, agencyFte });
    });

const team = (id: string, stages: readonly string[]) =>
  fc
    .record({
      policy: fc.constantFrom('wait' as const, 'exceed' as const, 'duty' as const),
      afterDays: whole(0, 15),
      allocateTo: fc.constantFrom('most-room' as const, 'lowest-caseload' as const),
      handoverHours: fc.constantFrom(0, 3),
      worker: line('worker'),
      senior: line('senior'),
      waiting: whole(0, 40),
      meanWaitDays: between(0, 30),
    })
    .map(({ policy, afterDays, worker, senior, waiting, meanWaitDays, ...given }) =>
      aTeam({
        ...given,
        id,
        name: id,
        stages: [...stages],
        whenFull: { policy, afterDays, dutyHoursPerMonth: 2 },
        posts: [worker, senior],
        cases: [{ stage: stages[0], allocated: 0, waiting, meanWaitDays }],
      }),
    );

const toSenior = between(0.1, 2).map((afterYears) => ({ afterYears, to: 'senior' }));

const role = (id: string) =>
  fc
    .record({
      leavingPerYear: between(0, 2),
      learningDaysPerYear: between(0, 40),
      capShare: between(0.3, 1),
      developmentTimeShare: fc.constantFrom(0, 0.1),
      supervises: fc.option(whole(0, 6), { nil: undefined }),
      supervision: fc.option(rhythm, { nil: undefined }),
      leavingByTenure: fc.option(tenure, { nil: undefined }),
      career: id === 'worker' ? fc.option(toSenior, { nil: undefined }) : fc.constant(undefined),
    })
    .map(({ supervision, ...given }) =>
      // Supervisors are not supervised.
      aRole({ ...given, id, name: id, ...(given.supervises ? {} : { supervision }) }),
    );

const base = aScenario();

/** Three teams with transfers between them, four stages, mixed clocks, and everything that happens to people. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    streams: fc
      .record({
        referralsPerYear: between(0, 900),
        dispersion: fc.option(between(0.1, 20), { nil: undefined }),
        growthPerYear: between(-0.2, 0.2),
        noFurtherActionShare: share,
        frontDoorHours: fc.constantFrom(0, 2),
        daysBeforeAllocation: whole(0, 10),
      })
      .map((given) => [aStream({ ...given, team: 'front', firstStage: 'first' })]),
    stages: fc.tuple(...STAGES.map(stageAt)),
    roles: fc.tuple(role('worker'), role('senior')),
    teams: fc.tuple(
      team('front', ['first']),
      team('back', ['second', 'third']),
      team('other', ['third', 'second']),
    ),
    returning: share.map((of) => ({ ...base.returning, share: of * 0.8 })),
    leaving: fc.record({
      caseloadMatters: fc.boolean(),
      perCase: between(-0.1, 0.1),
      referenceCaseload: between(0, 30),
      onlyAbove: fc.boolean(),
      learningGap: between(-2, 3),
    }),
    recruitment: fc.record({
      open: fc.boolean(),
      round: length,
      successShare: share,
      agencyConvertsShare: fc.option(share, { nil: undefined }),
      maxStartsPerMonth: fc.option(between(0, 4), { nil: undefined }),
      starterCapShare: share,
      starterRampDays: whole(0, 120),
      starterRampSteps: whole(1, 6),
    }),
    agency: fc.record({
      allowed: fc.boolean(),
      coverShare: share,
      leadDays: whole(0, 30),
      ceilingShare: share,
    }),
    supervision: fc.option(
      fc.record({ delayDaysWhenMissed: whole(0, 8), leavingGap: between(0, 1) }),
      { nil: undefined },
    ),
    absence: fc.record({
      sicknessShare: between(0, 0.95),
      meanSpellDays: between(1, 60),
      perCase: between(-0.02, 0.02),
      referenceCaseload: between(0, 30),
      longLeavePerYear: fc.constantFrom(0, 0.3),
      longLeaveDays: between(1, 200),
      longLeaveBackfillShare: fc.option(share, { nil: undefined }),
      returnCasesAfterDays: whole(1, 40),
      pausesCases: fc.boolean(),
    }),
    learning: fc.record({
      cancelledShare: between(0.05, 0.9),
      loadEffect: between(-5, 5),
      policy: fc.constantFrom('none', 'protected', 'charging', 'email-manager'),
      protectedKeptShare: share,
      chargingEffect: share,
      emailEffect: share,
      whenAbsent: fc.constantFrom(undefined, 'later', 'lost', 'regardless'),
    }),
    changes: fc.subarray([
      { kind: 'set' as const, on: '2026-04-06', path: 'teams[0].posts[0].establishedFte', to: 12 },
      { kind: 'set' as const, on: '2026-06-01', path: 'absence.pausesCases', to: true },
      { kind: 'set' as const, on: '2026-07-01', path: 'agency.allowed', to: false },
      {
        kind: 'set' as const,
        on: '2026-07-15',
        until: '2026-09-15',
        path: 'teams[0].posts[0].capPerFte',
        to: 5,
      },
      {
        kind: 'set' as const,
        on: '2026-08-04',
        path: 'teams[1].posts[1].establishedFte',
        to: 0.7,
        rampWeeks: 5,
      },
      { kind: 'set' as const, on: '2026-09-01', path: 'teams[1].whenFull.policy', to: 'exceed' },
      { kind: 'set' as const, on: '2026-10-01', path: 'agency.allowed', to: true },
      { kind: 'set' as const, on: '2026-11-02', path: 'recruitment.starterRampSteps', to: 4 },
      { kind: 'leave' as const, on: '2026-06-03', team: 'front', role: 'worker', people: 3 },
      { kind: 'start' as const, on: '2026-06-10', team: 'back', role: 'senior', people: 4 },
      {
        kind: 'scale' as const,
        on: '2026-05-05',
        until: '2026-11-03',
        path: 'streams[0].referralsPerYear',
        by: 1.4,
        rampWeeks: 3,
      },
      { kind: 'scale' as const, on: '2026-07-20', path: 'teams[0].posts[0].capPerFte', by: 0.8 },
      {
        kind: 'long-leave' as const,
        on: '2026-05-12',
        until: '2026-09-12',
        team: 'front',
        role: 'worker',
        people: 1,
        coverShare: 0.6,
      },
      {
        kind: 'long-leave' as const,
        on: '2026-08-05',
        until: '2027-06-01',
        team: 'back',
        role: 'senior',
        people: 1,
      },
    ]),
  })
  .map((given) =>
    aScenario({
      ...given,
      service: { startDate: '2026-04-06', weeks: 45, bankHolidays: 'scotland' },
    }),
  );
