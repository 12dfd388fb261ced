/**
 * Prints the constants of calibrated.ts. Each is found by bisection: the same futures are simulated at
 * every trial, so that a trial differs from the last by the constant alone. Arguments name the
 * scenarios wanted, by their keys there; without any, all: npx node tools/scenarios/calibrate.ts niFamily
 */

import { atMiddle } from '../../models/checks/at-middle.ts';
import { createRun, type MeasureId, type Scenario, summarise } from '../../models/index.ts';
import { PLACES } from './amhp/published.ts';
import { amhpRota } from './amhp/rota.ts';
import { CALIBRATED, type Calibrated } from './calibrated.ts';
import { englandCouncil } from './england/council.ts';
import { ENGLAND } from './england/published.ts';
import { niFamilyIntervention } from './ni-family-intervention.ts';
import { niOlderPeople } from './ni-older-people.ts';

const REPLICATIONS = 400;
/** The rota is small: it has much luck, and is quick to simulate. */
const REPLICATIONS_OF_ROTA = 6000;
const SEED = 'calibration';

/** The mean of a measure over the second half of the first year, when the first day’s shock has passed. */
function secondHalf(scenario: Scenario, measure: MeasureId, replications: number): number {
  const year = {
    ...scenario,
    service: { ...scenario.service, weeks: 52 },
    standard: { ...scenario.standard, tests: [] },
  };
  const values = createRun(year, SEED).simulate(0, replications);
  const results = summarise(year, SEED, replications, values, { measures: [measure] });
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
  replications?: number;
}

/** The constant at which the measure meets its target; it may rise or fall with the constant. */
function solve({ low, high, digits, measure, target, build, replications }: Search): number {
  const above = (constant: number) =>
    secondHalf(build(constant), measure, replications ?? REPLICATIONS) > target;
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
const asked = process.argv.slice(2);
const unknown = asked.filter((key) => !Object.hasOwn(CALIBRATED, key));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: give some of ${Object.keys(CALIBRATED).join(', ')}`);
  process.exit(1);
}
const wanted = (key: keyof Calibrated): boolean => asked.length === 0 || asked.includes(key);

for (const [key, build, vacant, waiting, referrals] of [
  ['niFamily', niFamilyIntervention, 28 / 125, 194, 1950],
  ['niOlder', niOlderPeople, 11 / 87, 532, 3450],
] as const) {
  if (!wanted(key)) continue;
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
if (wanted('amhp')) {
  found.amhp.successShare = solve({
    low: 0.1,
    high: 0.9,
    digits: 3,
    measure: 'vacancyRate',
    target: 1 - PLACES.filled / PLACES.established,
    build: (successShare) => amhpRota({ successShare }),
    replications: REPLICATIONS_OF_ROTA,
  });
}
if (wanted('england')) {
  found.england.successShare = solve({
    low: 0.05,
    // The range that the council is given about it ends at 2.9 times as much, and a share at 1.
    high: 0.3,
    digits: 4,
    measure: 'vacancyRate',
    target: ENGLAND.vacancies / (ENGLAND.vacancies + ENGLAND.inPost),
    build: (successShare) => atMiddle(englandCouncil({ ...found.england, successShare })),
  });
  found.england.lastDaysShare = solve({
    low: 0.1,
    high: 0.2,
    digits: 3,
    measure: 'withinLimitShare',
    target: 0.857,
    build: (lastDaysShare) => atMiddle(englandCouncil({ ...found.england, lastDaysShare })),
  });
}
console.log(found);
