import { beforeAll, expect, test } from 'vitest';
import type { FindResult } from '../../../models/analysis/find/result.ts';
import {
  chanceWords,
  costInRange,
  costWords,
  percentWords,
} from '../../../models/analysis/find/words.ts';
import { poundsWithError } from '../../../models/report/pounds-words.ts';
import { chanceCurve, curveSentence } from '../../../web/answers/find/chance-curve.ts';
import {
  budgetsTable,
  type Cell,
  pairsTable,
  pointsTable,
  policiesTable,
  testsTable,
} from '../../../web/answers/find/find-rows.ts';
import {
  bareValue,
  chanceCell,
  leverHeading,
  shownPlan,
} from '../../../web/answers/find/find-words.ts';
import { weeklyChance } from '../../../web/answers/find/weekly-chance.ts';
import { busyTeam } from '../../analysis/busy-team.ts';
import { ask, valuesOf } from '../../analysis/find/ask.ts';

const busy = busyTeam({
  service: { startDate: '2026-04-06', weeks: 8, bankHolidays: 'none' },
});
const people = { what: { kind: 'people' }, from: 7, to: 30 };
const plain: Cell = { main: '', detail: '' };
let found: FindResult;
beforeAll(async () => {
  found = await ask(busy, { levers: [people], mostReplications: 200, policies: 'cases' });
});

test('the curve has a place for every value of the range, and a chance where one was looked at', () => {
  const curve = chanceCurve(found);
  expect(curve?.labels).toEqual(Array.from({ length: 24 }, (_, i) => String(i + 7)));
  const looked = curve?.chance.flatMap((chance, i) => (chance === null ? [] : [i + 7]));
  expect(looked).toEqual(found.points.map(({ values }) => values[0]));
  expect(curve?.now).toEqual({ place: 1, words: '8' });
  const answer = found.plan?.values[0] ?? 0;
  expect(curve?.answer).toEqual({ place: answer - 7, words: String(answer) });
  expect(curve && curveSentence(curve)).toMatch(/^Chance of meeting .* wanted 90/);
});

test('the table marks the answer and ends with doing nothing', () => {
  const { rows, headings } = pointsTable(found);
  expect(headings[0]).toBe('People in post, Worker, FTE');
  expect(rows).toHaveLength(found.points.length + 1);
  expect(rows.filter(({ isMarked }) => isMarked).map(({ heading }) => heading)).toEqual([
    String(found.plan?.values[0]),
  ]);
  expect(rows.at(-1)?.heading).toBe('Doing nothing');
});

test('the plan stands beside doing nothing, week by week and test by test', () => {
  const shown = shownPlan(found);
  if (!shown) throw new Error('a plan was expected');
  const { plan, label } = shown;
  expect(plan).toBe(found.plan);
  expect(label).toBe(`With the plan: ${plan.values[0]}\u00a0FTE`);
  const chart = weeklyChance(found, plan, label);
  expect(chart.weeks).toHaveLength(9);
  expect(chart.lines[0].median.at(-1)).toBe(plan.chance);
  expect(chart.before?.median.at(-1)).toBe(found.doNothing.chance);
  expect(testsTable(found, plan, label).rows.map(({ heading }) => heading)).toEqual(
    busy.standard.tests.map(({ label }) => label),
  );
});

test('policies say how demand becomes posts', () => {
  if (!found.policies) throw new Error('policies were asked for');
  const { caption, rows } = policiesTable(found.policies);
  expect(caption).toContain('FTE needed = demand ÷ cases for one FTE');
  expect(rows).toHaveLength(3);
});

