import type { Unit } from '../../models/units.ts';
import { bareNumber } from './numbers.ts';

const NBSP = '\u00a0';
const MOST_DECIMALS = 4;

/** A difference without its sign: `12.3`, `1.2 points` for shares, `£12,300`; with as many digits more as it takes not to look like nothing. */
export function sizeWords(value: number, unit: Unit, decimals: number): string {
  const size = Math.abs(value);
  if (unit === 'pounds') return bareNumber(size, unit, decimals);
  const shown = unit === 'share' ? 100 * size : size;
  const usual = Math.max(1, unit === 'share' ? decimals - 2 : decimals);
  let after = usual;
  while (after < MOST_DECIMALS && shown > 0 && Number(shown.toFixed(after)) === 0) after++;
  if (Number(shown.toFixed(after)) === 0) after = usual;
  const digits = shown.toLocaleString('en-GB', {
    minimumFractionDigits: after,
    maximumFractionDigits: after,
  });
  return unit === 'share' ? `${digits}${NBSP}points` : digits;
}

/** `+12.3`, `−1.2 points`, `−£12,300`; 0 without a sign. */
export function signedWords(value: number, unit: Unit, decimals: number): string {
  const size = sizeWords(value, unit, decimals);
  if (value === 0) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
