import { type MeasureId, measureOf } from './catalogue.ts';

/** Flows that are counted add up over weeks; shares, ratios and waits are averaged, as stocks are. */
export function isAddedUp(id: MeasureId): boolean {
  const { kind, unit } = measureOf(id);
  return kind === 'flow' && !['share', 'ratio', 'workingDays'].includes(unit);
}
