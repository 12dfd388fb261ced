import { measureOf } from '../measures/catalogue.ts';
import type { SpreadTables } from './band-columns.ts';
import type { MeasureTable } from './results.ts';
import type { SpreadPlan } from './spread-plan.ts';

/** Learning and supervision of each role week by week, by the role's id, where any is ever due. */
export function roleWeeks(plan: SpreadPlan, tables: SpreadTables): Map<string, MeasureTable> {
  const found = new Map<string, MeasureTable>();
  plan.roles.forEach(({ roleId, measure, due }, place) => {
    const series = tables.seriesWeekly(plan.firstRoles + place, measureOf(measure).unit);
    const others = found.get(roleId);
    const isDue = measure === due ? series.mean.some((each) => (each ?? 0) > 0) : others?.[due];
    if (isDue) found.set(roleId, { ...others, [measure]: series });
  });
  return found;
}
