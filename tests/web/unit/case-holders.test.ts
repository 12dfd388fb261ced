import { describe, expect, test } from 'vitest';
import { type Cell, caseHolderRows } from '../../../web/outcomes/case-holder-rows.ts';
import { bareNumber } from '../../../web/words/numbers.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';
import { realResults } from './real-results.ts';

const results = realResults();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('who is over their cap', () => {
  const council = realResults(20, shippedScenario('england-council'));
  const [worker, newly, whole] = council.caseHolders;
  const asSpread = ([mean, p10, p90]: number[]) => ({
    ...worker.horizon.overCapShare,
    mean,
    p10,
    p90,
  });
  const rowOf = (shares: number[], on: string | null) => {
    const overCapShare = asSpread(shares);
    const horizon = { ...worker.horizon, overCapShare };
    const worstWeek = on === null ? null : { on, overCapShare };
    return caseHolderRows({ ...council, caseHolders: [{ ...worker, horizon, worstWeek }] })[0];
  };
  const words = ({ main, details }: Cell) => plain([main, ...details].join('; '));

  test('is told of each role that holds cases, then of the whole service', () => {
    const rows = caseHolderRows(council);
    expect(rows.map(({ label }) => label)).toEqual([
      worker.role?.name,
      newly.role?.name,
      'The whole service',
    ]);
    expect(rows.map(({ isWhole }) => isWhole)).toEqual([false, false, true]);
    expect(rows[2].people.main).toBe(bareNumber(whole.horizon.people.mean, 'people', 1));
  });

  test('names the team where there are several', () => {
    const named = { ...council, teams: [{ id: 'a', name: 'A', measures: {} }] };
    expect(caseHolderRows(council)[0].team).toBe('');
    expect(caseHolderRows(named).map(({ team }) => team)).toEqual([
      worker.team?.name,
      newly.team?.name,
      '',
    ]);
  });

  test('is a share with its range, and the day of the worst week', () => {
    const { overAllWeeks, inWorstWeek } = rowOf([0.25, 0.1, 0.4], '2026-06-08');
    expect(words(overAllWeeks)).toBe('25.0 %; 10.0 to 40.0 %');
    expect(words(inWorstWeek)).toBe('25.0 %; 10.0 to 40.0 %; 8 June 2026');
  });

  test('is said in words where nobody is, or hardly anybody', () => {
    expect(words(rowOf([0, 0, 0], null).overAllWeeks)).toBe('none');
    expect(words(rowOf([0, 0, 0], null).inWorstWeek)).toBe('never');
    expect(words(rowOf([0.02, 0, 0], '2026-06-08').overAllWeeks)).toBe('2.0 %; none in 9 of 10');
    expect(words(rowOf([0.02, 0, 0], null).inWorstWeek)).toBe('seldom anybody there');
  });

  test('is left out where one role of one team holds all cases, and of older runs', () => {
    expect(caseHolderRows(results)).toEqual([]);
    const { caseHolders: _, ...older } = council;
    expect(caseHolderRows(JSON.parse(JSON.stringify(older)))).toEqual([]);
  });
});
