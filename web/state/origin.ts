import type { FieldNotes } from '../../models/fields/notes.ts';
import { splitQuantity } from './quantity-parts.ts';

/** Where the figure in a field comes from, as it is shown beside it. */
export type Origin =
  | { kind: 'published'; keys: readonly string[]; words: string }
  | { kind: 'judgement'; keys: readonly string[]; words: string }
  | { kind: 'yours' }
  | { kind: 'none' };

const numbers = (quantity: unknown): string => {
  const { value, low, high } = splitQuantity(quantity);
  return JSON.stringify([value, low, high]);
};

/** Keys of the evidence book in a source such as `W-2025, J005`; the rest of it is words. */
const keysIn = (source: string): string[] =>
  source.match(/\b[A-Z][A-Z0-9]*-?[A-Z0-9-]*\d[A-Z0-9-]*\b|\b[A-Z]+-[A-Z0-9]+\b/g) ?? [];

/** Reads the origin from the figure's own source, else from the notes where it still is the default. */
export function originOf(notes: FieldNotes, value: unknown): Origin {
  const { source, note } = splitQuantity(value);
  if (source !== undefined) {
    const keys = keysIn(source);
    const judged =
      /judg/i.test(source) || (keys.length > 0 && keys.every((key) => key.startsWith('J0')));
    const words = [keys.join(', ') === source ? '' : source, note ?? ''].filter(Boolean).join('. ');
    return { kind: judged ? 'judgement' : 'published', keys, words };
  }
  const isDefault = notes.default !== undefined && numbers(value) === numbers(notes.default);
  if (isDefault && notes.judgement)
    return { kind: 'judgement', keys: notes.evidence ?? [], words: '' };
  if (isDefault && notes.evidence?.length) {
    return { kind: 'published', keys: notes.evidence, words: '' };
  }
  const isFigure = notes.kind === 'quantity' && value !== undefined;
  return isFigure ? { kind: 'yours' } : { kind: 'none' };
}
