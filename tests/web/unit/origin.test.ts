import { describe, expect, test } from 'vitest';
import type { FieldNotes } from '../../../models/fields/notes.ts';
import { originOf } from '../../../web/state/origin.ts';

const notes: FieldNotes = {
  label: 'Rounds that end with a start',
  kind: 'quantity',
  default: { value: 0.18, low: 0.1, high: 0.3 },
  evidence: ['W-2025', 'J005'],
};

describe('where a figure comes from', () => {
  test('is its own source first', () => {
    expect(originOf(notes, { value: 0.2, source: 'N001' })).toMatchObject({
      kind: 'published',
      keys: ['N001'],
    });
    expect(originOf(notes, { value: 0.2, source: 'judgement', note: 'from the team' })).toEqual({
      kind: 'judgement',
      keys: [],
      words: 'from the team',
    });
    expect(originOf(notes, { value: 0.2, source: 'J001, J002' }).kind).toBe('judgement');
    expect(originOf(notes, { value: 0.2, source: 'W-2025, B1-LEAK, derived' })).toEqual({
      kind: 'derived',
      keys: ['W-2025', 'B1-LEAK'],
      words: '',
    });
    expect(originOf(notes, { value: 0.2, source: 'L001, calibrated' }).kind).toBe('calibrated');
    expect(originOf(notes, { value: 0.2, source: 'our own count, 2026' })).toMatchObject({
      kind: 'published',
      words: 'our own count, 2026',
    });
  });

  test('is the evidence behind the default while it stands at the default', () => {
    expect(originOf(notes, { value: 0.18, low: 0.1, high: 0.3 })).toMatchObject({
      kind: 'published',
      keys: ['W-2025', 'J005'],
    });
    expect(originOf({ ...notes, judgement: true }, notes.default).kind).toBe('judgement');
  });

  test('is the reader once it was changed', () => {
    expect(originOf(notes, 0.25)).toEqual({ kind: 'yours' });
    expect(originOf(notes, { value: 0.18, low: 0.1, high: 0.4 })).toEqual({ kind: 'yours' });
  });

  test('is nothing for what is left out, and for words', () => {
    expect(originOf(notes, undefined).kind).toBe('none');
    expect(originOf({ label: 'Name', kind: 'text', default: 'Team' }, 'Mine').kind).toBe('none');
  });
});
