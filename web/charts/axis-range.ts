import { plainWords } from '../../models/report/number-words.ts';
import { poundsWithin } from '../../models/report/pounds-words.ts';
import type { Unit } from '../../models/units.ts';
import { percent } from '../words/numbers.ts';
import type { BandChart } from './band-chart.ts';

/** Ratios of work to workers say little at zero; counts, money and shares are drawn from zero. */
const MAY_FLOAT: readonly Unit[] = ['casesPerFte', 'ratio'];

/** Where the vertical axis begins and ends: from zero, unless all of a ratio lies far above it; differences lie on either side. */
export function axisRange({ lines, thresholds, unit, bands, before }: BandChart): {
  low: number;
  high: number;
} {
  if (bands === 'precision') return { low: 0, high: 1 };
  const values = [
    ...lines.flatMap(({ p10, p90 }) => [...p10, ...p90].filter((value) => value !== null)),
    ...(before?.median ?? []).filter((value) => value !== null),
    ...thresholds.map(({ value }) => value),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (bands !== 'futures' && bands !== 'one-future' && (low < 0 || high > 0)) {
    return { low: Math.min(0, low) * 1.05, high: Math.max(0, high) * 1.05 };
  }
  if (values.length === 0 || high <= 0) return { low: 0, high: unit === 'share' ? 0.1 : 1 };
  const floats = MAY_FLOAT.includes(unit) && low > high / 2;
  const room = (high - low) / 4;
  // Nothing lies above the whole of a share.
  const above = unit === 'share' && high <= 1 ? Math.min(1, high * 1.05) : high * 1.05;
  return floats ? { low: Math.max(0, low - room), high: high + room } : { low: 0, high: above };
}

/** A mark of the vertical axis, with no more digits than it needs. */
export function tickWords(value: number, unit: Unit): string {
  if (unit === 'share')
    return percent(value, Number.isInteger(Math.round(value * 1000) / 10) ? 0 : 1);
  if (unit === 'pounds') return poundsWithin(value, 0);
  return plainWords(value, 2);
}
