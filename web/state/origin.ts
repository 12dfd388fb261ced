import type { FieldNotes } from '../../models/fields/notes.ts';
import { leastOf } from './new-value.ts';
import { splitQuantity } from './quantity-parts.ts';

/** How a figure was come by: as published, worked out from what is, fitted to it, or judged. */
export type Grounds = 'published' | 'derived' | 'calibrated' | 'judgement';

/** Where the figure in a field comes from, as it is shown beside it. */
export type Origin =
  | { kind: Grounds; keys: readonly string[]; words: string }
  /** What a new item starts with, which nothing stands behind. */
  | { kind: 'start' }
  | { kind: 'yours' }
  | { kind: 'none' };

/** Keys of the evidence book that are judgements themselves. */
const isJudged = (key: string): boolean => /^J\d+$/.test(key);

/** Reads the origin from the figure's own source, else from the notes where it still is the default. */
export function originOf(notes: FieldNotes, value: unknown): Origin {
  const { source, note } = splitQuantity(value);
  if (source !== undefined) return readSource(source, note ?? '');
  const isFigure = notes.kind === 'quantity' && value !== undefined;
  const start = notes.default ?? (isFigure ? leastOf(notes) : undefined);
  const isDefault = start !== undefined && numbers(value) === numbers(start);
  const keys = notes.evidence ?? [];
  if (isDefault && notes.judgement) return { kind: 'judgement', keys, words: '' };
  if (isDefault && keys.length > 0) return { kind: 'published', keys, words: '' };
  if (isDefault && isFigure) return { kind: 'start' };
  return isFigure ? { kind: 'yours' } : { kind: 'none' };
}

/** A source is a list such as `W-2025, J005, derived`: keys of the evidence book, and how it was come by. */
function readSource(source: string, note: string): Origin {
  const parts = source
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const keys = parts.filter((part) => /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(part));
  const others = parts.filter((part) => !keys.includes(part));
  const grounds = (['judgement', 'calibrated', 'derived'] as const).find((each) =>
    others.includes(each),
  );
  const isAllJudged = keys.length > 0 && keys.every(isJudged);
  const said = others.filter((part) => part !== grounds).join(', ');
  return {
    kind: isAllJudged ? 'judgement' : (grounds ?? 'published'),
    keys,
    words: [said, note].filter(Boolean).join('. '),
  };
}

const numbers = (quantity: unknown): string => {
  const { value, low, high } = splitQuantity(quantity);
  return JSON.stringify([value, low, high]);
};
