import { describe, expect, test } from 'vitest';
import { teamLoads } from '../../../models/analysis/find/load/load.ts';
import { loadWarnings } from '../../../models/analysis/find/load/load-words.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import type { MeasureId } from '../../../models/measures/catalogue.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../../support/scenarios.ts';
import {
  absence,
  afterYears,
  agency,
  CAP,
  FULL,
  FUTURES,
  PER_YEAR,
  recruitment,
  withReferrals,
} from './long-run.ts';

/** Share of the time that somebody with a yearly rate of leave, always as long, is away. */
const awayShare = (perYear: number, days: number): number =>
  (perYear * days) / PER_YEAR / (1 + (perYear * days) / PER_YEAR);

/** Services, and the referrals a year which they can just hold, by theory. */
const SERVICES: readonly [string, Partial<Scenario>, number][] = [
  ['everybody is at work', {}, FULL],
  [
    'a fifth of the time is lost to sickness, in which cases stand still',
    { absence: { ...absence, sicknessShare: 0.2 } },
    0.8 * FULL,
  ],
  [
    'nine tenths are',
    { absence: { ...absence, sicknessShare: 0.9, meanSpellDays: 2 } },
    0.1 * FULL,
  ],
  [
    'people go on long leave, whose cases pass on',
    { absence: { ...absence, longLeavePerYear: 0.4 } },
    (1 - awayShare(0.4, 190)) * FULL,
  ],
  [
    'long leave is covered after a lead time, half of it',
    {
      absence: { ...absence, longLeavePerYear: 0.4, longLeaveBackfillShare: 0.5 },
      agency: { ...agency, allowed: true, leadDays: 60 },
    },
    (1 - awayShare(0.4, 190) * (1 - 0.5 * (1 - 60 / 190))) * FULL,
  ],
  [
    'people of half the hours hold whole cases, four and not four and a half',
    { teams: [aTeam({ posts: [posts(5, { ftePerPerson: 0.5, capPerFte: 9 })] })] },
    (10 * 4 * FULL) / CAP,
  ],
  [
    'cases weigh three points under a cap of eight',
    {
      stages: [aStage({ weightPoints: 3 })],
      teams: [aTeam({ posts: [posts(5, { capPerFte: 8 })] })],
    },
    (5 * 2 * FULL) / CAP,
  ],
  [
    'half leave in a year and starters climb from nothing to the cap in half a year',
    {
      roles: [aRole({ leavingPerYear: 0.5 })],
      recruitment: {
        ...recruitment,
        round: { family: 'fixed', meanDays: 1 },
        starterCapShare: 0,
        starterRampDays: 130,
        starterRampSteps: 10,
      },
    },
    // Tenure is exponential; 1 − step ÷ 10 of the cap is wanting in each step of 13 days.
    (1 -
      Array.from({ length: 10 }, (_, step) => {
        const there = (days: number) => Math.exp((-0.5 * days) / PER_YEAR);
        return (1 - step / 10) * (there(13 * step) - there(13 * (step + 1)));
      }).reduce((sum, each) => sum + each, 0)) *
      FULL,
  ],
  [
    'cases go on only with work done, and hours are fewer than caps',
    { stages: [aStage({ clock: 'worked', hoursPerMonth: 0, hoursPerCase: 60 })] },
    // Hours of five people after 30 days of leave and 15 % of time not on cases, over hours of a case.
    (5 * 7.4 * (1 - 30 / PER_YEAR) * 0.85 * PER_YEAR) / 60,
  ],
  [
    'two of six people may hold the stage',
    {
      roles: [aRole(), aRole({ id: 'senior', name: 'Senior' })],
      stages: [aStage({ heldBy: ['senior'] })],
      teams: [aTeam({ posts: [posts(4), posts(2, { role: 'senior' })] })],
    },
    (20 / CAP) * FULL,
  ],
  [
    'a stage with the worker’s clock is followed by one that runs from entry, which the worker goes on with',
    {
      stages: [
        aStage({ next: [{ to: 'plan', share: 1 }] }),
        aStage({ id: 'plan', name: 'Plan', clock: 'elapsed' }),
      ],
      teams: [aTeam({ stages: ['case', 'plan'] })],
    },
    FULL / 2,
  ],
];

