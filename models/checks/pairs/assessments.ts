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
type EndedWithin = (days: number) => Estimate;

/** Asks the same futures again and again, about each number of days once. */
function endedWithin(council: Scenario): EndedWithin {
  const known = new Map<number, Estimate>();
  return (days) => {
    const found =
      known.get(days) ??
      overFutures(withLimit(council, days), FUTURES, (read) => [
        read('withinLimitShare', 1, WEEKS),
      ])[0];
    known.set(days, found);
    return found;
  };
}

/**
 * The fewest working days within which a share of the assessments end. Its standard error is that of the
 * share ended by then, between futures, over how fast that share rises there (Woodruff 1952).
 */
export function quantileDays(within: EndedWithin, share: number): Estimate {
  let [short, enough] = [0, LONGEST_DAYS];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (within(middle).value >= share) enough = middle;
    else short = middle;
  }
  const risePerDay = (within(enough + 1).value - within(enough - 1).value) / 2;
  return { value: enough, standardError: within(enough).standardError / risePerDay };
}

const quartile = (id: string, words: string, days: number, low: number, high: number) =>
  ({
    id,
    statement: `England 2025: ${words} within ${days} working days from the referral, in the band of ${low} to ${high}.`,
    input:
      'The scenario as it ships, whose lengths are made from these quartiles: the fewest days within which so many end in its first year.',
    sources: ['C2-2025'],
    kind: 'published',
    fitted: true,
    putIn: false,
    expected: days,
    tolerance: { low, high },
    unit: 'workingDays',
    how: 'simulated',
  }) satisfies PublishedPair;

/** V21: how long assessments take from the referral, days at the front door and of waiting included. */
export const assessments: PairFamily = {
  pairs: [
    {
      id: 'V21',
      statement: 'England 2025: 85.7 % of assessments end within 45 working days of the referral.',
      input:
        'The scenario as it ships, in which the share ending in the last two days before the limit was set so that this holds: the share within its time limit, over its first year.',
      sources: ['L001', 'R001'],
      kind: 'published',
      fitted: true,
      putIn: false,
      expected: 0.857,
      tolerance: 0.01,
      unit: 'share',
      how: 'simulated',
    },
    quartile('V21a', 'the quickest quarter of assessments ends', 17, 11, 20),
    quartile('V21b', 'the quicker half ends', 33, 31, 40),
    quartile('V21c', 'three quarters end', 43, 41, LIMIT_DAYS),
  ],
  estimate: ({ englandCouncil }) => {
    const within = endedWithin(englandCouncil);
    return [within(LIMIT_DAYS), ...[0.25, 0.5, 0.75].map((share) => quantileDays(within, share))];
  },
};
