import { dayNumber, financialYearLabel, financialYearOf } from '../calendar/dates.ts';
import { MEASURE_INDEX, type MeasureId, measureOf } from '../measures/catalogue.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Values } from './band-columns.ts';
import type { YearResult } from './results.ts';

/** Flows that are counted add up over weeks; shares, ratios and waits are averaged, as stocks are. */
const addsUp = (id: MeasureId): boolean => {
  const { kind, unit } = measureOf(id);
  return kind === 'flow' && !['share', 'ratio', 'workingDays'].includes(unit);
};

/** Each replication’s total or mean over some weeks, and its spread over replications. */
export function overWeeks(
  { values, replications, columns }: Values,
  weeks: readonly number[],
  ids: readonly MeasureId[],
): YearResult['measures'] {
  const perReplication = values.length / replications;
  const totals = new Float32Array(replications);
  return Object.fromEntries(
    ids.map((id) => {
      const row = MEASURE_INDEX[id] * columns;
      for (let r = 0; r < replications; r++) {
        let sum = 0;
        let count = 0;
        for (const week of weeks) {
          const value = values[r * perReplication + row + week];
          if (Number.isNaN(value)) continue;
          sum += value;
          count++;
        }
        totals[r] = addsUp(id) ? sum : sum / count;
      }
      return [id, { unit: measureOf(id).unit, ...spreadOf(totals) }];
    }),
  );
}

/** The weeks of each financial year, by the Monday on which they begin. */
export function financialYears(weekDates: readonly string[]): { label: string; weeks: number[] }[] {
  const years = new Map<number, number[]>();
  weekDates.slice(0, -1).forEach((monday, week) => {
    const year = financialYearOf(dayNumber(monday));
    years.set(year, [...(years.get(year) ?? []), week + 1]);
  });
  return [...years].map(([year, weeks]) => ({ label: financialYearLabel(year), weeks }));
}
