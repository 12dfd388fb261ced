import fc from 'fast-check';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { between, share, whole } from './any-number.ts';
import { aRole, aTeam, posts } from './scenarios.ts';

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

/** A team of workers and seniors, all of whose waiting cases are of its first stage. */
export const anyTeam = (id: string, stages: readonly string[]) =>
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

/** A role; of workers some grow into seniors. */
export const anyRole = (id: string) =>
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
