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
  const tile = new Float32Array(WEEKS_TOGETHER * replications);
  const weeksOf = Array.from({ length: WEEKS_TOGETHER }, (_, week) =>
    tile.subarray(week * replications, (week + 1) * replications),
  );
  for (let place = from; place < to; place++) {
    const { rows, per, overStretches, addsUp } = plan.series[place];
    const values = per ? ratio(readings, rows, per) : sum(readings, rows);
    let at = place * plan.size;
    const write = (some: Float32Array) => {
      sort(some);
      writeSpread(some, into, at);
      at += SPREAD_KEYS.length;
    };
    for (let first = 0; first < columns; first += WEEKS_TOGETHER) {
      const weeks = Math.min(WEEKS_TOGETHER, columns - first);
      for (let r = 0; r < replications; r++) {
        const row = r * columns + first;
        for (let week = 0; week < weeks; week++) tile[week * replications + r] = values[row + week];
      }
      for (let week = 0; week < weeks; week++) write(weeksOf[week]);
    }
    if (!overStretches) continue;
    const means = place * plan.size + plan.firstOfMeans;
    for (const [which, stretch] of [...plan.years, plan.horizon].entries()) {
      totalOver(stretch, addsUp, values, columns, weeksOf[0]);
      writeMeanError(weeksOf[0], into, means + which * MEAN_KEYS.length);
      write(weeksOf[0]);
    }
  }
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
