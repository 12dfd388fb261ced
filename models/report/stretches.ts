import { dayNumber, financialYearLabel, financialYearOf } from '../calendar/dates.ts';

/** Some weeks that are reported as one, by their places among the readings. */
export interface Stretch {
  label: string;
  weeks: readonly number[];
}

/** The weeks of each financial year, by the Monday on which they begin. */
export function financialYears(weekDates: readonly string[]): Stretch[] {
  const years = new Map<number, number[]>();
  weekDates.slice(0, -1).forEach((monday, week) => {
    const year = financialYearOf(dayNumber(monday));
    years.set(year, [...(years.get(year) ?? []), week + 1]);
  });
  return [...years].map(([year, weeks]) => ({ label: financialYearLabel(year), weeks }));
}

/** All weeks together. */
export const horizonOf = (weekDates: readonly string[]): Stretch => ({
  label: 'all weeks',
  weeks: weekDates.slice(1).map((_, week) => week + 1),
});

/**
 * Each replication’s total or mean of a series over some weeks; weeks without a value are passed over.
 * @param addsUp whether it is the total
 * @param values `columns` readings of each replication
 * @param into one number for each replication
 */
export function totalOver(
  { weeks }: Pick<Stretch, 'weeks'>,
  addsUp: boolean,
  values: Float32Array,
  columns: number,
  into: Float32Array | Float64Array,
): void {
  for (let r = 0; r < into.length; r++) {
    let sum = 0;
    let count = 0;
    for (const week of weeks) {
      const value = values[r * columns + week];
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    into[r] = addsUp ? sum : sum / count;
  }
}
