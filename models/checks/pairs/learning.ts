import type { Scenario } from '../../inputs/scenario.ts';
import { WEEKS_PER_YEAR } from '../../units.ts';
import { overFutures, type Read } from '../futures.ts';
import type { PairFamily, PublishedPair } from '../pair.ts';

const ATTENDED_PER_YEAR = 5;
const CANCELLED_SHARE = 0.26;
const REMAINING_WHEN_CHARGED = 0.5;
const WEEKS = 104;
const FUTURES = 100;

/** So many days booked that five are kept, and cancellations as observed, whatever the load. */
const booked = (scenario: Scenario, policy: Scenario['learning']['policy']): Scenario => ({
  ...scenario,
  service: { ...scenario.service, weeks: WEEKS },
  roles: scenario.roles.map((role) => ({
    ...role,
    learningDaysPerYear: ATTENDED_PER_YEAR / (1 - CANCELLED_SHARE),
  })),
  learning: {
    ...scenario.learning,
    cancelledShare: CANCELLED_SHARE,
    loadEffect: 0,
    policy,
    chargingEffect: REMAINING_WHEN_CHARGED,
  },
});

const keptPerWorkerYear = (read: Read): number =>
  (read('learningDaysKept', 1, WEEKS) * WEEKS_PER_YEAR) / read('peopleInPostFte', 1, WEEKS);

const pair = (
  id: string,
  statement: string,
  input: string,
  sources: string[],
  kind: PublishedPair['kind'],
  expected: number,
  putIn: boolean,
) =>
  ({
    id,
    statement,
    input,
    sources,
    kind,
    fitted: false,
    putIn,
    expected,
    tolerance: 0.05,
    unit: 'daysPerYear',
    how: 'simulated',
  }) satisfies PublishedPair;

const HOW =
  'Family intervention with the 5 days booked of the scenario raised to 5 / (1 − 26 %), the load without effect';

/** V33: learning booked and learning kept. */
export const learning: PairFamily = {
  pairs: [
    pair(
      'V33',
      'Five days attended while 26 % are cancelled on the day: 5 / (1 − 26 %) = 6.76 are booked.',
      `${HOW}: five times the days booked over the days kept, over two years.`,
      ['T001', 'T005'],
      'derived',
      6.76,
      true,
    ),
    pair(
      'V33a',
      'A social worker attends five days of training a year.',
      `${HOW}: days kept for each worker and year.`,
      ['T001', 'T005'],
      'published',
      ATTENDED_PER_YEAR,
      true,
    ),
    pair(
      'V33b',
      'Cancellations halved, as after teams were charged: 5.88 days attended.',
      `${HOW}, and half of the cancellations remaining: days kept for each worker and year.`,
      ['T001', 'T005', 'T007'],
      'derived',
      5.88,
      false,
    ),
  ],
  estimate: ({ niFamilyIntervention: team }) => [
    ...overFutures(booked(team, 'none'), FUTURES, (read) => [
      (ATTENDED_PER_YEAR * read('learningDaysPromised', 1, WEEKS)) /
        read('learningDaysKept', 1, WEEKS),
      keptPerWorkerYear(read),
    ]),
    ...overFutures(booked(team, 'charging'), FUTURES, (read) => [keptPerWorkerYear(read)]),
  ],
};
