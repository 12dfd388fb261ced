import type { Scenario } from '../inputs/scenario.ts';
import { type MeasureId, measureOf } from '../measures/catalogue.ts';
import { valueOf } from '../scenario/quantity.ts';
import { FAILS_BELOW, verdictOf } from '../standards/verdict.ts';
import { readyTests, testOutcomes } from '../standards/weekly-tests.ts';
import { chanceOf } from '../statistics/chance.ts';
import type { Values } from './band-columns.ts';
import type { Chance, StandardTestResult } from './results.ts';

const WEEKS_OF_LAST_YEAR = 52;

export interface StandardResults {
  tests: StandardTestResult[];
  all: { probabilityMet: (number | null)[]; standardError: (number | null)[] };
  allAtEnd: Chance | null;
  allOfLastYear: Chance | null;
}

/** Chances that each test of the standard is met, and that all are. */
export function standardResults(
  scenario: Scenario,
  all: Values,
  weekDates: readonly string[],
): StandardResults {
  const { values, replications, columns } = all;
  const ready = readyTests(scenario);
  const outcomes = testOutcomes(ready, values, replications, columns);
  const tests = ready.map(({ test, series }, index) => {
    const weekly = weeklyChances(outcomes[index], replications, columns);
    const blank = blankWeeks(all, series);
    const probabilityMet = weekly.map((chance, week) => (blank[week] ? null : chance.probability));
    const firstLikelyFail = probabilityMet.findIndex((p) => p !== null && p < FAILS_BELOW);
    return {
      id: test.id,
      label: test.label,
      measure: test.measure as MeasureId,
      unit: measureOf(test.measure).unit,
      comparison: test.comparison,
      threshold: valueOf(test.threshold),
      ...(test.team === undefined ? {} : { team: test.team }),
      ...(test.serves === undefined ? {} : { serves: test.serves }),
      ...sourceOf(test.threshold),
      probabilityMet,
      standardError: weekly.map((chance, week) => (blank[week] ? null : chance.standardError)),
      atEnd: weekly[columns - 1],
      allOfLastYear: throughLastYear(outcomes[index], replications, columns),
      firstLikelyFail: firstLikelyFail < 0 ? null : weekDates[firstLikelyFail],
      verdict: verdictOf(weekly[columns - 1].probability),
    };
  });
  if (tests.length === 0) {
    const none = Array.from({ length: columns }, () => null);
    return {
      tests,
      all: { probabilityMet: none, standardError: none },
      allAtEnd: null,
      allOfLastYear: null,
    };
  }
  const every = outcomes[0].map((_, i) => Number(outcomes.every((outcome) => outcome[i] === 1)));
  const weekly = weeklyChances(every, replications, columns);
  return {
    tests,
    all: {
      probabilityMet: weekly.map(({ probability }) => probability),
      standardError: weekly.map(({ standardError }) => standardError),
    },
    allAtEnd: weekly[columns - 1],
    allOfLastYear: throughLastYear(every, replications, columns),
  };
}

const sourceOf = (threshold: Scenario['standard']['tests'][number]['threshold']) =>
  typeof threshold === 'object' && threshold.source !== undefined
    ? { source: threshold.source }
    : {};

const weeklyChances = (outcome: Uint8Array, replications: number, columns: number): Chance[] =>
  Array.from({ length: columns }, (_, week) => {
    let met = 0;
    for (let r = 0; r < replications; r++) met += outcome[r * columns + week];
    return chanceOf(met, replications);
  });

function throughLastYear(outcome: Uint8Array, replications: number, columns: number): Chance {
  const from = Math.max(1, columns - WEEKS_OF_LAST_YEAR);
  let met = 0;
  for (let r = 0; r < replications; r++) {
    met += Number(!outcome.subarray(r * columns + from, (r + 1) * columns).includes(0));
  }
  return chanceOf(met, replications);
}

/** Weeks in which the measure has no value in any replication, such as flows on the first day. */
function blankWeeks({ values, replications, columns }: Values, series: number): boolean[] {
  const perReplication = values.length / replications;
  return Array.from({ length: columns }, (_, week) => {
    for (let r = 0; r < replications; r++) {
      if (!Number.isNaN(values[r * perReplication + series * columns + week])) return false;
    }
    return true;
  });
}
