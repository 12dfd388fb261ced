import { beforeAll, describe, expect, it } from 'vitest';
import { dayNumber, financialYearLabel, financialYearOf } from '../../models/calendar/dates.ts';
import { MEASURES } from '../../models/index.ts';
import { meanError } from '../../models/statistics/mean-error.ts';
import {
  COSTS,
  type Cost,
  cell,
  FUTURES,
  KINDS,
  type Made,
  made,
  moneyRows,
  overThreeYears,
} from './money-made.ts';

/** Floats of single precision, added up over a year. */
const SINGLE = 1e-6;

describe('money taken away', () => {
  const scenario = overThreeYears();
  let all: Made;
  /** Each future’s total of a cost in each financial year, by the Monday of the week. */
  let totals: Map<string, Record<Cost, number[]>>;

  beforeAll(async () => {
    all = await made(scenario);
    const { weeks } = all.results;
    const size = all.values.length / FUTURES;
    totals = new Map();
    for (let week = 1; week < weeks.length; week++) {
      const monday = dayNumber(scenario.service.startDate) + 7 * (week - 1);
      for (const year of [financialYearLabel(financialYearOf(monday)), 'all weeks']) {
        const found =
          totals.get(year) ??
          ({ costPay: [], costAgency: [], costRecruitment: [], cost: [] } as Record<
            Cost,
            number[]
          >);
        totals.set(year, found);
        for (const id of COSTS) {
          const row = MEASURES.findIndex((measure) => measure.id === id);
          for (let r = 0; r < FUTURES; r++) {
            const value = all.values[r * size + row * weeks.length + week];
            found[id][r] = (found[id][r] ?? 0) + value;
          }
        }
      }
    }
  });

  const meanOf = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  /** How many of the futures’ totals lie in a range; as many as its name says, up to one at either end. */
  const within = (list: readonly number[], from: number, to: number) =>
    list.filter((x) => x >= from * (1 - SINGLE) && x <= to * (1 + SINGLE)).length;

  it('has the part of a year, the 53 weeks of one, and all weeks', () => {
    const years = moneyRows(all.sheets).map(([label, weeks]) => [label, weeks]);
    expect(years).toEqual([
      ['2029-30', 8],
      ['2030-31', 53],
      ['2031-32', 9],
      ['all weeks', 70],
    ]);
    const csv = all.yearly.filter(({ measure }) => measure === 'cost');
    expect(csv.map((row) => [row.financialYear, Number(row.weeks)])).toEqual(years);
  });

  it('has the mean and the range of each future’s own total, in the workbook and in the table by year', () => {
    for (const row of moneyRows(all.sheets)) {
      for (const id of COSTS) {
        const own = totals.get(String(row[0]))?.[id] ?? [];
        expect(own).toHaveLength(FUTURES);
        expect(cell(row, id, 0) / meanOf(own)).toBeCloseTo(1, 5);
        const inside = within(own, cell(row, id, 1), cell(row, id, 2));
        expect(inside).toBeGreaterThanOrEqual(0.8 * FUTURES);
        if (new Set(own).size === FUTURES) expect(inside).toBeLessThanOrEqual(0.8 * FUTURES + 2);
        const csv = all.yearly.find((line) => line.measure === id && line.financialYear === row[0]);
        expect(csv?.over).toBe('total');
        expect([csv?.mean, csv?.p10, csv?.p90].map(Number)).toEqual(
          ([0, 1, 2] as const).map((place) => cell(row, id, place)),
        );
      }
    }
  });

  it('has kinds of cost whose means add up to the cost, and years that add up to all weeks', () => {
    const rows = moneyRows(all.sheets);
    for (const row of rows) {
      const sum = KINDS.reduce((pounds, id) => pounds + cell(row, id, 0), 0);
      expect(sum / cell(row, 'cost', 0)).toBeCloseTo(1, 6);
    }
    for (const id of COSTS) {
      const years = rows.slice(0, -1).reduce((pounds, row) => pounds + cell(row, id, 0), 0);
      expect(years / cell(rows[rows.length - 1], id, 0)).toBeCloseTo(1, 6);
    }
  });

  it('says that they do but for rounding', () => {
    const said = (all.sheets.get('Cost by year') ?? []).flat().join('\n');
    expect(said).toMatch(/add up .* but for rounding/);
  });

  it('says in which financial year each week counts, so that weekly means add up to the year’s', () => {
    for (const row of moneyRows(all.sheets).slice(0, -1)) {
      for (const id of COSTS) {
        const weeks = all.weekly.filter(
          (line) => line.measure === id && line.financialYear === row[0] && line.team === '',
        );
        expect(weeks).toHaveLength(Number(row[1]));
        const sum = weeks.reduce((pounds, { mean }) => pounds + Number(mean), 0);
        expect(sum / cell(row, id, 0)).toBeCloseTo(1, 6);
      }
    }
    expect(new Set(all.weekly.slice(0, 1).map((line) => line.financialYear))).toEqual(
      new Set(['']),
    );
  });

  it('has each week of “Cost by week” under the Monday on which it begins', () => {
    const rows = (all.sheets.get('Cost by week') ?? []).filter(([first]) => Number(first) > 0);
    expect(rows).toHaveLength(scenario.service.weeks);
    const { cost } = all.results.measures;
    rows.forEach((row, week) => {
      // A spreadsheet counts days from 30 December 1899.
      const day = Number(row[0]) + dayNumber('1899-12-30');
      expect(day).toBe(dayNumber(scenario.service.startDate) + 7 * week);
      expect(row[1]).toBe(financialYearLabel(financialYearOf(day)));
      expect(cell(row, 'cost', 0)).toBe(cost?.mean[week + 1]);
    });
  });

  it('gives the error of a mean as two standard errors of the futures’ totals', () => {
    for (const row of moneyRows(all.sheets)) {
      const own = totals.get(String(row[0]))?.cost ?? [];
      expect(Number(row[14]) / (2 * meanError(own))).toBeCloseTo(1, 4);
    }
  });

  it('has in “Measures by year” what the table by year has', () => {
    const sheet = all.sheets.get('Measures by year') ?? [];
    const rows = sheet.slice(1 + sheet.findIndex(([first]) => first === 'Measure'));
    expect(rows.map((row) => [row[0], row[3], row[5] ?? ''])).toEqual(
      all.yearly.map(({ label, financialYear, mean }) => [
        label,
        financialYear,
        mean === '' ? '' : Number(mean),
      ]),
    );
  });

  it('says of each measure by year what it counts', () => {
    const rows = all.sheets.get('Definitions') ?? [];
    const told = new Map(rows.map((row) => [row[0], row]));
    for (const { measure, over } of all.yearly) {
      const { label, definition } = MEASURES.find(({ id }) => id === measure) ?? {};
      expect([told.get(label)?.[2], told.get(label)?.[4]]).toEqual([over, definition]);
    }
  });

  it('says what was run, and the sentences of the run', () => {
    const about = (all.sheets.get('About') ?? []).flat();
    expect(about).toEqual(expect.arrayContaining([all.results.provenance.scenarioHash]));
    expect(about).toEqual(expect.arrayContaining([...all.results.summary.sentences]));
    const { scenarioName, scenarioHash } = all.results.provenance;
    for (const rows of all.sheets.values()) {
      const text = rows.slice(0, 2).flat().join(' ');
      expect(text).toContain(scenarioName);
      expect(text).toContain(scenarioHash.slice(0, 12));
    }
  });
});
