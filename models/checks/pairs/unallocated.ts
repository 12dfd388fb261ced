import type { Scenario } from '../../inputs/scenario.ts';
import { overFutures } from '../futures.ts';
import type { PairFamily, PublishedPair } from '../pair.ts';

const WEEKS = 52;
const FUTURES = 200;

const pair = (id: string, statement: string, sources: string[], expected: number) =>
  ({
    id,
    statement,
    input:
      'The scenario as it ships, whose referrals were set so that this share holds: waiting cases over open cases, in each week of its first year.',
    sources,
    kind: 'derived',
    fitted: true,
    putIn: false,
    expected,
    tolerance: 0.02,
    unit: 'share',
    how: 'simulated',
  }) satisfies PublishedPair;

const waitingShare = (scenario: Scenario) =>
  overFutures({ ...scenario, service: { ...scenario.service, weeks: WEEKS } }, FUTURES, (read) => [
    read('casesWaiting', 1, WEEKS) / read('casesOpen', 1, WEEKS),
  ]);

/** V5 and V6: cases that wait for a worker, of all open cases. */
export const unallocated: PairFamily = {
  pairs: [
    pair(
      'V5',
      'Family intervention, 18 cases per worker allocated and 20 in all: 10 % wait.',
      ['N001', 'N002'],
      (20 - 18) / 20,
    ),
    pair(
      'V6',
      'Older people, 48 cases per practitioner allocated and 55 in all: 12.7 % wait.',
      ['N006', 'N007'],
      (55 - 48) / 55,
    ),
  ],
  estimate: ({ niFamilyIntervention, niOlderPeople }) => [
    ...waitingShare(niFamilyIntervention),
    ...waitingShare(niOlderPeople),
  ],
};
