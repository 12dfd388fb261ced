import { describe, expect, test } from 'vitest';
import { findQuestion } from '../../../models/analysis/find/question.ts';
import { sweepQuestion } from '../../../models/analysis/sweep/question.ts';
import { questionWords } from '../../../web/answers/question-words.ts';
import { unitOfRange } from '../../../web/answers/unit-of-range.ts';

test('of two levers each has its own lines, so that a team of one is not taken for that of both', () => {
  const people = { what: { kind: 'people' }, from: 4 };
  const cap = { what: { kind: 'cap', team: 'east' } };
  const linesOf = (levers: object[]) => questionWords(findQuestion, { levers });
  const [own, other] = [linesOf([people]), linesOf([cap])];
  expect(linesOf([people, cap])).toEqual([
    ...own.map(({ label, value }) => ({ label: `Lever 1, ${label}`, value })),
    ...other.map(({ label, value }) => ({ label: `Lever 2, ${label}`, value })),
  ]);
  expect(own).toContainEqual({ label: 'From', value: '4' });
  expect(other).toContainEqual({ label: 'Team', value: 'east' });
});

describe('the ends of a range that was asked for', () => {
  test('carry the unit of what was tried, once the answer tells it', () => {
    const swept = { input: { unit: 'casesPerFte' } } as const;
    expect(['from', 'to', 'step'].map((field) => unitOfRange(swept, [field]))).toEqual(
      Array(3).fill('casesPerFte'),
    );
    expect(unitOfRange(swept, ['replications'])).toBeUndefined();
    expect(unitOfRange(null, ['from'])).toBeUndefined();
    const two = { levers: [{ unit: 'fte' }, { unit: 'peoplePerMonth' }] } as const;
    expect([0, 1].map((lever) => unitOfRange(two, ['levers', lever, 'to']))).toEqual([
      'fte',
      'peoplePerMonth',
    ]);
  });

  test('are shown with it, and with every digit that was asked for', () => {
    const asked = { swept: { kind: 'cap', team: 'team', whenFull: 'as-set' }, from: 10, to: 25 };
    const lines = questionWords(sweepQuestion, asked, {
      unitAt: (path) => (path.at(-1) === 'from' ? 'casesPerFte' : undefined),
    });
    expect(lines).toContainEqual({ label: 'From', value: '10 cases per FTE' });
    expect(lines).toContainEqual({ label: 'To', value: '25' });
    const small = { ...asked, from: 0.001234 };
    expect(questionWords(sweepQuestion, small, { unitAt: () => 'perCase' })).toContainEqual({
      label: 'From',
      value: '0.001234',
    });
  });
});
