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
