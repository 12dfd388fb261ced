import type { FieldNotes } from '../../models/fields/notes.ts';
import type { Evidence } from '../api/evidence.ts';
import { leastOf } from './new-value.ts';
import { splitQuantity } from './quantity-parts.ts';

/**
 * How a figure was come by: as published, worked out from what is, fitted to it, or judged; `given` is a
 * source that is named and that the evidence book does not hold.
 */
export type Grounds = 'published' | 'derived' | 'calibrated' | 'judgement' | 'given';

/** Where the figure in a field comes from, as it is shown beside it. */
export type Origin =
  | { kind: Grounds; keys: readonly string[]; words: string }
  /** What is known about a choice, which is no figure itself. */
  | { kind: 'evidence'; keys: readonly string[]; words: string }
  /** What a new item starts with, which nothing stands behind. */
  | { kind: 'start' }
  | { kind: 'yours' }
  | { kind: 'none' };

/** The evidence book by key; empty where it could not be read. */
export type Book = ReadonlyMap<string, Pick<Evidence, 'kind'>>;

/** In the order in which they win where a source says several. */
const SAID = ['judgement', 'calibrated', 'derived'] as const;

/** Reads the origin from the figure's own source, else from the notes where it still is the default. */
export function originOf(notes: FieldNotes, value: unknown, book: Book): Origin {
  if (value === undefined) return { kind: 'none' };
  const keys = notes.evidence ?? [];
  if (notes.kind !== 'quantity' && notes.kind !== 'number') {
    return keys.length > 0 ? { kind: 'evidence', keys, words: '' } : { kind: 'none' };
  }
  const { source, note } = splitQuantity(value);
  if (source !== undefined) return readSource(source, note ?? '', book);
  const isFigure = notes.kind === 'quantity';
  const start = notes.default ?? (isFigure ? leastOf(notes) : undefined);
  const isDefault = start !== undefined && numbers(value) === numbers(start);
  if (isDefault && notes.judgement) return { kind: 'judgement', keys, words: '' };
  if (isDefault && notes.derived) return { kind: 'derived', keys, words: '' };
  if (isDefault && keys.length > 0) return { kind: groundsOf(keys, book), keys, words: '' };
  if (isDefault && isFigure) return { kind: 'start' };
  return isFigure ? { kind: 'yours' } : { kind: 'none' };
}

/** A source is a list such as `W-2025, J005, derived`: keys of the evidence book, and how it was come by. */
function readSource(source: string, note: string, book: Book): Origin {
  const parts = source
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const keys = parts.filter((part) => isKey(part, book));
  const others = parts.filter((part) => !keys.includes(part));
  const grounds = SAID.find((each) => others.some((part) => part.toLowerCase() === each));
  const said = others.filter((part) => part.toLowerCase() !== grounds).join(', ');
  const ofKeys = groundsOf(keys, book);
  return {
    kind: ofKeys === 'judgement' ? ofKeys : (grounds ?? ofKeys),
    keys,
    words: [said, note].filter(Boolean).join('. '),
  };
}

/** Whether the book holds it; without a book, whether it is written as its keys are. */
const isKey = (part: string, book: Book): boolean =>
  book.size > 0 ? book.has(part) : /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(part);

/** What facts ground: no more than the best of them does. */
function groundsOf(keys: readonly string[], book: Book): Grounds {
  if (keys.length === 0) return 'given';
  const kinds = keys.map((key) => book.get(key)?.kind ?? kindByName(key));
  return (
    kinds.find((kind) => kind === 'published') ??
    kinds.find((kind) => kind === 'derived') ??
    'judgement'
  );
}

/** Of a fact that is not at hand. */
const kindByName = (key: string): Evidence['kind'] =>
  /^J\d+$/.test(key) ? 'judgement' : 'published';

const numbers = (quantity: unknown): string => {
  const { value, low, high } = splitQuantity(quantity);
  return JSON.stringify([value, low, high]);
};
