import { type MeasureId, measureOf } from '../measures/catalogue.ts';
import { SPREAD_KEYS, spreadAt } from '../statistics/spread.ts';
import type { MeasureSeries, MeasureTable, YearResult } from './results.ts';
import type { SpreadPlan } from './spread-plan.ts';

/** Reads results out of the spreads of a plan. */
export interface SpreadTables {
  /** Week by week: the whole service is scope 0. */
  weekly(scope: number): MeasureTable;
  /** Over the year of that place, or over all weeks where there is no such year. */
  over(stretch: number): YearResult['measures'];
}

/** @param spreads as `workOutSpreads` wrote them */
export function spreadTables(plan: SpreadPlan, spreads: Float64Array): SpreadTables {
  const columns = plan.weeks.length;
  const ofService = plan.series.filter((series) => series.ofService);
  const count = ofService.length;
  return {
    weekly: (scope) =>
      Object.fromEntries(
        ofService.map(({ measure }, place) => [
          measure,
          bands(measure, spreads, (scope * count + place) * plan.size, columns),
        ]),
      ),
    over: (stretch) =>
      Object.fromEntries(
        ofService.map(({ measure }, place) => {
          const at = place * plan.size + (columns + stretch) * SPREAD_KEYS.length;
          return [measure, { unit: measureOf(measure).unit, ...spreadAt(spreads, at) }];
        }),
      ),
  };
}

function bands(id: MeasureId, spreads: Float64Array, at: number, columns: number): MeasureSeries {
  const lists = SPREAD_KEYS.map((key, i) => {
    const list: (number | null)[] = new Array(columns);
    for (let week = 0; week < columns; week++) {
      const value = spreads[at + week * SPREAD_KEYS.length + i];
      list[week] = Number.isNaN(value) ? null : value;
    }
    return [key, list];
  });
  return { unit: measureOf(id).unit, ...Object.fromEntries(lists) };
}
