import { expect, test } from 'vitest';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { chanceOrNone } from '../../../models/analysis/sweep/words.ts';
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
import { bare, both } from './swept.ts';

const PALETTE = {
  series: ['#123456', '#654321'],
  threshold: '#ff0000',
  ink: '#333333',
  surface: '#ffffff',
  grid: '#dddddd',
  font: 'sans-serif',
};

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
