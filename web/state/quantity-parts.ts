import { isRecord } from './is-record.ts';

/** A quantity taken apart for a form. What was typed may not be a number yet, so the parts are unknown. */
export interface QuantityParts {
  value: unknown;
  low?: unknown;
  high?: unknown;
  source?: string;
  note?: string;
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const splitQuantity = (quantity: unknown): QuantityParts =>
  isRecord(quantity)
    ? {
        value: quantity.value,
        low: quantity.low,
        high: quantity.high,
        source: words(quantity.source),
        note: words(quantity.note),
      }
    : { value: quantity };

/** The quantity as a scenario holds it: a plain number where there is nothing beside it. */
export function joined(parts: QuantityParts): unknown {
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  if (given.length === 0) return undefined;
  return given.length === 1 && given[0][0] === 'value' ? parts.value : Object.fromEntries(given);
}
