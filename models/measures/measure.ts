import type { Unit } from '../units.ts';

/** One thing that is read at the end of each week, for the service and for each team. */
export interface Measure {
  id: string;
  label: string;
  unit: Unit;
  /** What is counted, in words that a committee can read. */
  definition: string;
  better: 'lower' | 'higher' | 'neither';
  /** A flow is counted over the week; a stock is the position at its end. */
  kind: 'stock' | 'flow';
  /** Digits after the point when it is shown. */
  decimals: number;
}

export const measure = <const Id extends string>(
  id: Id,
  kind: Measure['kind'],
  label: string,
  unit: Unit,
  better: Measure['better'],
  decimals: number,
  definition: string,
) => ({ id, kind, label, unit, better, decimals, definition }) satisfies Measure;
