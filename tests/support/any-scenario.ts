import fc from 'fast-check';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { between, share, whole } from './any-number.ts';
import { anyRole, anyTeam } from './any-staff.ts';
import { anyLength, anyStageAt, STAGES } from './any-stage.ts';
import { aScenario, aStream } from './scenarios.ts';

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
    stages: fc.tuple(...STAGES.map(anyStageAt)),
    roles: fc.tuple(anyRole('worker'), anyRole('senior')),
    teams: fc.tuple(
      anyTeam('front', ['first']),
      anyTeam('back', ['second', 'third']),
      anyTeam('other', ['third', 'second']),
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
      round: anyLength,
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
