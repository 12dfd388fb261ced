import type { Quantity, RangedQuantity } from '../inputs/scenario.ts';

/** A number in a scenario: plain, or with its source and perhaps an 80 % range. */
export type AnyQuantity = Quantity | { value: number; source?: string; note?: string };

export const valueOf = (quantity: AnyQuantity): number =>
  typeof quantity === 'number' ? quantity : quantity.value;

export const isRanged = (
  quantity: AnyQuantity,
): quantity is RangedQuantity & { low: number; high: number } =>
  typeof quantity === 'object' &&
  (quantity as RangedQuantity).low !== undefined &&
  (quantity as RangedQuantity).high !== undefined;

/** Whether futures draw it: a range of equal ends is the number itself. */
export const isDrawn = (quantity: AnyQuantity): boolean =>
  isRanged(quantity) && quantity.low !== quantity.high;

/** The most that an input may be, for all that is known on the first day: the high end of its range. */
export const highestOf = (quantity: AnyQuantity): number =>
  isRanged(quantity) ? Math.max(quantity.value, quantity.high) : valueOf(quantity);

/** A node that stands for one number, so that a walk of a scenario stops there. */
export const isQuantityObject = (node: unknown): node is { value: number } =>
  typeof node === 'object' &&
  node !== null &&
  typeof (node as { value?: unknown }).value === 'number';

/** The scenario with one plain number wherever a quantity stood. */
export type Resolved<T> = T extends { value: number }
  ? number
  : T extends readonly (infer Item)[]
    ? Resolved<Item>[]
    : T extends object
      ? { [Key in keyof T]: Resolved<T[Key]> }
      : T;
