import { describe, expect, test } from 'vitest';
import { inputValueWords } from '../../../models/scenario/input-words.ts';
import { inputChanges } from '../../../server/store/input-changes.ts';
import { changeWords } from '../../../web/editor/change-words.ts';
import { placeWords } from '../../../web/editor/place-words.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const CAP = ['teams', 0, 'posts', 0, 'capPerFte'] as const;
const before = shipped();
const [team] = before.teams;

function withCap(capPerFte: (typeof team.posts)[number]['capPerFte']) {
  const copy = shipped();
  copy.teams[0].posts[0].capPerFte = capPerFte;
  return copy;
}

const words = (after: typeof before) =>
  changeWords(
    before,
    after,
    inputChanges(before, after).map(({ path }) => path),
  );

describe('what a newer version changed', () => {
  test('is told by the place of the input, and its value before and after', () => {
    const cap = (value: unknown) => inputValueWords(before, CAP, value);
    expect(words(withCap(12))).toEqual([
      {
        place: placeWords(before, CAP).join(', '),
        words: `${cap(team.posts[0].capPerFte)}, now ${cap(12)}`,
      },
    ]);
  });

  test('is told once for an input that changed in several parts', () => {
    const ranged = { value: 14, low: 12, high: 16 };
    expect(words(withCap(ranged))).toHaveLength(1);
  });

  test('names what was added and what was removed', () => {
    const more = { ...shipped(), teams: [team, { ...team, id: 'other', name: 'Other team' }] };
    const added = [{ place: 'Teams, Other team', words: 'added' }];
    expect(words(more)).toEqual(added);
    const back = changeWords(more, before, ['teams[1]']);
    expect(back).toEqual([{ ...added[0], words: 'removed' }]);
  });

  test('says so where the number is the same', () => {
    const noted = { value: 18, source: 'N001', note: 'as counted' };
    expect(words(withCap(noted))).toMatchObject([{ words: expect.stringContaining('source') }]);
  });
});
