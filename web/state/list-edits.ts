/** Lists of a scenario, changed by copying. */
export const added = (list: readonly unknown[], item: unknown): unknown[] => [...list, item];

export const removed = (list: readonly unknown[], index: number): unknown[] =>
  list.filter((_, place) => place !== index);

/** The list with one item a place earlier (-1) or later (1). */
export function moved(list: readonly unknown[], index: number, by: -1 | 1): unknown[] {
  const target = index + by;
  if (target < 0 || target >= list.length) return [...list];
  const copy = [...list];
  [copy[index], copy[target]] = [copy[target], copy[index]];
  return copy;
}
