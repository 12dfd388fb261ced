import type { Scenario } from '../../inputs/scenario.ts';
import { overFutures } from '../futures.ts';
import type { PairFamily } from '../pair.ts';

const WEEKS = 1;
/** The published figures share out the cases of a day: closures and referrals of a week are not in them. */
const FIRST_DAY = 0;
const FUTURES = 100;

/** Every established post filled on the first day, and nobody leaves; the cases are those of the scenario. */
const filled = (scenario: Scenario): Scenario => ({
  ...scenario,
  service: { ...scenario.service, weeks: WEEKS },
  roles: scenario.roles.map((role) => ({ ...role, leavingPerYear: 0 })),
  teams: scenario.teams.map((team) => ({
    ...team,
    posts: team.posts.map((line) => ({ ...line, inPostFte: line.establishedFte })),
  })),
});

/** The same with the cases that workers hold on the first day, and none waiting. */
const withoutQueue = (scenario: Scenario): Scenario => ({
  ...scenario,
  teams: scenario.teams.map((team) => ({
    ...team,
    cases: team.cases.map((line) => ({ ...line, waiting: 0 })),
  })),
});

const ALLOCATED =
  'Every post filled, the cases that workers hold on the first day and none waiting: allocated cases per worker on that day.';
const ALL =
  'Every post filled, all cases of the first day: cases per worker on that day, those waiting included.';

const estimates = (scenario: Scenario) => [
  ...overFutures(withoutQueue(filled(scenario)), FUTURES, (read) => [
    read('caseload', FIRST_DAY, FIRST_DAY),
  ]),
  ...overFutures(filled(scenario), FUTURES, (read) => [read('caseloadAll', FIRST_DAY, FIRST_DAY)]),
];

/** V1 to V4: what caseloads become when the vacancies of Northern Ireland's teams are filled. */
export const niPostsFilled: PairFamily = {
  pairs: [
    {
      id: 'V1',
      statement:
        'Family intervention, 18 allocated cases per worker with 22.4 % of posts vacant: 14 with every post filled.',
      input: ALLOCATED,
      sources: ['N001', 'N003', 'N004'],
      expected: 14,
      tolerance: 0.5,
      unit: 'casesPerFte',
      kind: 'published',
      fitted: false,
      putIn: false,
      how: 'first-day',
    },
    {
      id: 'V2',
      statement: 'Family intervention, 20 with those not allocated: 16 with every post filled.',
      input: ALL,
      sources: ['N002', 'N003', 'N005'],
      expected: 16,
      tolerance: 1,
      unit: 'casesPerFte',
      kind: 'published',
      fitted: false,
      putIn: false,
      how: 'first-day',
    },
    {
      id: 'V3',
      statement:
        'Older people, 48 allocated cases per practitioner with 12.6 % of posts vacant: 42 with every post filled.',
      input: ALLOCATED,
      sources: ['N006', 'N008', 'N009'],
      expected: 42,
      tolerance: 0.5,
      unit: 'casesPerFte',
      kind: 'published',
      fitted: false,
      putIn: false,
      how: 'first-day',
    },
    {
      id: 'V4',
      statement:
        'Older people, 55 with those not allocated: 49 with every post filled (48.07 before rounding).',
      input: ALL,
      sources: ['N007', 'N008', 'N009'],
      expected: 49,
      tolerance: 1,
      unit: 'casesPerFte',
      kind: 'published',
      fitted: false,
      putIn: false,
      how: 'first-day',
    },
  ],
  estimate: ({ niFamilyIntervention, niOlderPeople }) => [
    ...estimates(niFamilyIntervention),
    ...estimates(niOlderPeople),
  ],
};
