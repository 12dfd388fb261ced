import { describe, expect, test } from 'vitest';
import { groupTable } from '../../../models/report/group-words.ts';
import { OF_ONE_FUTURE } from '../../../models/report/one-future.ts';
import { resultsText } from '../../../server/commands/results-text.ts';
import { bandChart } from '../../../web/charts/band-chart.ts';
import { bandSentence } from '../../../web/charts/band-sentence.ts';
import { bandTable } from '../../../web/charts/band-table.ts';
import { budgetRows } from '../../../web/outcomes/budget-rows.ts';
import { caseHolderRows } from '../../../web/outcomes/case-holder-rows.ts';
import { groupRows } from '../../../web/outcomes/group-rows.ts';
import { keyFigures } from '../../../web/outcomes/key-figures.ts';
import { standardRows } from '../../../web/outcomes/standard-rows.ts';
import { costRows, yearRows } from '../../../web/outcomes/year-rows.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';
import { realResults } from './real-results.ts';

const council = shippedScenario('england-council');
const budgets = [{ beginsIn: 2026, pounds: { value: 40_000_000 } }];
const withBudget = { ...council, costs: { ...council.costs, budgets } };
const one = realResults(60, withBudget, 1);
const many = realResults(60, withBudget, 20);
/** `14.7 to 15.7`, `£1.2 million to …`. */
const RANGE = /\d[^;]* to [£\d]/;

/** Every figure that the tables of a run show, in words. */
function figuresOf(results: typeof one): string[] {
  const isOne = results === one;
  const groups = groupTable(results);
  if (!groups || !results.budgets) throw new Error('the council has learning by role and a budget');
  const holders = caseHolderRows(results).flatMap((row) => [
    row.people,
    row.overAllWeeks,
    row.inWorstWeek,
  ]);
  return [
    ...keyFigures(results)
      .slice(1)
      .map(({ detail }) => detail),
    ...[...yearRows(results.years, isOne), ...costRows(results.years, isOne)].flatMap(({ cells }) =>
      cells.map(({ range }) => range),
    ),
    ...holders.flatMap(({ details }) => details),
    ...groupRows(groups).flatMap(({ cells }) => cells.flatMap(({ details }) => details)),
    ...budgetRows(results.budgets, isOne).map(({ range }) => range),
  ];
}

describe('a single future has no range', () => {
  test('in any table of the page', () => {
    expect(figuresOf(many).filter((words) => RANGE.test(words)).length).toBeGreaterThan(20);
    expect(figuresOf(one).filter((words) => /range| to |average/.test(words))).toEqual([]);
  });

  test('in the table and the words of a chart, which say so', () => {
    const chart = bandChart(one.weeks, one.measures, ['caseload'], [], 'one-future');
    const { caption, headings, rows } = bandTable('Caseload', chart);
    expect(caption).toContain(OF_ONE_FUTURE);
    expect(headings).toEqual(['Caseload']);
    expect(rows.every(({ cells }) => cells.length === 1)).toBe(true);
    expect(bandSentence(chart)).not.toMatch(/middle|futures|between/);
  });

  test('in what the command line prints of it', () => {
    expect(resultsText(many)).toMatch(/\(\d[\d.]*\s% to /);
    const printed = resultsText(one);
    expect(printed).not.toMatch(/\(\d[\d.]*\s% to |8 in 10|8 of 10|eight in ten|Means/);
    expect(printed).toContain(OF_ONE_FUTURE);
  });
});

describe('a single future has no chance', () => {
  const CHANCE = /chance|likely|pass|fail|at risk|(below|above) \d+\s%|±/i;
  const saidOf = (results: typeof one) => [
    ...standardRows(results).flatMap(({ verdict, atEnd, allOfLastYear }) => [
      verdict?.words ?? '',
      atEnd.words,
      allOfLastYear.words,
    ]),
    ...keyFigures(results).flatMap(({ label, figure, detail }) => [label, figure, detail]),
    ...(results.budgets
      ? budgetRows(results.budgets, results === one).flatMap(({ chance, likelihood }) => [
          chance,
          likelihood,
        ])
      : []),
  ];

  test('on the page: a test is met in it or is not, and a budget holds or does not', () => {
    expect(saidOf(many).filter((words) => CHANCE.test(words)).length).toBeGreaterThan(10);
    expect(saidOf(one).filter((words) => CHANCE.test(words))).toEqual([]);
    const met = one.standard.map(({ probabilityMet }) => probabilityMet.at(-1) === 1);
    expect(met).toContain(true);
    expect(met).toContain(false);
    const rows = standardRows(one);
    expect(rows.slice(0, -1).map(({ atEnd }) => atEnd.words === 'met')).toEqual(met);
    expect(rows.at(-1)?.atEnd.words).toBe('not met');
    const years = one.budgets?.years ?? [];
    expect(budgetRows({ ...one.budgets, years } as NonNullable<typeof one.budgets>, true)).toEqual(
      years.map((year) =>
        expect.objectContaining(
          year.holds
            ? { chance: year.holds.probability === 1 ? 'holds' : 'does not hold' }
            : { chance: 'Not judged' },
        ),
      ),
    );
  });

  test('in what the command line prints of it', () => {
    expect(resultsText(many)).toMatch(CHANCE);
    expect(resultsText(one)).not.toMatch(CHANCE);
    expect(resultsText(one)).toMatch(/\n.*\bnot met\b/);
  });
});
