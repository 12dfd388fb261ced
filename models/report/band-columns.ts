import { MEASURE_INDEX, MEASURES, type MeasureId, measureOf } from '../measures/catalogue.ts';
import { spreadOf } from '../statistics/spread.ts';
import { type MeasureSeries, type MeasureTable, SPREAD_KEYS } from './results.ts';

/** The values of all replications: where each stands. */
export interface Values {
  values: Float32Array;
  replications: number;
  /** Readings of one series: weeks + 1. */
  columns: number;
}

/** The bands of some measures of one scope, week by week. */
export function measureTable(all: Values, scope: number, ids: readonly MeasureId[]): MeasureTable {
  return Object.fromEntries(
    ids.map((id) => [id, series(all, scope * MEASURES.length + MEASURE_INDEX[id], id)]),
  );
}

function series(
  { values, replications, columns }: Values,
  row: number,
  id: MeasureId,
): MeasureSeries {
  const perReplication = values.length / replications;
  const bands: MeasureSeries = {
    unit: measureOf(id).unit,
    mean: [],
    sd: [],
    p05: [],
    p10: [],
    p25: [],
    p50: [],
    p75: [],
    p90: [],
    p95: [],
  };
  const column = new Float32Array(replications);
  for (let week = 0; week < columns; week++) {
    for (let r = 0; r < replications; r++) {
      column[r] = values[r * perReplication + row * columns + week];
    }
    const spread = spreadOf(column);
    for (const key of SPREAD_KEYS) bands[key].push(spread[key]);
  }
  return bands;
}
