import { parse } from 'csv-parse/sync';

/** The department's files that are read, by the names under which it publishes them. */
export const FILES = ['csww_indicators.csv', 'children_in_need_referrals.csv'] as const;

/** Published figures of one area for one of the department's years. */
export interface Return {
  /** FTE of social workers on 30 September; agency workers are not among those in post. */
  inPost: number;
  inPostPeople: number;
  /** FTE that left in the year to 30 September. */
  leavers: number;
  vacancies: number;
  agency: number;
  agencyCovering: number;
  caseHolders: number;
  /** Held by case holders on 30 September. */
  cases: number;
  /** Share of working time lost to sickness in the year to 30 September. */
  absenceShare: number;
  /** Of the year to 31 March: referrals, repeats included, and what came of them. */
  referrals: number;
  noFurtherAction: number;
  notInNeed: number;
}

/** An area and its returns by year: those that are whole. */
export interface Area {
  name: string;
  level: 'National' | 'Regional' | 'Local authority';
  returns: ReadonlyMap<number, Return>;
}

type Columns = Readonly<Partial<Record<keyof Return, string>>>;

const WORKFORCE: Columns = {
  inPost: 'inpost_fte',
  inPostPeople: 'inpost_headcount',
  leavers: 'leavers_fte',
  vacancies: 'vacancy_fte',
  agency: 'agency_fte',
  agencyCovering: 'agency_cover_fte',
  caseHolders: 'case_holders_fte',
  cases: 'cases',
};
const REFERRALS: Columns = {
  referrals: 'referral_count',
  noFurtherAction: 'no_further_action_count',
  notInNeed: 'not_in_need_count',
};

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): Row[] => parse(text, { columns: true, bom: true });

const areaOf = (row: Row): string =>
  [row.geographic_level, row.new_la_code || row.region_name || row.country_code].join(' ');

/** The figures of some columns; NaN for a symbol that stands in place of a number, and for nothing. */
const figures = (columns: Columns, row: Row | undefined): [string, number][] =>
  Object.entries(columns).map(([name, column]) => [
    name,
    row?.[column] ? Number(row[column]) : Number.NaN,
  ]);

/**
 * Areas with their returns, from the text of the department's csww_indicators.csv and children_in_need_referrals.csv.
 * A year of an area in which any of the figures is missing or suppressed is left out.
 */
export function areasOf(workforce: string, referrals: string): Area[] {
  const referred = new Map(
    rowsOf(referrals).map((row) => [`${areaOf(row)} ${row.time_period}`, row]),
  );
  const areas = new Map<string, Area & { returns: Map<number, Return> }>();
  for (const row of rowsOf(workforce)) {
    const id = areaOf(row);
    const area = areas.get(id) ?? {
      name: row.la_name || row.region_name || row.country_name,
      level: row.geographic_level as Area['level'],
      returns: new Map(),
    };
    areas.set(id, area);
    const found = [
      ...figures(WORKFORCE, row),
      ...figures(REFERRALS, referred.get(`${id} ${row.time_period}`)),
      ['absenceShare', Number(row.absence_rate_fte || Number.NaN) / 100] as const,
    ];
    if (!found.every(([, figure]) => Number.isFinite(figure))) continue;
    area.returns.set(Number(row.time_period), Object.fromEntries(found) as unknown as Return);
  }
  return [...areas.values()];
}
