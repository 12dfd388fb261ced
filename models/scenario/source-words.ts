import type { FieldNotes } from '../fields/notes.ts';
import { type AnyQuantity, isQuantityObject } from './quantity.ts';

/** Where an input has no source of its own and is not what it starts with. */
const OWN = 'own figure, no source named';
const STARTING = 'starting value, no source';

/**
 * Where the number in an input comes from: its own source; else, where it still is what an input starts with, what
 * stands behind that: `W-2025, derived`, `J001, judgement`. Empty for a count or a setting, which has none.
 */
export function sourceWords(notes: FieldNotes, value: AnyQuantity): string {
  const own = isQuantityObject(value) ? (value as { source?: string }).source : undefined;
  if (own !== undefined) return own;
  const isFigure = notes.kind === 'quantity';
  const start = notes.default ?? (isFigure ? Math.max(0, notes.min ?? 0) : undefined);
  if (start === undefined || figures(start) !== figures(value)) return isFigure ? OWN : '';
  const grounds = notes.judgement ? ['judgement'] : notes.derived ? ['derived'] : [];
  return [...(notes.evidence ?? []), ...grounds].join(', ') || (isFigure ? STARTING : '');
}

/** A number and its range, to be compared. */
function figures(given: unknown): string {
  const { value, low, high } = (isQuantityObject(given) ? given : { value: given }) as {
    value: unknown;
    low?: number;
    high?: number;
  };
  return JSON.stringify([value, low, high]);
}
