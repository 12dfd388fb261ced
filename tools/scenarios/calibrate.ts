/**
 * Prints the constants of calibrated.ts. Each is found by bisection: the same futures are simulated at
 * every trial, so that a trial differs from the last by the constant alone.
 */
import { createRun, type MeasureId, type Scenario, summarise } from '../../models/index.ts';
import { CALIBRATED } from './calibrated.ts';
import { englandCouncil } from './england/council.ts';
import { niFamilyIntervention } from './ni-family-intervention.ts';
import { niOlderPeople } from './ni-older-people.ts';

const REPLICATIONS = 400;
const SEED = 'calibration';

/** The mean of a measure over the second half of the first year, when the first day’s shock has passed. */
function secondHalf(scenario: Scenario, measure: MeasureId): number {
  const year = {
    ...scenario,
    service: { ...scenario.service, weeks: 52 },
    standard: { ...scenario.standard, tests: [] },
  };
  const values = createRun(year, SEED).simulate(0, REPLICATIONS);
  const results = summarise(year, SEED, REPLICATIONS, values, { measures: [measure] });
  const weeks = (results.measures[measure]?.mean ?? []).slice(27).filter((mean) => mean !== null);
  return weeks.reduce((sum, mean) => sum + mean, 0) / weeks.length;
}

interface Search {
  low: number;
  high: number;
  digits: number;
  measure: MeasureId;
  target: number;
  build: (constant: number) => Scenario;
}

/** The constant at which the measure meets its target; it may rise or fall with the constant. */
function solve({ low, high, digits, measure, target, build }: Search): number {
  const above = (constant: number) => secondHalf(build(constant), measure) > target;
  const rising = above(high);
  let [from, to] = [low, high];
  while (to - from > 10 ** -digits / 2) {
    const middle = (from + to) / 2;
    if (above(middle) === rising) to = middle;
    else from = middle;
  }
  return Number(((from + to) / 2).toFixed(digits));
}

const found = structuredClone(CALIBRATED);

for (const [key, build, vacant, waiting, referrals] of [
  ['niFamily', niFamilyIntervention, 28 / 125, 194, 1950],
  ['niOlder', niOlderPeople, 11 / 87, 532, 3700],
] as const) {
  found[key].successShare = solve({
    low: 0.03,
    high: 0.5,
    digits: 4,
    measure: 'vacancyRate',
    target: vacant,
    build: (successShare) => build({ ...found[key], successShare }),
  });
  found[key].referralsPerYear = solve({
    low: referrals * 0.8,
    high: referrals * 1.2,
    digits: 0,
    measure: 'casesWaiting',
    target: waiting,
    build: (referralsPerYear) => build({ ...found[key], referralsPerYear }),
  });
}
found.england.successShare = solve({
  low: 0.05,
  high: 0.5,
  digits: 4,
  measure: 'vacancyRate',
  target: 5965.4 / (5965.4 + 36186.3),
  build: (successShare) => englandCouncil({ ...found.england, successShare }),
});
found.england.lastDaysShare = solve({
  low: 0.1,
  high: 0.2,
  digits: 3,
  measure: 'withinLimitShare',
  target: 0.857,
  build: (lastDaysShare) => englandCouncil({ ...found.england, lastDaysShare }),
});
console.log(found);
