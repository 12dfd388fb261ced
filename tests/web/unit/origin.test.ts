import { describe, expect, test } from 'vitest';
import { known } from '../../../models/fields/fields.ts';
import type { FieldNotes } from '../../../models/fields/notes.ts';
import { eachField } from '../../../models/fields/walk.ts';
import { stage } from '../../../models/inputs/stages.ts';
import { team } from '../../../models/inputs/teams.ts';
import { formatPath } from '../../../models/scenario/path.ts';
import { newValue } from '../../../web/state/new-value.ts';
import { type Book, originOf as originIn } from '../../../web/state/origin.ts';
import { evidenceBook } from '../../scenarios/evidence-book.ts';

const book: Book = new Map(evidenceBook().map((fact) => [fact.id, fact]));
const originOf = (notes: FieldNotes, value: unknown) => originIn(notes, value, book);

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
  });

  test.each(['our guess', 'our own count, 2026', 'Z999'])(
    'is a source that is given, and not published, where our book does not hold it: %s',
    (source) => {
      expect(originOf(notes, { value: 0.2, source })).toEqual({
        kind: 'given',
        keys: [],
        words: source,
      });
    },
  );

  test.each(['Judgement', 'JUDGEMENT', 'N001, Judgement'])(
    'is a judgement however that is written: %s',
    (source) => {
      expect(originOf(notes, { value: 0.2, source }).kind).toBe('judgement');
    },
  );

  test('is worked out where the facts behind it are', () => {
    expect(originOf(notes, { value: 1.342, source: 'F024' }).kind).toBe('derived');
    expect(originOf(notes, { value: 0.142, source: 'W-2025, W-ID1' }).kind).toBe('published');
    expect(originOf({ ...notes, derived: true }, notes.default).kind).toBe('derived');
  });

  test('is taken by the name of its key while the book is not at hand', () => {
    const source = (given: string) => originIn(notes, { value: 1, source: given }, new Map()).kind;
    expect(['W-2025', 'J001', 'our guess'].map(source)).toEqual([
      'published',
      'judgement',
      'given',
    ]);
  });

  test('is evidence on a choice, which is no published figure', () => {
    const choice: FieldNotes = {
      label: 'Policy',
      kind: 'choice',
      default: 'none',
      evidence: ['T007'],
    };
    expect(originOf(choice, 'none')).toEqual({ kind: 'evidence', keys: ['T007'], words: '' });
    expect(originOf(choice, 'charging').kind).toBe('evidence');
  });

  test('is the evidence behind the default while it stands at the default', () => {
    expect(originOf(notes, { value: 0.18, low: 0.1, high: 0.3 })).toMatchObject({
      kind: 'published',
      keys: ['W-2025', 'J005'],
    });
    expect(originOf({ ...notes, judgement: true }, notes.default).kind).toBe('judgement');
  });

  test('is nobody’s where an item starts with a number that nothing stands behind', () => {
    const start = { ...notes, evidence: undefined };
    expect(originOf(start, notes.default)).toEqual({ kind: 'start' });
    expect(originOf(start, 0.25)).toEqual({ kind: 'yours' });
    const bare = { ...start, default: undefined, min: -1 };
    const around = {
      names: () => [],
      freeId: () => 'new',
      oneMore: () => undefined,
      firstYear: () => undefined,
    };
    const threshold = newValue(known({ label: 'Threshold', min: -1, max: 1 }), around);
    expect(originOf(bare, threshold)).toEqual({ kind: 'start' });
    expect(originOf(bare, 0.1)).toEqual({ kind: 'yours' });
  });

  test('of a new team and a new stage is never the reader, nor a publication that says another number', () => {
    const around = {
      names: () => ['worker'],
      freeId: () => 'new',
      oneMore: () => undefined,
      firstYear: () => undefined,
    };
    const kinds: Record<string, string> = {};
    for (const [list, schema] of [
      ['teams', team],
      ['stages', stage],
    ] as const) {
      eachField(schema, newValue(schema, around), ({ path, value, notes: own }) => {
        kinds[formatPath([list, ...path])] = originOf(own, value).kind;
      });
    }
    expect(Object.entries(kinds).filter(([, kind]) => kind === 'yours')).toEqual([]);
    expect(kinds['teams.posts[0].capPerFte']).toBe('judgement');
    expect(kinds['stages.length.meanDays']).toBe('start');
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
