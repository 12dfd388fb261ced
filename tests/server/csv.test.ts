import { describe, expect, it } from 'vitest';
import type { CaseHoldersResult, MeasureSeries, RunResults, Unit } from '../../models/index.ts';
import { spreadOf } from '../../models/statistics/spread.ts';
import { resultsCsv } from '../../server/export/csv.ts';
import { parseCsv } from './parse-csv.ts';

const series = (mean: (number | null)[], unit: Unit = 'cases'): MeasureSeries => ({
  unit,
  mean,
  sd: mean,
  p05: mean,
  p10: mean,
  p25: mean,
  p50: mean,
  p75: mean,
  p90: mean,
  p95: mean,
});

const none = spreadOf(new Float32Array());
const overCap = (people: number[], share: (number | null)[]): CaseHoldersResult => ({
  weekly: { people: series(people, 'people'), overCapShare: series(share, 'share') },
  years: [],
  horizon: { people: { unit: 'people', ...none }, overCapShare: { unit: 'share', ...none } },
  worstWeek: null,
});

const results = (scenarioName: string, headline = 'A headline.'): RunResults => ({
  provenance: {
    scenarioName,
    scenarioHash: 'abc',
    engineVersion: '1',
    seed: 'headroom',
    replications: 10,
    date: '2026-04-06T00:00:00.000Z',
  },
  weeks: ['2026-04-06', '2026-04-13'],
  measures: { casesOpen: series([64, -1.5]), casesWaiting: series([null, 4]) },
  teams: [{ id: 'a', name: 'North, "A"', measures: { casesOpen: series([1, 2]) } }],
  years: [],
  horizon: { measures: {} },
  groups: [
    {
      id: 'new',
      name: 'Newly qualified',
      by: 'role',
      learningDaysPromised: none,
      learningKeptShare: none,
      supervisionDue: none,
      supervisionKeptShare: none,
      overCapShare: none,
      weekly: { learningDaysKept: series([null, 3], 'days') },
    },
  ],
  caseHolders: [
    {
      team: { id: 'a', name: 'North, "A"' },
      role: { id: 'new', name: 'Newly qualified' },
      ...overCap([4, 5], [0.25, null]),
    },
    overCap([9, 10], [0.5, 0.5]),
  ],
  standard: [],
  safelyStaffed: { probabilityMet: [], standardError: [] },
  summary: {
    headline,
    sentences: [],
    safelyStaffedAtEnd: null,
    safelyStaffedAllOfLastYear: null,
    verdict: null,
    firstToFail: null,
  },
});

describe('results as a table', () => {
  const rows = parseCsv(resultsCsv(results('Tiny service')));
  const heading = rows.findIndex(([first]) => first === 'week');

  it('opens with its provenance', () => {
    expect(rows[0][0]).toBe('\u{feff}Scenario');
    expect(rows.slice(0, 6).map(([, value]) => value)).toEqual([
      'Tiny service',
      'abc',
      '1',
      'headroom',
      '10',
      '2026-04-06T00:00:00.000Z',
    ]);
  });

  it('has one row for each week and measure: of the service, each team, each role of a team, and each role', () => {
    const table = rows.slice(heading + 1).map((row) => row.slice(0, 7).join('|'));
    expect(table).toEqual([
      '2026-04-06|||casesOpen|Open cases|cases|64',
      '2026-04-06|||casesWaiting|Cases waiting|cases|',
      '2026-04-13|||casesOpen|Open cases|cases|-1.5',
      '2026-04-13|||casesWaiting|Cases waiting|cases|4',
      '2026-04-06|North, "A"||casesOpen|Open cases|cases|1',
      '2026-04-13|North, "A"||casesOpen|Open cases|cases|2',
      '2026-04-06|North, "A"|Newly qualified|caseHolders|People who hold cases|people|4',
      '2026-04-06|North, "A"|Newly qualified|overCapShare|Case holders over their cap|share, 0 to 1|0.25',
      '2026-04-13|North, "A"|Newly qualified|caseHolders|People who hold cases|people|5',
      '2026-04-13|North, "A"|Newly qualified|overCapShare|Case holders over their cap|share, 0 to 1|',
      '2026-04-06|||caseHolders|People who hold cases|people|9',
      '2026-04-13|||caseHolders|People who hold cases|people|10',
      '2026-04-06||Newly qualified|learningDaysKept|Learning days kept|days|',
      '2026-04-13||Newly qualified|learningDaysKept|Learning days kept|days|3',
    ]);
  });

  it('has the same number of fields in every row', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([16]));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
    'keeps the text %j from being a formula',
    (name) => {
      expect(parseCsv(resultsCsv(results(name)))[0][1]).toBe(`'${name}`);
    },
  );

  it('keeps a line end within its field', () => {
    const tricky = parseCsv(resultsCsv(results('a\r\nb, "c"')));
    expect(tricky[0][1]).toBe('a\r\nb, "c"');
  });
});
