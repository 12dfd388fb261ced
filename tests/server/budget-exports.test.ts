import { beforeAll, describe, expect, it } from 'vitest';
import { createRun, type RunResults, summarise } from '../../models/index.ts';
import { budgetText } from '../../server/commands/budget-text.ts';
import { moneyText } from '../../server/commands/money-text.ts';
import { EXPORTS } from '../../server/export/exports.ts';
import { parseCsv } from './parse-csv.ts';
import { readWorkbook, type WorkbookCell } from './read-workbook.ts';
import { tinyScenario } from './tiny-scenario.ts';

const FUTURES = 40;
const YEAR = '2026-27';

/** A year in full and ten weeks of the next, with budgets for both; the first is near what its year costs. */
function results(withBudgets: boolean): RunResults {
  const scenario = tinyScenario();
  scenario.service = { ...scenario.service, weeks: 62 };
  const values = createRun(scenario, 'budgets').simulate(0, FUTURES);
  const without = summarise(scenario, 'budgets', FUTURES, values);
  if (!withBudgets) return without;
  const near = without.years[0].measures.cost?.p50 ?? 0;
  scenario.costs.budgets = [
    { beginsIn: 2026, pounds: near },
    { beginsIn: 2027, pounds: near },
  ];
  return summarise(scenario, 'budgets', FUTURES, values);
}

let held: RunResults;
let rows: string[][];
let sheets: Map<string, WorkbookCell[][]>;
beforeAll(async () => {
  held = results(true);
  rows = parseCsv(new TextDecoder().decode(EXPORTS.years(held)));
  sheets = readWorkbook(await EXPORTS.workbook(held, tinyScenario()));
});

const csvRow = (measure: string): Record<string, string> => {
  const headings = rows.find((row) => row.includes('measure')) ?? [];
  const row = rows.find((each) => each[headings.indexOf('measure')] === measure) ?? [];
  return Object.fromEntries(headings.map((heading, place) => [heading, row[place]]));
};

describe('the table by financial year', () => {
  it('gives budget, what is spent beyond it and the chance that it holds', () => {
    const [year] = held.budgets?.years ?? [];
    expect(csvRow('budget').financialYear).toBe(YEAR);
    expect(Number(csvRow('budget').mean)).toBeCloseTo(year.forDaysPounds ?? Number.NaN, 3);
    expect(Number(csvRow('overspend').p90)).toBe(year.overspend?.p90);
    expect(Number(csvRow('budgetHolds').mean)).toBe(year.holds?.probability);
    expect(csvRow('budgetHolds').p10).toBe('');
    expect(['budget', 'overspend', 'budgetHolds'].map((id) => csvRow(id).over)).toEqual([
      'total',
      'total',
      '',
    ]);
  });

  it('says above what budgets and costs are held against and count, as the workbook does', () => {
    const notes = rows.filter(([label]) => label === 'Note').map(([, note]) => note);
    const said = [...(sheets.get('Budget') ?? []), ...(sheets.get('Cost by year') ?? [])].flat();
    for (const about of [/364 of 365/, /pays for more than that/, /add up/, /paid in full/]) {
      const note = notes.find((each) => about.test(each));
      expect(note, String(about)).toBeDefined();
      expect(said).toContain(note);
    }
  });

  it('has the cost less the budget as the overspend', () => {
    const [cost, budget, over] = ['cost', 'budget', 'overspend'].map((id) =>
      Number(csvRow(id).mean),
    );
    expect((cost - budget - over) / cost).toBeCloseTo(0, 6);
  });

  it('says of a year that was not simulated in full what its budget is, and that it is not judged', () => {
    const judged = rows.filter((row) => row.includes('overspend')).map(([year]) => year);
    expect(judged).toEqual([YEAR]);
    const [, part] = held.budgets?.years ?? [];
    const row = csvRow('budgetNotJudged');
    expect([row.financialYear, row.weeks, row.over]).toEqual(['2027-28', '10', '']);
    expect(row.label).toBe('Budget of the year, not judged: simulated in part');
    expect([Number(row.mean), row.p10]).toEqual([part.budgetPounds, '']);
  });
});

describe('the workbook', () => {
  it('has a sheet of budgets, which says what is not judged', () => {
    const found = sheets.get('Budget') ?? [];
    const [first, second] = found.slice(found.findIndex(([cell]) => cell === 'Financial year') + 1);
    const [year] = held.budgets?.years ?? [];
    expect([first[0], ...first.slice(2, 4)]).toEqual([YEAR, 52, year.budgetPounds]);
    expect(Number(first[5])).toBe(year.overspend?.mean);
    expect(first[8]).toBe(year.enoughPounds);
    expect(second[1]).toBe('Not judged: simulated in part');
    expect(second.slice(5)).toEqual([]);
  });

  it('has none without budgets', async () => {
    const plain = readWorkbook(await EXPORTS.workbook(results(false), tinyScenario()));
    expect([...plain.keys()]).not.toContain('Budget');
  });
});

describe('the command', () => {
  it('prints no range of a single future, which has none', () => {
    const scenario = tinyScenario();
    scenario.service = { ...scenario.service, weeks: 52 };
    scenario.costs.budgets = [{ beginsIn: 2026, pounds: 250_000 }];
    const of = (futures: number) =>
      summarise(scenario, 'one', futures, createRun(scenario, 'one').simulate(0, futures));
    for (const text of [budgetText, moneyText]) {
      const line = (futures: number) => text(of(futures)).find((each) => each.startsWith(YEAR));
      expect(line(2)).toMatch(/£.* to £/);
      expect(line(1)).toMatch(text === moneyText ? /£[\d,]+$/ : /£[\d,]+ (over|under)$/);
      expect(line(1)).not.toMatch(/ to £|none/);
    }
  });

  it('prints one line for each budget', () => {
    const [, first, second] = budgetText(held);
    expect(first).toMatch(/^2026-27 .*£.*% \(±\d+\).*(over|under).* to /);
    expect(second).toMatch(/^2027-28 \(10 weeks\) .*not judged/);
  });

  it('prints nothing without budgets', () => {
    expect(budgetText(results(false))).toEqual([]);
  });
});
