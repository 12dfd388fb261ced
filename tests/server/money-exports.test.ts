import { beforeAll, describe, expect, it } from 'vitest';
import { dayNumber, financialYearLabel, financialYearOf } from '../../models/calendar/dates.ts';
import {
  createRun,
  MEASURES,
  type RunResults,
  type Scenario,
  summarise,
} from '../../models/index.ts';
import { meanError } from '../../models/statistics/mean-error.ts';
import { EXPORTS } from '../../server/export/exports.ts';
import { parseCsv } from './parse-csv.ts';
import { readWorkbook, type WorkbookCell } from './read-workbook.ts';
import { tinyScenario } from './tiny-scenario.ts';

const FUTURES = 40;
const KINDS = ['costPay', 'costAgency', 'costRecruitment'] as const;
const COSTS = [...KINDS, 'cost'] as const;
type Cost = (typeof COSTS)[number];
/** Floats of single precision, added up over a year. */
const SINGLE = 1e-6;

/** Two months of one financial year, the 53 weeks of 2030-31, two months of the next. */
function overThreeYears(): Scenario {
  const scenario = tinyScenario();
  scenario.service = { ...scenario.service, startDate: '2030-02-04', weeks: 70 };
  scenario.teams[0].posts[0].agencyFte = 1;
  scenario.costs.recruitmentPerHirePounds = 4000;
  scenario.costs.payAwardPerYear = 0.03;
  return scenario;
}

/** Everybody in post, nobody leaves, nobody else comes. */
function everybodyStays(): Scenario {
  const scenario = overThreeYears();
  const [posts] = scenario.teams[0].posts;
  posts.inPostFte = 6;
  posts.agencyFte = 0;
  scenario.roles[0].leavingPerYear = 0;
  scenario.costs.payAwardPerYear = 0;
  return scenario;
}

interface Made {
  results: RunResults;
  values: Float32Array;
  weekly: Record<string, string>[];
  yearly: Record<string, string>[];
  sheets: Map<string, WorkbookCell[][]>;
}

function records(csv: Uint8Array): Record<string, string>[] {
  const rows = parseCsv(new TextDecoder().decode(csv));
  const heading = rows.findIndex((row) => row.includes('measure'));
  return rows
    .slice(heading + 1)
    .map((row) => Object.fromEntries(rows[heading].map((name, place) => [name, row[place]])));
}

async function made(scenario: Scenario): Promise<Made> {
  const values = createRun(scenario, 'money').simulate(0, FUTURES);
  const results = summarise(scenario, 'money', FUTURES, values);
  return {
    results,
    values,
    weekly: records(EXPORTS.csv(results)),
    yearly: records(EXPORTS.years(results)),
    sheets: readWorkbook(await EXPORTS.workbook(results, scenario)),
  };
}

/** Rows of “Cost by year” below its headings: label, weeks, then mean, from and to of each kind, then the error. */
function moneyRows(sheets: Made['sheets']): WorkbookCell[][] {
  const rows = sheets.get('Cost by year') ?? [];
  return rows.slice(rows.findIndex(([first]) => first === 'Financial year') + 1);
}

const cell = (row: WorkbookCell[], cost: Cost, place: 0 | 1 | 2) =>
  Number(row[2 + 3 * COSTS.indexOf(cost) + place]);

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

it('charges everybody who stays in post, to a few pence of a year’s total: pay, national insurance above its threshold, pension', async () => {
  const scenario = everybodyStays();
  const { sheets } = await made(scenario);
  const { payPerYear } = scenario.roles[0];
  const [pay] = [payPerYear].map((value) => (typeof value === 'number' ? value : value.value));
  const yearly = pay + 0.15 * (pay - 5000) + 0.211 * pay;
  for (const row of moneyRows(sheets)) {
    const days = 7 * Number(row[1]);
    const owed = (6 * yearly * days) / 365.25;
    expect(cell(row, 'costPay', 0)).toBeCloseTo(owed, 1);
    expect([cell(row, 'costPay', 1), cell(row, 'costPay', 2)]).toEqual([
      cell(row, 'costPay', 0),
      cell(row, 'costPay', 0),
    ]);
    expect([cell(row, 'costAgency', 0), cell(row, 'costRecruitment', 0)]).toEqual([0, 0]);
  }
});

