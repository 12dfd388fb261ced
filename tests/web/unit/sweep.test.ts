import { expect, test } from 'vitest';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { chanceOrNone } from '../../../models/analysis/sweep/words.ts';
import { lastYearWords } from '../../../models/calendar/last-year.ts';
import { UNITS, type Unit } from '../../../models/units.ts';
import { answerKind, answerTitle } from '../../../web/answers/answer-kinds.ts';
import { outcomesTable } from '../../../web/answers/sweep/sweep-rows.ts';
import { testsTable } from '../../../web/answers/sweep/tests-table.ts';
import {
  firstSafetyChoice,
  QUEUE_SIDES,
  safetyChoices,
  tradeChart,
  tradeSentence,
} from '../../../web/answers/sweep/trade-chart.ts';
import { tradeSettings } from '../../../web/answers/sweep/trade-settings.ts';
import { firstOpen, valueGroups } from '../../../web/answers/sweep/value-groups.ts';
import { isLopsided, LOPSIDED, NONE_IN_MOST } from '../../../web/words/lopsided.ts';
import { busyTeam } from '../../analysis/busy-team.ts';
import { askSweep } from '../../analysis/sweep/ask-sweep.ts';
import { mixedTeam } from '../../analysis/sweep/mixed-team.ts';

const PALETTE = {
  series: ['#123456', '#654321'],
  threshold: '#ff0000',
  ink: '#333333',
  surface: '#ffffff',
  grid: '#dddddd',
  font: 'sans-serif',
};

const brief = { from: 8, to: 12, step: 2, replications: 20, chance: 0.8, waitLimitDays: 6 };
const both = await askSweep(busyTeam(), {
  swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
  ...brief,
});
const bare = await askSweep(busyTeam({ standard: { name: 'None', tests: [] } }), {
  swept: { kind: 'cap', team: 'team', whenFull: 'as-set' },
  ...brief,
});

test('safety and queue of hard and soft caps stand in one chart, each with its range', () => {
  const chart = tradeChart(both, 0, 'waiting');
  expect(chart.lines.map(({ side, isSecond }) => [side, isSecond])).toEqual([
    ['safety', false],
    ['queue', false],
    ['safety', true],
    ['queue', true],
  ]);
  const [hard, soft] = both.variants;
  expect(chart.lines[1].middle).toEqual(hard.points.map((each) => each.casesWaitingAtEnd.mean));
  expect(chart.lines[2].middle).toEqual(
    soft.points.map((each) => each.tests[0].atEnd?.probability),
  );
  for (const { side, low, middle, high } of chart.lines) {
    middle.forEach((value, index) => {
      expect(low[index]).toBeLessThanOrEqual(high[index] ?? Number.NaN);
      // A mean may lie outside the range of eight in ten; a chance lies within its precision.
      if (side === 'queue') return;
      expect(low[index]).toBeLessThanOrEqual(value ?? Number.NaN);
      expect(high[index]).toBeGreaterThanOrEqual(value ?? Number.NaN);
    });
  }
});

test('the chart begins with the test that a higher cap costs most', () => {
  const falls = (found: SweepResult, index: number) => {
    const { points } = found.variants[0];
    const at = (place: number) => points[place].tests[index].atEnd?.probability ?? Number.NaN;
    return at(0) - at(2);
  };
  const first = firstSafetyChoice(both);
  safetyChoices(both).forEach((_, index) => {
    expect(falls(both, first)).toBeGreaterThanOrEqual(falls(both, index));
  });
  expect(safetyChoices(both).at(-1)).toBe('Every test');
});

test('the sentence gives each line at both ends; the limit is drawn where waits are', () => {
  const chart = tradeChart(both, 1, 'wait');
  const words = tradeSentence(chart, 'At most 10 cases waiting');
  for (const { label } of chart.lines) expect(words).toContain(label);
  expect(words).toContain('from 8 to 12');
  expect(chart.limit).toBe(6);
  expect(tradeChart(both, 1, 'waiting').limit).toBeNull();
  const drawn = tradeSettings(chart, PALETTE, false);
  const marks = drawn.options?.plugins?.annotation?.annotations;
  expect(marks).toContainEqual(expect.objectContaining({ yMin: 6, yMax: 6 }));
  expect(chart.today?.words).toBe(String(both.input.today));
  expect(marks).toContainEqual(expect.objectContaining({ xMin: chart.today?.place }));
});

test('the sentence has the words of the tables, and the label of waits stands on two lines', () => {
  const chart = tradeChart(both, 1, 'wait');
  const words = tradeSentence(chart, 'At most 10 cases waiting');
  both.variants.forEach(({ points }) => {
    for (const end of [points[0], points[points.length - 1]]) {
      expect(words).toContain(`${chanceOrNone(end.tests[1].atEnd)} at ${end.value}`);
    }
  });
  const axis = tradeSettings(chart, PALETTE, false).options?.scales?.queue;
  expect(axis).toMatchObject({ title: { text: [QUEUE_SIDES.wait, UNITS.workingDays] } });
});

test('values of a share are told in percent, and of pay in pounds, wherever they stand', () => {
  const of = (unit: Unit, scale: number): SweepResult => {
    const points = (all: SweepResult['variants'][number]['points']) =>
      all.map((point) => ({ ...point, value: point.value * scale }));
    const variants = both.variants.map((each) => ({ ...each, points: points(each.points) }));
    return { ...both, variants, input: { ...both.input, unit, isCap: false, today: null } };
  };
  const told = (found: SweepResult) => {
    const heading = outcomesTable(found).valueHeading;
    const rows = outcomesTable(found).rows.map(({ ofValue }) => ofValue);
    const chart = tradeChart(found, 1, 'wait');
    expect(chart.values).toEqual([...new Set(rows)].slice(0, -1));
    return [heading, rows[0], tradeSentence(chart, '').includes(`to ${chart.values.at(-1)}.`)];
  };
  expect(told(of('share', 0.01))).toEqual(['Value', '8\u00a0%', true]);
  expect(told(of('poundsPerYear', 5000))).toEqual(['Value, a year', '£40,000', true]);
  expect(told(of('hoursPerWeek', 1))).toEqual(['Value, hours a week', '8', true]);
});

test('an answer about another number is not called the test of a cap', () => {
  const of = (kind: string) => answerTitle({ kind: 'sweep', question: { swept: { kind } } });
  expect(of('cap')).toBe(answerKind('sweep').label);
  expect(of('input')).not.toContain('cap');
  expect(answerTitle({ kind: 'find', question: {} })).toBe(answerKind('find').label);
});

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

test('today’s value stands between the two values that it lies between, and nowhere outside the range', () => {
  const between = (today: number) =>
    tradeChart({ ...both, input: { ...both.input, today } }, 0, 'waiting').today;
  const [first, second] = both.variants[0].points.map(({ value }) => value);
  expect(between(second)).toEqual({ words: String(second), place: 1 });
  const quarter = first + (second - first) / 4;
  expect(between(quarter)).toEqual({ words: String(quarter), place: 0.25 });
  expect(between(first - 1)).toBeNull();
  expect(between(1000)).toBeNull();
});

test('without a standard the queue stands alone', () => {
  const chart = tradeChart(bare, -1, 'waiting');
  expect(chart.lines.map(({ side }) => side)).toEqual(['queue']);
  expect(Object.keys(tradeSettings(chart, PALETTE, false).options?.scales ?? {})).toEqual([
    'x',
    'queue',
  ]);
  expect(testsTable(bare).headings).toEqual([]);
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