test('of two levers the least pairs stand in a table, and the curve runs along one with the other as in the plan', async () => {
  const growth = {
    what: { kind: 'input', path: 'stages[0].leakPerYear' },
    from: 0,
    to: 3,
    step: 1,
  };
  const two = await ask(busy, {
    levers: [{ ...people, from: 8, to: 10 }, growth],
    mostReplications: 200,
    chance: 0.8,
  });
  const curve = chanceCurve(two);
  const [peopleThen, leakThen] = valuesOf(two.plan);
  expect([
    `People in post, Worker, FTE: ${peopleThen}`,
    `${leverHeading(two.levers[1])}: ${percentWords(leakThen)}`,
  ]).toContain(curve?.held);
  const looked = curve?.chance.filter((chance) => chance !== null) ?? [];
  expect(looked.length).toBeGreaterThanOrEqual(3);
  expect(chanceCurve({ ...two, points: two.points.slice(0, 2) })).toBeUndefined();
  const { headings, rows } = pointsTable(two);
  expect(headings.slice(0, 2)).toEqual(two.levers.map(leverHeading));
  expect(rows.map(({ heading, cells }) => `${heading}, ${cells[0].main}`)).toEqual([
    ...two.points.map(({ values }) =>
      two.levers.map((lever, index) => bareValue(lever, values[index])).join(', '),
    ),
    'Doing nothing, –',
  ]);
  expect(rows.filter(({ isMarked }) => isMarked)).toHaveLength(1);
  const marks = pairsTable(two).rows.map(({ cells }) => cells.at(-1)?.main);
  expect(marks.filter((mark) => mark?.includes('cheapest'))).toHaveLength(1);
  expect(marks.filter((mark) => mark?.includes('smallest change'))).toHaveLength(1);
});

test('a figure of a table is in the words of the sentence about it', () => {
  const { plan, policies } = found;
  if (!plan || !policies) throw new Error('a plan and policies were expected');
  const inWords = ({ main, detail }: Cell) => (detail ? `${main} (${detail})` : main);
  const row = pointsTable(found).rows.find(({ isMarked }) => isMarked);
  const [chance] = row?.cells ?? [plain];
  expect(`${chance.main} (${chance.detail.replace('\u00a0%', '')})`).toBe(chanceWords(plan));
  expect(chance.detail).toMatch(/^[\d.]+ to [\d.]+\u00a0%$/);
  expect(inWords(row?.cells[3] ?? plain)).toBe(costWords(plan.costDifferencePounds));
  const { costPounds, costErrorPounds = 0 } = found.doNothing;
  expect(pointsTable(found).caption).toContain(poundsWithError(costPounds, costErrorPounds));
  for (const [at, { cells }] of policiesTable(policies).rows.entries()) {
    expect(inWords(cells.at(-1) ?? plain)).toBe(costWords(policies.rows[at].costDifferencePounds));
  }
  expect(bareValue({ unit: 'sharePerYear' }, 0.15)).toBe('15\u00a0%');
  expect(leverHeading({ label: 'Leavers', unit: 'sharePerYear' })).toBe('Leavers, a year');
});

test('a cost that noise hides is not said to be more or less', () => {
  const hidden = costInRange({ mean: 10, low: -500, high: 2500, futures: 100 });
  expect(hidden.main).toContain('no difference in cost that can be told');
  expect(hidden.range).toBe('between £500 less and £2,500 more');
});

test('values of answers kept by earlier versions, whose costs were not compared, show none', () => {
  const points = found.points.map(({ costDifferencePounds: _, ...point }) => point);
  const { rows } = pointsTable({ ...found, points });
  for (const { cells } of rows) expect(cells[3].main).toBe('–');
});

test('of the standard and the budget together each stands beside both, and each budget beside doing nothing', async () => {
  const year = busyTeam({
    service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
    costs: { ...busy.costs, budgets: [{ beginsIn: 2026, pounds: 500_000 }] },
  });
  const both = await ask(year, {
    levers: [{ ...people, to: 11 }],
    target: 'both',
    test: 'waiting',
    mostReplications: 100,
  });
  const { headings, rows } = pointsTable(both);
  expect(headings.slice(1, 4)).toEqual(['Chance of both', 'Standard', 'Budget']);
  rows.slice(0, -1).forEach(({ cells }, at) => {
    const { parts } = both.points[at];
    if (!parts) throw new Error('both parts are told');
    expect(cells[1].main).toBe(chanceCell(parts.standard).main);
    expect(cells[2].main).toBe(chanceCell(parts.budget).main);
    expect(cells).toHaveLength(headings.length - 1);
  });
  const shown = shownPlan(both);
  if (!shown) throw new Error('a plan was expected');
  const [row] = budgetsTable(both, shown.plan, shown.label).rows;
  expect([row.heading, row.cells[0].main]).toEqual(['2026-27', '£500,000']);
  const chances = [both.doNothing, shown.plan].map(({ budgets = [] }) => chanceCell(budgets[0]));
  expect(row.cells.slice(1)).toEqual(chances);
});
