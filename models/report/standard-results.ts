import { lastYearFrom } from '../calendar/last-year.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { type MeasureId, measureOf } from '../measures/catalogue.ts';
import { valueOf } from '../scenario/quantity.ts';
import { verdictOf } from '../standards/verdict.ts';
import { readyTests, weeksMet } from '../standards/weekly-tests.ts';
import { chanceOf } from '../statistics/chance.ts';
import { leastMet } from './least-met.ts';
import { failRange, likelyFailWeeks } from './likely-fail.ts';
import type { Readings } from './readings.ts';
import type { Chance, StandardTestResult } from './results.ts';

export interface StandardResults {
  tests: StandardTestResult[];
  all: { probabilityMet: (number | null)[]; standardError: (number | null)[] };
  allAtEnd: Chance | null;
  allOfLastYear: Chance | null;
  /** Places of the tests that may be the hardest to meet at the end: the one met least often, and what cannot be told from it. */
  hardest: number[];
  /** Of each test the futures in which it has no value at the end, which count as met. */
  withoutValueAtEnd: number[];
}

/** Chances that each test of the standard is met, and that all are. */
export function standardResults(
  scenario: Scenario,
  readings: Readings,
  weekDates: readonly string[],
): StandardResults {
  const { replications, columns } = readings;
  const ready = readyTests(scenario);
  const read = ready.map((test) => {
    const values = readings.series(test.series);
    return {
      outcome: weeksMet(test, values),
      blank: blankWeeks(values, columns),
      withoutValueAtEnd: withoutValueAtEnd(values, columns),
    };
  });
  const tests = ready.map(({ test }, index) => {
    const { outcome, blank } = read[index];
    const weekly = weeklyChances(outcome, replications, columns);
    const probabilityMet = weekly.map((chance, week) => (blank[week] ? null : chance.probability));
    const standardError = weekly.map((chance, week) => (blank[week] ? null : chance.standardError));
    const [firstLikelyFail] = likelyFailWeeks({ probabilityMet, standardError });
    const range = failRange({ probabilityMet, standardError });
    const atEnd = blank[columns - 1] ? null : weekly[columns - 1];
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
      standardError,
      atEnd,
      allOfLastYear: blank.includes(false, lastYearFrom(columns - 1))
        ? throughLastYear(outcome, replications, columns)
        : null,
      firstLikelyFail: firstLikelyFail === undefined ? null : weekDates[firstLikelyFail],
      firstLikelyFailRange: range
        ? { earliest: weekDates[range.earliest], latest: weekDates[range.latest] }
        : null,
      verdict: atEnd && verdictOf(atEnd.probability),
    };
  });
  if (tests.length === 0) {
    const none = Array.from({ length: columns }, () => null);
    return {
      tests,
      all: { probabilityMet: none, standardError: none },
      allAtEnd: null,
      allOfLastYear: null,
      hardest: [],
      withoutValueAtEnd: [],
    };
  }
  const every = allMet(read.map(({ outcome }) => outcome));
  const weekly = weeklyChances(every, replications, columns);
  const blank = weekly.map((_, week) => read.every((test) => test.blank[week]));
  return {
    tests,
    all: {
      probabilityMet: weekly.map(({ probability }, week) => (blank[week] ? null : probability)),
      standardError: weekly.map(({ standardError }, week) => (blank[week] ? null : standardError)),
    },
    allAtEnd: blank[columns - 1] ? null : weekly[columns - 1],
    allOfLastYear: blank.includes(false, lastYearFrom(columns - 1))
      ? throughLastYear(every, replications, columns)
      : null,
    withoutValueAtEnd: read.map((each) => each.withoutValueAtEnd),
    hardest: leastMet(
      tests.map(({ atEnd }, index) =>
        atEnd ? lastWeekOf(read[index].outcome, replications, columns) : undefined,
      ),
    ),
  };
}

const lastWeekOf = (outcome: Uint8Array, replications: number, columns: number): Uint8Array =>
  Uint8Array.from({ length: replications }, (_, r) => outcome[(r + 1) * columns - 1]);

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
  const from = lastYearFrom(columns - 1);
  let met = 0;
  for (let r = 0; r < replications; r++) {
    met += Number(!outcome.subarray(r * columns + from, (r + 1) * columns).includes(0));
  }
  return chanceOf(met, replications);
}

/** Where every test is met; of at least one test. */
function allMet([first, ...others]: readonly Uint8Array[]): Uint8Array {
  const every = first.slice();
  for (const outcome of others) for (let i = 0; i < every.length; i++) every[i] &= outcome[i];
  return every;
}

/** Futures in which the measure has no value in the last week. */
const withoutValueAtEnd = (values: Float32Array, columns: number): number =>
  values.filter((value, i) => i % columns === columns - 1 && Number.isNaN(value)).length;

/** Weeks in which the measure has no value in any replication, such as flows on the first day. */
function blankWeeks(values: Float32Array, columns: number): boolean[] {
  const blank = Array.from({ length: columns }, () => true);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) blank[i % columns] = false;
  }
  return blank;
}
