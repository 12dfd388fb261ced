import { measureOf } from '../measures/catalogue.ts';
import { MEAN_KEYS, meanErrorAt } from '../statistics/mean-error.ts';
import { SPREAD_KEYS, spreadAt } from '../statistics/spread.ts';
import type { Unit } from '../units.ts';
import type { MeasureSeries, MeasureTable, SpreadOver, YearResult } from './results.ts';
import type { SpreadPlan } from './spread-plan.ts';

/** Reads results out of the spreads of a plan. */
export interface SpreadTables {
  /** Every measure week by week: the whole service is scope 0. */
  weekly(scope: number): MeasureTable;
  /** Every measure over the year of that place, or over all weeks where there is no such year. */
  over(stretch: number): YearResult['measures'];
  /** The same of one planned series, by its place. */
  seriesWeekly(series: number, unit: Unit): MeasureSeries;
  seriesOver(series: number, unit: Unit, stretch: number): SpreadOver;
}

/** @param spreads as `workOutSpreads` wrote them */
export function spreadTables(plan: SpreadPlan, spreads: Float64Array): SpreadTables {
  const { measures, size, firstOfMeans } = plan;
  const columns = plan.weeks.length;
  const seriesWeekly = (series: number, unit: Unit) => ({
    unit,
    ...bands(spreads, series * size, columns),
  });
  const seriesOver = (series: number, unit: Unit, stretch: number) => ({
    unit,
    ...spreadAt(spreads, series * size + (columns + stretch) * SPREAD_KEYS.length),
    ...meanErrorAt(spreads, series * size + firstOfMeans + stretch * MEAN_KEYS.length),
  });
  return {
    weekly: (scope) =>
      Object.fromEntries(
        measures.map((id, place) => [
          id,
          seriesWeekly(scope * measures.length + place, measureOf(id).unit),
        ]),
      ),
    over: (stretch) =>
      Object.fromEntries(
        measures.map((id, place) => [id, seriesOver(place, measureOf(id).unit, stretch)]),
      ),
    seriesWeekly,
    seriesOver,
  };
}

function bands(spreads: Float64Array, at: number, columns: number): Omit<MeasureSeries, 'unit'> {
  const lists = SPREAD_KEYS.map((key, i) => {
    const list: (number | null)[] = new Array(columns);
    for (let week = 0; week < columns; week++) {
      const value = spreads[at + week * SPREAD_KEYS.length + i];
      list[week] = Number.isNaN(value) ? null : value;
    }
    return [key, list];
  });
  return Object.fromEntries(lists);
}