describe.each(SERVICES)('where %s', (_, given, critical) => {
  test('a fifth less than it can hold is not warned of, and waiting does not grow', async () => {
    const scenario = withReferrals(given, 0.8 * critical);
    expect(teamLoads(scenario)[0].overload).toBeUndefined();
    const { risePerYear, error } = await afterYears(scenario, 'casesWaiting');
    expect(Math.abs(risePerYear)).toBeLessThan(4 * error + 0.01 * critical);
  });

  test('a quarter more is told to be unsustainable, and waiting grows by what is beyond it', async () => {
    const scenario = withReferrals(given, 1.25 * critical);
    expect(loadWarnings(scenario, 'as it is', 'seed')[0]).toContain(
      'The load is unsustainable as it is',
    );
    const { risePerYear, error } = await afterYears(scenario, 'casesWaiting');
    expect(error).toBeLessThan(0.1 * critical);
    expect(Math.abs(risePerYear - 0.25 * critical)).toBeLessThan(4 * error + 0.02 * critical);
  });
});

/** What lies beyond the caps and does not grow: where it stays, and what is said. */
const STEADY: readonly [string, Partial<Scenario>, MeasureId, number, string][] = [
  [
    'waits',
    { stages: [aStage({ clock: 'elapsed' })] },
    'casesWaiting',
    0,
    'would wait at any time',
  ],
  [
    'stays with the duty rota',
    { teams: [aTeam({ whenFull: { policy: 'duty', afterDays: 1, dutyHoursPerMonth: 4 } })] },
    'casesWaiting',
    0,
    'the duty rota would hold about',
  ],
  [
    'is held above the caps',
    { teams: [aTeam({ whenFull: { policy: 'exceed', afterDays: 0 } })] },
    'casesAllocated',
    CAP,
    'above their caps',
  ],
];

test.each(STEADY)(
  'what clocks end all the same %s and does not grow',
  async (_, given, measure, beside, words) => {
    const scenario = withReferrals(given, 1.5 * FULL);
    const [said] = loadWarnings(scenario, 'as it is', 'seed');
    expect(said).toContain(words);
    expect(said).not.toContain('unsustainable');
    // Open cases are Poisson with a mean of half as many again as the caps: M/G/∞.
    const { atTheEnd, risePerYear, error } = await afterYears(scenario, measure);
    expect(Math.abs(atTheEnd - beside - 0.5 * CAP)).toBeLessThan(
      4 * Math.sqrt((1.5 * CAP) / FUTURES),
    );
    expect(Math.abs(risePerYear)).toBeLessThan(4 * error);
  },
);

test('nobody at work holds nothing, whatever drops out', () => {
  for (const leakPerYear of [0, 0.1]) {
    const scenario = aScenario({
      stages: [aStage({ leakPerYear })],
      absence: { ...absence, sicknessShare: 1 },
    });
    expect(loadWarnings(scenario, 'as it is', 'seed')[0]).toMatch(
      /may hold 50 cases \(0 once absence and new starters are allowed for\)\. The load is unsustainable as it is\.$/,
    );
  }
});

test('cases of the absent that run on take nobody’s place until they pass on', async () => {
  const given = {
    absence: { ...absence, sicknessShare: 0.5, meanSpellDays: 100, pausesCases: false },
  };
  const [{ holders }] = teamLoads(withReferrals(given, FULL));
  expect(holders.countedPoints).toBeGreaterThan(0.5 * CAP);
  const critical = (holders.countedPoints / CAP) * FULL;
  const { risePerYear, error } = await afterYears(
    withReferrals(given, 1.25 * critical),
    'casesWaiting',
  );
  expect(Math.abs(risePerYear - 0.25 * critical)).toBeLessThan(4 * error + 0.02 * critical);
});
