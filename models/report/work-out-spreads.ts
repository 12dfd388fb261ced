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
    const { series, measure, ofService } = plan.series[place];
    const values = readings.series(series);
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
    if (!ofService) continue;
    for (const stretch of [...plan.years, plan.horizon]) {
      totalOver(stretch, measure, values, columns, weeksOf[0]);
      write(weeksOf[0]);
    }
  }
}