it('keeps names that are not valid in a workbook’s XML, as far as they can be kept', async () => {
  const scenario = { ...everybodyStays(), name: '=1+1 <&"\'> \u0001\ud800 end' };
  const { sheets } = await made(scenario);
  expect(sheets.get('About')?.[0][1]).toMatch(/^=1\+1 <&"'> .*end$/);
});

it('pays whoever is sick or on long leave in full, as it says', async () => {
  const scenario = everybodyStays();
  const well = await made({
    ...scenario,
    absence: { ...scenario.absence, sicknessShare: 0, perCase: 0, longLeavePerYear: 0 },
  });
  const away = await made({
    ...scenario,
    absence: { ...scenario.absence, sicknessShare: 0.1, longLeavePerYear: 0.3 },
    agency: { ...scenario.agency, allowed: false },
  });
  const absent = ({ results }: Made) => results.horizon.measures.absenceRate?.mean ?? 0;
  expect(absent(away)).toBeGreaterThan(absent(well) + 0.1);
  const pay = ({ sheets }: Made) => moneyRows(sheets).map((row) => cell(row, 'costPay', 0));
  expect(pay(away)).toEqual(pay(well));
  expect((away.sheets.get('Cost by year') ?? []).flat().join('\n')).toMatch(/paid in full/);
});

it('pays agency workers on days off sick too, as it says', async () => {
  const covered = (sicknessShare: number): Scenario => {
    const scenario = everybodyStays();
    scenario.teams[0].posts[0].agencyFte = 0;
    scenario.teams[0].posts[0].extraAgencyFte = 4;
    return { ...scenario, absence: { ...scenario.absence, sicknessShare, perCase: 0 } };
  };
  const [well, sick] = [await made(covered(0)), await made(covered(0.3))];
  const agency = ({ sheets }: Made) => moneyRows(sheets).map((row) => cell(row, 'costAgency', 0));
  expect(agency(sick).every((pounds) => pounds > 0)).toBe(true);
  expect(agency(sick)).toEqual(agency(well));
  expect((sick.sheets.get('Cost by year') ?? []).flat().join('\n')).toMatch(
    /agency workers are on days off sick/,
  );
});

it('says by how much what whole weeks show differs from a year’s pay', async () => {
  const { sheets } = await made(everybodyStays());
  const said = (sheets.get('Cost by year') ?? []).flat().find((text) => /365/.test(String(text)));
  const [, less, more] =
    /shows ([\d.]+) % less than a year’s pay, .* 53 weeks ([\d.]+) % more/.exec(`${said}`) ?? [];
  const [, ofFiftyThree] = moneyRows(sheets);
  const yearly = 6 * (40_000 + 0.15 * (40_000 - 5000) + 0.211 * 40_000);
  const shown = cell(ofFiftyThree, 'costPay', 0);
  expect(Number(more)).toBeCloseTo(100 * (shown / yearly - 1), 1);
  expect(Number(less)).toBeCloseTo(100 * (1 - (shown * (52 / 53)) / yearly), 1);
});

describe('cost by team', () => {
  it('adds up, team by team, to the whole service in each financial year, and each team to its kinds', async () => {
    const scenario = overThreeYears();
    const [team] = scenario.teams;
    const { sheets } = await made({
      ...scenario,
      teams: [team, { ...team, id: 'other', name: 'Other' }, { ...team, id: 'last', name: 'Last' }],
    });
    const rows = sheets.get('Cost by team') ?? [];
    const told = rows.slice(rows.findIndex(([first]) => first === 'Team') + 1);
    const own = told.filter(([name]) => name !== 'The whole service');
    const years = moneyRows(sheets);
    expect(own).toHaveLength(3 * years.length);
    for (const year of years) {
      const [label, weeks] = year;
      const ofYear = own.filter((row) => row[1] === label);
      expect(ofYear.map((row) => row[2])).toEqual([weeks, weeks, weeks]);
      COSTS.forEach((id, place) => {
        const sum = ofYear.reduce((pounds, row) => pounds + Number(row[3 + place]), 0);
        expect(sum / cell(year, id, 0)).toBeCloseTo(1, 6);
      });
      for (const row of ofYear)
        expect((Number(row[3]) + Number(row[4]) + Number(row[5])) / Number(row[6])).toBeCloseTo(
          1,
          6,
        );
      const whole = told.find((row) => row[0] === 'The whole service' && row[1] === label);
      expect(Number(whole?.[6]) / cell(year, 'cost', 0)).toBeCloseTo(1, 6);
    }
  });

  it('has no sheet where there is one team', async () => {
    const { sheets } = await made(everybodyStays());
    expect([...sheets.keys()]).not.toContain('Cost by team');
  });
});
