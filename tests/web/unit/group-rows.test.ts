import { describe, expect, test } from 'vitest';
import { groupTable } from '../../../models/report/group-words.ts';
import type { GroupResult, RunResults } from '../../../models/report/results.ts';
import { groupRows } from '../../../web/outcomes/group-rows.ts';
import { bareNumber, rangeWords } from '../../../web/words/numbers.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';
import { realResults } from './real-results.ts';

const council = realResults(60, shippedScenario('england-council'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function rowsOf(results: RunResults) {
  const table = groupTable(results);
  return table ? groupRows(table) : [];
}

/** As if the first role had kept so much of its learning. */
function keptWords(share: Partial<GroupResult['learningKeptShare']>) {
  const [first, ...others] = council.groups;
  const learningKeptShare = { ...first.learningKeptShare, ...share };
  const [{ cells }] = rowsOf({ ...council, groups: [{ ...first, learningKeptShare }, ...others] });
  return plain([cells[1].main, ...cells[1].details].join('; '));
}

describe('learning and supervision by role on the page', () => {
  test('are shares with their range, of each role and then by years', () => {
    const rows = rowsOf(council);
    expect(rows.map(({ label }) => label)).toEqual(council.groups.map(({ name }) => name));
    rows.forEach(({ cells }, place) => {
      const { mean, p10, p90 } = council.groups[place].learningKeptShare;
      expect(cells[1]).toMatchObject({
        heading: 'Learning days kept',
        main: bareNumber(mean, 'share', 3),
        details: [rangeWords(p10, p90, 'share', 3)],
      });
    });
    expect(rows.map(({ isApart }) => isApart)).toEqual([false, false, false, false, true, false]);
  });

  test('say where no supervision is due, and no share of it', () => {
    const supervisors = rowsOf(council).find(({ label }) => label === 'Practice supervisor');
    const [, , due, kept] = supervisors?.cells ?? [];
    expect([due.main, kept.main, kept.details]).toEqual(['none due', '', []]);
  });

  test('are said in words where nothing is kept, or seldom anything', () => {
    expect(keptWords({ mean: 0.25, p10: 0.1, p90: 0.4 })).toBe('25.0 %; 10.0 to 40.0 %');
    expect(keptWords({ mean: 0, p10: 0, p90: 0 })).toBe('none');
    expect(keptWords({ mean: 0.02, p10: 0, p90: 0 })).toBe('2.0 %; none in 9 of 10');
  });
});
