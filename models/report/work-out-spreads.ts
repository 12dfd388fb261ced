import { MEAN_KEYS, writeMeanError } from '../statistics/mean-error.ts';
import { floatSorter } from '../statistics/sort-floats.ts';
import { SPREAD_KEYS, writeSpread } from '../statistics/spread.ts';
import type { Readings } from './readings.ts';
import type { SpreadPlan } from './spread-plan.ts';
import { totalOver } from './stretches.ts';

/** Weeks taken out of a series together: one line of the processor's cache. */
const WEEKS_TOGETHER = 16;

/**
 * Works out the spreads of some of the planned series.
 * @param from the first of them
 * @param to one past the last
 * @param into all spreads of the plan, `plan.size` numbers for each series
 */
export function workOutSpreads(
  plan: SpreadPlan,
  readings: Readings,
  from: number,
  to: number,
  into: Float64Array,
): void {
  const { replications, columns } = readings;
  const sort = floatSorter(replications);
  const weeks = Array.from({ length: WEEKS_TOGETHER }, () => new Float32Array(replications));
  const write = (some: Float32Array, at: number) => {
    sort(some);
    writeSpread(some, into, at);
  };
  for (let place = from; place < to; place++) {
    const { rows, per, overStretches, addsUp } = plan.series[place];
    const values = per ? ratio(readings, rows, per) : sum(readings, rows);
    let at = place * plan.size;
    for (let first = 0; first < columns; first += WEEKS_TOGETHER) {
      const some = weeks.slice(0, columns - first);
      takeWeeks(values, columns, first, some);
      for (const week of some) {
        write(week, at);
        at += SPREAD_KEYS.length;
      }
    }
    if (!overStretches) continue;
    const means = place * plan.size + plan.firstOfMeans;
    for (const [which, stretch] of [...plan.years, plan.horizon].entries()) {
      totalOver(stretch, addsUp, values, columns, weeks[0]);
      writeMeanError(weeks[0], into, means + which * MEAN_KEYS.length);
      write(weeks[0], at);
      at += SPREAD_KEYS.length;
    }
  }
}

/**
 * Takes some weeks in a row out of a series: for each, what the replications gave.
 * @param values `columns` readings of each replication
 */
function takeWeeks(
  values: Float32Array,
  columns: number,
  first: number,
  into: readonly Float32Array[],
): void {
  for (let r = 0; r < into[0].length; r++) takeReplication(values, r * columns + first, r, into);
}

/** A function of its own, for machine code made of an inner loop is left at its every end. */
function takeReplication(
  values: Float32Array,
  from: number,
  r: number,
  into: readonly Float32Array[],
): void {
  for (let week = 0; week < into.length; week++) into[week][r] = values[from + week];
}

/** Rows added together; numbers that hold until the next reading. */
function sum(readings: Readings, [first, ...others]: readonly number[]): Float32Array {
  if (others.length === 0) return readings.series(first);
  const total = readings.series(first).slice();
  for (const other of others) {
    const values = readings.series(other);
    for (let i = 0; i < total.length; i++) total[i] += values[i];
  }
  return total;
}

/** No value where there is nothing to divide by. */
function ratio(readings: Readings, rows: readonly number[], per: readonly number[]): Float32Array {
  const shares = sum(readings, rows).slice();
  const wholes = sum(readings, per);
  for (let i = 0; i < shares.length; i++) shares[i] /= wholes[i];
  return shares;
}
