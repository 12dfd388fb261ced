import { Z90 } from '../statistics/z90.ts';
import { type AnyQuantity, isRanged, valueOf } from './quantity.ts';

/** Standard deviations, in half-widths of an 80 % range, beyond which one draw in a thousand lies. */
export const ONE_IN_A_THOUSAND = 3.09 / Z90;

/** What one draw in a thousand of an input is above; the value where it has no range. */
export function drawnHigh(quantity: AnyQuantity, scale: 'positive' | 'real'): number {
  const value = valueOf(quantity);
  if (!isRanged(quantity)) return value;
  const { low, high, distribution = 'natural' } = quantity;
  if (distribution === 'uniform') return high + (high - low) / 8;
  const isLog =
    distribution === 'lognormal' || (distribution === 'natural' && scale === 'positive' && low > 0);
  return isLog
    ? value * (high / value) ** ONE_IN_A_THOUSAND
    : value + ONE_IN_A_THOUSAND * (high - value);
}
