import { quantileSorted } from './quantile.ts';

const QUANTILES = {
  p05: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
} as const;

type SpreadKey = 'mean' | 'sd' | keyof typeof QUANTILES;
export type SpreadOf = Record<SpreadKey, number | null>;

/**
 * Mean, standard deviation and quantiles of what replications gave; NaN stands for no value.
 * @param values changed: sorted in place
 */
export function spreadOf(values: Float32Array): SpreadOf {
  values.sort(); // NaN last
  let count = values.length;
  while (count > 0 && Number.isNaN(values[count - 1])) count--;
  if (count === 0) {
    return {
      mean: null,
      sd: null,
      p05: null,
      p10: null,
      p25: null,
      p50: null,
      p75: null,
      p90: null,
      p95: null,
    };
  }
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i];
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (values[i] - mean) ** 2;
  const at = (p: number) => tidy(quantileSorted(values, p, count));
  return {
    mean: tidy(mean),
    sd: count > 1 ? tidy(Math.sqrt(squares / (count - 1))) : 0,
    p05: at(QUANTILES.p05),
    p10: at(QUANTILES.p10),
    p25: at(QUANTILES.p25),
    p50: at(QUANTILES.p50),
    p75: at(QUANTILES.p75),
    p90: at(QUANTILES.p90),
    p95: at(QUANTILES.p95),
  };
}

/** Six decimals: more than single precision holds of any measure that is not a small share. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
