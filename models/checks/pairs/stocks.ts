import type { Scenario } from '../../inputs/scenario.ts';
import { overFutures } from '../futures.ts';
import { daysPerYear, ENGLAND_IN_COUNCILS, stageOf, withOneFlow } from '../one-flow.ts';
import type { Estimate, PairFamily, PublishedPair } from '../pair.ts';

/** How many are open is ruled by the mean length alone; a narrow spread shortens the warming up. */
const SPREAD = 0.3;
const WARM_UP_MEANS = 2;
const YEARS_READ = 4;
const FUTURES = 80;

interface Flow {
  startsPerYear: number;
  meanYears: number;
  /** Where no fact of the evidence book gives the starts. */
  unsourced?: boolean;
}

const PLANS: Flow = { startsPerYear: 62110, meanYears: 0.803 };
const EPISODES: Flow = { startsPerYear: 394660, meanYears: 1.012 };
const CARE: Flow = { startsPerYear: 33130, meanYears: 2.52, unsourced: true };

function stockOf(council: Scenario, { startsPerYear, meanYears }: Flow): Estimate[] {
  const from = Math.ceil(WARM_UP_MEANS * meanYears * 52);
  const weeks = from + YEARS_READ * 52;
  const length = {
    family: 'gamma' as const,
    meanDays: meanYears * daysPerYear(council),
    cv: SPREAD,
  };
  const scenario = withOneFlow(council, weeks, startsPerYear / ENGLAND_IN_COUNCILS, [
    stageOf('open', length),
  ]);
  return overFutures(scenario, FUTURES, (read) => [
    read('casesOpen', from, weeks) * ENGLAND_IN_COUNCILS,
  ]);
}

const inputOf = ({ startsPerYear, meanYears, unsourced = false }: Flow): string =>
  `The council with one stream of ${startsPerYear.toLocaleString('en-GB')} / ${ENGLAND_IN_COUNCILS} starts a year and one stage of ${meanYears} years, from empty: open cases × ${ENGLAND_IN_COUNCILS}, over ${YEARS_READ} years once steady.${unsourced ? ' The count of starts is not in our evidence book.' : ''}`;

const pair = (
  id: string,
  statement: string,
  flow: Flow,
  sources: string[],
  expected: number,
  tolerance: number,
) =>
  ({
    id,
    statement,
    input: inputOf(flow),
    sources,
    kind: 'published',
    fitted: false,
    // The mean length is the stock divided by the starts.
    putIn: true,
    expected,
    tolerance: tolerance * expected,
    unit: 'cases',
    how: 'simulated',
  }) satisfies PublishedPair;

/** V17 to V19: the stock that a flow and a mean length make. */
export const stocks: PairFamily = {
  pairs: [
    pair(
      'V17',
      'England 2024: 49,900 child protection plans open.',
      PLANS,
      ['D006', 'X003'],
      49900,
      0.02,
    ),
    pair(
      'V18',
      'England 2024: 399,460 children in need.',
      EPISODES,
      ['D003', 'X004', 'X008'],
      399460,
      0.02,
    ),
    pair('V19', 'England 2024: 83,530 children looked after.', CARE, ['L010', 'X005'], 83530, 0.03),
  ],
  estimate: ({ englandCouncil }) =>
    [PLANS, EPISODES, CARE].flatMap((flow) => stockOf(englandCouncil, flow)),
};
