import { createRun, type RunResults, type Scenario, summarise } from '../../models/index.ts';
import { EXPORTS } from '../../server/export/exports.ts';
import { parseCsv } from './parse-csv.ts';
import { readWorkbook, type WorkbookCell } from './read-workbook.ts';
import { tinyScenario } from './tiny-scenario.ts';

export const FUTURES = 40;
export const KINDS = ['costPay', 'costAgency', 'costRecruitment'] as const;
export const COSTS = [...KINDS, 'cost'] as const;
export type Cost = (typeof COSTS)[number];
/** Two months of one financial year, the 53 weeks of 2030-31, two months of the next. */
export function overThreeYears(): Scenario {
  const scenario = tinyScenario();
  scenario.service = { ...scenario.service, startDate: '2030-02-04', weeks: 70 };
  scenario.teams[0].posts[0].agencyFte = 1;
  scenario.costs.recruitmentPerHirePounds = 4000;
  scenario.costs.payAwardPerYear = 0.03;
  return scenario;
}

/** Everybody in post, nobody leaves, nobody else comes. */
export function everybodyStays(): Scenario {
  const scenario = overThreeYears();
  const [posts] = scenario.teams[0].posts;
  posts.inPostFte = 6;
  posts.agencyFte = 0;
  scenario.roles[0].leavingPerYear = 0;
  scenario.costs.payAwardPerYear = 0;
  return scenario;
}

export interface Made {
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

export async function made(scenario: Scenario, futures = FUTURES): Promise<Made> {
  const values = createRun(scenario, 'money').simulate(0, futures);
  const results = summarise(scenario, 'money', futures, values);
  return {
    results,
    values,
    weekly: records(EXPORTS.csv(results)),
    yearly: records(EXPORTS.years(results)),
    sheets: readWorkbook(await EXPORTS.workbook(results, scenario)),
  };
}

/** Rows of “Cost by year” below its headings: label, weeks, then mean, from and to of each kind, then the error. */
export function moneyRows(sheets: Made['sheets']): WorkbookCell[][] {
  const rows = sheets.get('Cost by year') ?? [];
  return rows.slice(rows.findIndex(([first]) => first === 'Financial year') + 1);
}

export const cell = (row: WorkbookCell[], cost: Cost, place: 0 | 1 | 2) =>
  Number(row[2 + 3 * COSTS.indexOf(cost) + place]);
