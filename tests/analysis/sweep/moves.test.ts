import { describe, expect, test } from 'vitest';
import { doingWords, moveWords } from '../../../models/analysis/sweep/moves.ts';

const waiting = { name: 'cases waiting', isPlural: true, before: '34', after: '0' };
const caseload = { name: 'the caseload', before: '12.1', after: '12.1' };
const wait = { name: 'the wait', before: '20.5', after: '3.0', unit: ' working days' };
const kept = { name: 'learning kept', before: undefined, after: undefined };

describe('what changes from one end of a range to the other', () => {
  test('goes or stays, and is left out where it has no value', () => {
    expect(moveWords([waiting, caseload, kept, wait])).toBe(
      'cases waiting go from 34 to 0; the caseload stays at 12.1; the wait goes from 20.5 to 3.0 working days',
    );
  });

  test('is told with the size of its error where the change lies within that, and with both values where they differ', () => {
    const cost = { name: 'the cost', before: '£5.21m', after: '£5.21m', within: '£30,000' };
    const within = '(any change is within an error of ±£30,000)';
    expect(moveWords([cost])).toBe(`the cost stays at £5.21m ${within}`);
    expect(doingWords([cost])).toBe(`leaves the cost at £5.21m ${within}`);
    const other = { ...cost, after: '£5.20m' };
    expect(moveWords([other])).toBe(
      'the cost is £5.21m and £5.20m, no further apart than noise (±£30,000)',
    );
    expect(doingWords([waiting, other])).toBe(
      'takes cases waiting from 34 to 0, and leaves the cost at £5.21m and £5.20m, no further apart than noise (±£30,000)',
    );
  });

  test('is told with its extremes between the ends', () => {
    expect(moveWords([{ ...caseload, between: ['its lowest is 9.0, at a cap of 14'] }])).toBe(
      'the caseload stays at 12.1, its lowest is 9.0, at a cap of 14',
    );
  });

  test('is left out where only one end has a value', () => {
    expect(moveWords([{ ...wait, after: undefined }, caseload])).toBe('the caseload stays at 12.1');
  });
});

describe('what something does', () => {
  test('is told by what it takes elsewhere and what it leaves where it is', () => {
    expect(doingWords([waiting, caseload, wait, kept])).toBe(
      'takes cases waiting from 34 to 0, and the wait from 20.5 to 3.0 working days, and leaves the caseload at 12.1',
    );
    expect(doingWords([caseload])).toBe('leaves the caseload at 12.1');
    expect(doingWords([waiting])).toBe('takes cases waiting from 34 to 0');
  });
});
