import { expect, test } from 'vitest';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { lastYearWords } from '../../../models/calendar/last-year.ts';
import { outcomesTable } from '../../../web/answers/sweep/sweep-rows.ts';
import { testsTable } from '../../../web/answers/sweep/tests-table.ts';
import { firstOpen, valueGroups } from '../../../web/answers/sweep/value-groups.ts';
import { isLopsided, LOPSIDED, NONE_IN_MOST } from '../../../web/words/lopsided.ts';
import { askSweep } from '../../analysis/sweep/ask-sweep.ts';
import { mixedTeam } from '../../analysis/sweep/mixed-team.ts';
import { bare, both, brief } from './swept.ts';

test('a worst week is dated only where weeks differ', () => {
  const [test] = both.unchanged.tests;
  const dated = (byWeek: readonly number[]): string => {
    const worst = { probability: 0.5, standardError: 0.1, week: both.weeksCounted.worstFrom };
    const unchanged = { ...both.unchanged, tests: [{ ...test, byWeek, worst }] };
    return testsTable({ ...both, unchanged }).rows.at(-1)?.cells[0].detail ?? '';
  };
  const alike = both.weeks.map(() => 0.5);
  expect(dated(alike)).toBe('worst: 50\u00a0% (±20)');
  const { worstFrom } = both.weeksCounted;
  expect(dated(alike.map((chance, week) => (week > worstFrom ? 1 : chance)))).toMatch(
    /, \d+ \w+ 20/,
  );
});

test('limits of waits are in the singular where they are one day', () => {
  expect(outcomesTable({ ...both, waitLimitDays: 1 }).headings[0]).toBe(
    'Chance of a mean wait within 1 working day',
  );
});

test('tables have a row for each cap and side, as many cells as headings, and the scenario unchanged', () => {
  for (const [found, sides] of [[both, 2] as const, [bare, 1] as const]) {
    for (const table of [outcomesTable(found), testsTable(found)]) {
      expect(table.rows).toHaveLength(3 * sides + 1);
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.headings.length);
      expect(table.rows.at(-1)?.value).toBe('Unchanged');
      expect(table.rows.filter(({ isToday }) => isToday)).toHaveLength(sides + 1);
    }
  }
  const people = outcomesTable(both).headings.findIndex((each) => each.startsWith('People'));
  const [hard, soft] = outcomesTable(both).rows;
  expect(hard.cells[people].main).toMatch(/^\d+ \(±\d+\)$/);
  expect(soft.cells[people].main).toBe('hard cap only');
  // As the scenario has it, whichever that is, they are still those of a hard cap.
  expect(outcomesTable(bare).headings[people]).toContain('with a hard cap');
});

test('of a run shorter than a year the queue is that of the run, of a longer one that of its last year', () => {
  const heading = (last: number) => {
    const { headings, caption } = outcomesTable({
      ...both,
      weeksCounted: { ...both.weeksCounted, last },
    });
    expect(caption).toContain(`reached a worker in ${lastYearWords(last)} and`);
    return headings.find((each) => each.startsWith('Waiting over'));
  };
  expect(both.weeksCounted.last).toBeLessThan(52);
  expect(heading(both.weeksCounted.last)).toBe('Waiting over the run, cases');
  expect(heading(52)).toBe('Waiting over the last year, cases');
});

test('where several roles hold cases, each has its share over its own cap, behind both sides of the trade', async () => {
  const found = await askSweep(mixedTeam(), {
    swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
    ...brief,
    waitLimitDays: 1000,
  });
  const { headings, rows } = outcomesTable(found);
  const cost = headings.indexOf('Cost of the run');
  expect(headings.slice(cost + 1)).toEqual([
    'Worker over their cap',
    'Newly qualified over their cap',
  ]);
  const soft = found.variants[1].points[0].overCapByRole;
  expect(rows[1].side).toBe('soft cap');
  expect(rows[1].cells.slice(cost + 1).map(({ main }) => main)).toEqual(
    soft.map(({ share }) => `${(100 * (share?.mean ?? Number.NaN)).toFixed(1)}\u00a0%`),
  );
  for (const { cells } of rows) expect(cells).toHaveLength(headings.length);
});

test('on a phone each value is one line with its own figures, hard and soft beside each other', () => {
  const table = outcomesTable(both);
  const groups = valueGroups(table);
  expect(groups.map(({ value }) => value)).toEqual(['8', '10', '12', 'Unchanged']);
  expect(groups.map(({ sides }) => sides.length)).toEqual([2, 2, 2, 1]);
  const figures = groups.flatMap(({ lines, sides }) =>
    sides.map((_, side) => lines.map(({ cells }) => cells[side])),
  );
  expect(figures).toEqual(table.rows.map(({ cells }) => cells));
  for (const { lines, leading } of groups) {
    expect(lines.map(({ heading }) => heading)).toEqual(table.headings);
    expect(leading).toEqual(lines[0].cells);
  }
  expect(groups[firstOpen(groups)].value).toBe(String(both.input.today));
  const tests = testsTable(both);
  expect(tests.headings[tests.leading]).toBe('Every test');
});

test('a mean outside its range is explained, and only where there is one', () => {
  const few = { mean: 11, standardError: 1, p10: 0, p90: 0 };
  const usual = { mean: 11, standardError: 1, p10: 4, p90: 20 };
  const withQueue = (casesWaitingAtEnd: typeof few): SweepResult => {
    const steady = { ...both.unchanged, casesWaitingAtEnd, casesWaitingLastYear: usual };
    const point = { ...steady, waitDays: null, overCapShare: usual };
    const points = both.variants[0].points.map(({ value }) => ({ value, ...point }));
    const variants = both.variants.map((variant) => ({ ...variant, points }));
    return { ...both, unchanged: point, variants };
  };
  const [few1, usual1] = [few, usual].map((each) => outcomesTable(withQueue(each)));
  const at = few1.headings.indexOf('Waiting at the end, cases');
  expect(few1.rows[0].cells[at]).toEqual({ main: '11', detail: NONE_IN_MOST });
  expect(few1.caption).toContain(LOPSIDED);
  expect(usual1.rows[0].cells[at].detail).toBe('4 to 20');
  expect(usual1.caption).not.toContain(LOPSIDED);
  expect(isLopsided({ mean: 0.3, p90: 0 }, 'cases', 0)).toBe(false);
});
