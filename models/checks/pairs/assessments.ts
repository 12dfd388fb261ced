import type { Scenario } from '../../inputs/scenario.ts';
import { overFutures } from '../futures.ts';
import type { Estimate, PairFamily, PublishedPair } from '../pair.ts';

const WEEKS = 52;
const FUTURES = 20;
const LIMIT_DAYS = 45;
const LONGEST_DAYS = 120;

/** The council with another time limit, which changes nothing but what is counted. */
const withLimit = (council: Scenario, limitDays: number): Scenario => ({
  ...council,
  service: { ...council.service, weeks: WEEKS },
  stages: council.stages.map((stage) => (stage.limitDays ? { ...stage, limitDays } : stage)),
});

/** Share of the assessments that end within so many working days of the referral, waiting included. */
const endedWithin = (council: Scenario, days: number): Estimate =>
  overFutures(withLimit(council, days), FUTURES, (read) => [read('withinLimitShare', 1, WEEKS)])[0];

/** The fewest working days within which a share of the assessments end: the same futures, asked again and again. */
function quantileDays(council: Scenario, share: number): Estimate {
  let [short, enough] = [0, LONGEST_DAYS];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (endedWithin(council, middle).value >= share) enough = middle;
    else short = middle;
  }
  return { value: enough, standardError: 0 };
}

const quartile = (id: string, words: string, low: number, high: number) =>
  ({
    id,
    statement: `England 2025: ${words} within the band of ${low} to ${high} working days from the referral.`,
    input: 'The scenario as it ships: the fewest days within which so many end in its first year.',
    sources: ['C2-2025'],
    expected: (low + high) / 2,
    tolerance: (high - low) / 2,
    unit: 'workingDays',
    how: 'simulated',
  }) satisfies PublishedPair;

/** V21: how long assessments take from the referral, days at the front door and of waiting included. */
export const assessments: PairFamily = {
  pairs: [
    {
      id: 'V21',
      statement: 'England 2025: 85.7 % of assessments end within 45 working days of the referral.',
      input: 'The scenario as it ships: the share within its time limit, over its first year.',
      sources: ['L001', 'R001'],
      expected: 0.857,
      tolerance: 0.01,
      unit: 'share',
      how: 'simulated',
    },
    quartile('V21a', 'the quickest quarter of assessments ends', 11, 20),
    quartile('V21b', 'the quicker half ends', 31, 40),
    quartile('V21c', 'three quarters end', 41, LIMIT_DAYS),
  ],
  estimate: ({ englandCouncil }) => [
    endedWithin(englandCouncil, LIMIT_DAYS),
    ...[0.25, 0.5, 0.75].map((share) => quantileDays(englandCouncil, share)),
  ],
};
