import { median } from './statistics.ts';
import type { Target } from './targets.ts';

/** One thing that was measured, once in each round. */
export interface Figure {
  what: string;
  unit: string;
  values: readonly number[];
  target?: Target;
}

/** Whether the median is within its target; undefined where there is none. */
export function isMet({ values, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = target;
  const middle = median(values);
  return middle >= least && middle <= most;
}
