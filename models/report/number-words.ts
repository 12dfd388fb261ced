import type { Unit } from '../units.ts';
import { poundsWithin } from './pounds-words.ts';

const NBSP = '\u00a0';

/** With so many decimals, thousands grouped, and minus as minus: `1,863`, `−0.4`. */
export const decimalWords = (value: number, decimals: number): string =>
  value
    .toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace(/^-(?=0(\.0+)?$)/, '')
    .replace('-', '−');

/** With no more decimals than it needs, and no more than so many: `104`, `7.25`, `−0.0017`. */
export const plainWords = (value: number, most: number): string =>
  value
    .toLocaleString('en-GB', { maximumFractionDigits: most })
    .replace(/^-(?=0$)/, '')
    .replace('-', '−');

/** `6.5 %` for a share from 0 to 1. */
export const percentWords = (share: number, decimals = 1): string =>
  `${decimalWords(100 * share, decimals)}${NBSP}%`;

/** A measured value: shares as per cent, pounds with their sign, the rest with the digits of its measure and without its unit. */
export function measuredWords(value: number, unit: Unit, decimals: number): string {
  if (unit === 'share') return percentWords(value, Math.max(0, Math.min(decimals - 2, 2)));
  if (unit === 'pounds') return poundsWithin(value, 0);
  return decimalWords(value, decimals);
}
