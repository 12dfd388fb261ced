import type { Scenario } from '../inputs/scenario.ts';
import { MEASURE_INDEX, MEASURES, type MeasureId } from '../measures/catalogue.ts';
import { overCapSeries } from '../report/over-cap-series.ts';
import { readyTests } from '../standards/weekly-tests.ts';

/** What is read of a week. */
export type WeeklyReading =
  /** A measure of the service, or of one team. */
  | { kind: 'measure'; measure: MeasureId; team?: string }
  /**
   * Whether one test of the standard is met: 1 or 0. A week without a value has nothing to breach and counts as
   * met, unless such weeks are to be told apart: then it has no value here either.
   */
  | { kind: 'test'; test: string; blanks?: 'apart' }
  /** Whether every test is met; a week without a value of any is without one here in the same way. */
  | { kind: 'every-test'; blanks?: 'apart' }
  /**
   * Share of those of a role who hold cases, of all teams or of one, that hold more than their own cap; no
   * value where nobody does.
   */
  | { kind: 'over-cap'; role: string; team?: string };

/** What is made of the weeks: all of them, or one number. Weeks without a value are passed over. */
export type OverWeeks = 'each-week' | 'mean' | 'total' | 'highest' | 'lowest';

/**
 * What an analysis wants to know of each future, as plain data: a reading, over the weeks `from` to `to`
 * (both included; 0 is the opening position). `lowest` of a test over some weeks is 1 when it is met in all.
 */
export interface Outcome {
  readonly reading: WeeklyReading;
  readonly from: number;
  readonly to: number;
  readonly as: OverWeeks;
  /**
   * For `mean` and `total`: each week counts by this measure of the same team, as weekly waits count by
   * the cases that waited; weeks without it are passed over. Left out, weeks count alike.
   */
  readonly weightedBy?: MeasureId;
}

/** How many numbers an outcome makes of one future. */
export const widthOf = ({ from, to, as }: Outcome): number =>
  as === 'each-week' ? to - from + 1 : 1;

export const widthOfAll = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, outcome) => sum + widthOf(outcome), 0);

type Value = (values: Float32Array, week: number) => number;

/** How a reading is found in the values of one future. @throws an Error for a name that the scenario does not have */
function valueOf(scenario: Scenario, reading: WeeklyReading): Value {
  const columns = scenario.service.weeks + 1;
  if (reading.kind === 'measure') return measured(scenario, reading.measure, reading.team);
  if (reading.kind === 'over-cap') return overCapOf(scenario, reading.role, reading.team);
  const tests = readyTests(scenario).filter(
    ({ test }) => reading.kind === 'every-test' || test.id === reading.test,
  );
  if (tests.length === 0) {
    throw new Error(`the standard has no test ${reading.kind === 'test' ? reading.test : ''}`);
  }
  const blank = reading.blanks === 'apart' ? Number.NaN : 1;
  return (values, week) => {
    let answer = blank;
    for (const { series, met } of tests) {
      const value = values[series * columns + week];
      if (Number.isNaN(value)) continue;
      if (!met(value)) return 0;
      answer = 1;
    }
    return answer;
  };
}

function measured({ teams, service }: Scenario, measure: MeasureId, id?: string): Value {
  const team = teams.findIndex((each) => each.id === id);
  if (id !== undefined && team < 0) throw new Error(`no team is ${id}`);
  const scope = team < 0 || teams.length === 1 ? 0 : team + 1;
  const row = (scope * MEASURES.length + MEASURE_INDEX[measure]) * (service.weeks + 1);
  return (values, week) => values[row + week];
}

const ALIKE: Value = () => 1;

/** How much each week counts. */
function weightOf(scenario: Scenario, { reading, weightedBy }: Outcome): Value {
  if (weightedBy === undefined) return ALIKE;
  return measured(scenario, weightedBy, reading.kind === 'measure' ? reading.team : undefined);
}

function overCapOf(scenario: Scenario, role: string, team?: string): Value {
  const columns = scenario.service.weeks + 1;
  const series = overCapSeries(scenario, role, team);
  const holders = series.holders * columns;
  const overCap = series.overCap * columns;
  return (values, week) => values[overCap + week] / values[holders + week];
}

function over(outcome: Outcome, value: Value, weight: Value, values: Float32Array): number {
  let sum = 0;
  let weights = 0;
  let count = 0;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (let week = outcome.from; week <= outcome.to; week++) {
    const x = value(values, week);
    const counts = weight(values, week);
    if (Number.isNaN(x) || Number.isNaN(counts)) continue;
    sum += x * counts;
    weights += counts;
    count++;
    if (x > highest) highest = x;
    if (x < lowest) lowest = x;
  }
  if (count === 0) return Number.NaN;
  if (outcome.as === 'mean') return sum / weights;
  if (outcome.as === 'total') return sum;
  return outcome.as === 'highest' ? highest : lowest;
}

/**
 * Reads outcomes from the values of one future, in the order of `outcomes`.
 * @throws an Error for a measure, team, role or test that the scenario does not have, or weeks outside its run
 */
export function outcomeReader(
  scenario: Scenario,
  outcomes: readonly Outcome[],
): (values: Float32Array, into: Float64Array, at: number) => void {
  const each = outcomes.map((outcome) => {
    const { from, to } = outcome;
    if (from < 0 || to > scenario.service.weeks || from > to) {
      throw new Error(`weeks ${from} to ${to} are not within 0 to ${scenario.service.weeks}`);
    }
    return {
      outcome,
      value: valueOf(scenario, outcome.reading),
      weight: weightOf(scenario, outcome),
    };
  });
  return (values, into, at) => {
    let place = at;
    for (const { outcome, value, weight } of each) {
      if (outcome.as === 'each-week') {
        for (let week = outcome.from; week <= outcome.to; week++)
          into[place++] = value(values, week);
      } else into[place++] = over(outcome, value, weight, values);
    }
  };
}
