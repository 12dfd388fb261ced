import { decimalNumber } from '../../../models/scenario/decimal.ts';

/** A number as people type it: `1,200`, ` 0.5 `, `−3`. Anything else is kept as typed, so that the problem can quote it. */
export function typedNumber(text: string): number | string | undefined {
  const bare = text.trim();
  if (bare === '') return undefined;
  const digits = bare.replace(/^[−–]/, '-').replace(/(?<=\d),(?=\d{3}\b)/g, '');
  return decimalNumber(digits) ?? bare;
}

/** How a stored value stands in its box. */
export const inBox = (value: unknown): string =>
  value === undefined || value === null ? '' : String(value);
