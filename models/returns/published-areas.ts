import { notesOf } from '../fields/fields.ts';
import { fieldsOf } from '../fields/walk.ts';
import type { Problem } from '../scenario/problem.ts';
import { type Return, yearlyReturn } from './yearly-return.ts';

/** A table as the department publishes it, by columns. */
export interface PublishedTable {
  file: string;
  rows: readonly Readonly<Record<string, string>>[];
}

type Figure = Exclude<keyof Return, 'year'>;
type Columns = readonly (readonly [Figure, string])[];

/** The department’s tables that are read, each by the columns that make it up. */
const TABLES = {
  workforce: {
    name: 'children’s social work workforce (csww_indicators)',
    columns: [
      ['inPostFte', 'inpost_fte'],
      ['inPostPeople', 'inpost_headcount'],
      ['leaversFte', 'leavers_fte'],
      ['vacanciesFte', 'vacancy_fte'],
      ['agencyFte', 'agency_fte'],
      ['agencyCoveringFte', 'agency_cover_fte'],
      ['caseHoldersFte', 'case_holders_fte'],
      ['cases', 'cases'],
      ['absenceShare', 'absence_rate_fte'],
    ],
  },
  referrals: {
    name: 'referrals of children in need (C1)',
    columns: [
      ['referrals', 'referral_count'],
      ['noFurtherAction', 'no_further_action_count'],
      ['notInNeed', 'not_in_need_count'],
    ],
  },
} satisfies Record<string, { name: string; columns: Columns }>;

type Kind = keyof typeof TABLES;
const KINDS = Object.keys(TABLES) as Kind[];
const columnsOf = (kind: Kind): Columns => TABLES[kind].columns;
/** Of an area and a year; the first are those of every table. */
const AREA_COLUMNS = ['time_period', 'geographic_level', 'country_name', 'region_name', 'la_name'];

export type AreaLevel = 'National' | 'Regional' | 'Local authority';

/** An area and what is published of it. */
export interface Area {
  name: string;
  level: AreaLevel;
  /** By year: those that are whole. */
  returns: ReadonlyMap<number, Return>;
  /** By year: figures that are missing or suppressed, in the words of the form. */
  missing: ReadonlyMap<number, readonly string[]>;
}

type Row = PublishedTable['rows'][number];

const label = (figure: Figure): string =>
  fieldsOf(yearlyReturn).flatMap(([key, field]) =>
    key === figure ? (notesOf(field)?.label ?? key) : [],
  )[0];

const areaOf = (row: Row): string =>
  [
    row.geographic_level,
    row.new_la_code || row.la_name || row.region_name || row.country_name,
  ].join(' ');

/** A rate in per cent is kept as a share. */
const figure = (name: Figure, text: string): number =>
  name === 'absenceShare' ? Number((Number(text) / 100).toPrecision(12)) : Number(text);

/** Columns that a table would need to be of a kind, and has not. */
function lacking({ rows }: PublishedTable, kind: Kind): string[] {
  const [first = {}] = rows;
  return [...AREA_COLUMNS, ...columnsOf(kind).map(([, column]) => column)].filter(
    (column) => !Object.hasOwn(first, column),
  );
}

const names = (kinds: readonly Kind[]): string =>
  kinds.map((kind) => TABLES[kind].name).join(' and ');

/** What is wrong with tables that are to be read together: one that is neither, and one that is not there. */
export function tableProblems(tables: readonly PublishedTable[]): Problem[] {
  const unknown = tables.flatMap((table): Problem[] => {
    const gaps = KINDS.map((kind) => lacking(table, kind));
    if (gaps.some(({ length }) => length === 0)) return [];
    const least = gaps.reduce((a, b) => (b.length < a.length ? b : a));
    return [
      {
        path: table.file,
        value: 'this table',
        rule: `has no ${least.length === 1 ? 'column' : 'columns'} ${least.join(', ')}`,
        remedy: `give the department’s tables of the ${names(KINDS)}, as they are published`,
      },
    ];
  });
  if (unknown.length > 0) return unknown;
  const missing = KINDS.filter((kind) => tables.every((table) => lacking(table, kind).length > 0));
  return missing.length === 0
    ? []
    : [
        {
          path: 'files',
          value: tables.map(({ file }) => file).join(', ') || 'nothing',
          rule: `is without the table of the ${names(missing)}`,
          remedy: 'give both tables, as the department publishes them',
        },
      ];
}

/**
 * Areas with their returns: those of the workforce table, since some return their staff together and their referrals apart.
 * @param tables sound ones (tableProblems); of two rows for the same area and year the later is taken
 */
export function publishedAreas(tables: readonly PublishedTable[]): Area[] {
  const areas = new Map<string, { name: string; level: AreaLevel; years: Map<number, object> }>();
  for (const kind of KINDS) {
    for (const { rows } of tables.filter((table) => lacking(table, kind).length === 0)) {
      for (const row of rows) {
        const found = areas.get(areaOf(row));
        if (!found && kind !== 'workforce') continue;
        const area = found ?? {
          name: row.la_name || row.region_name || row.country_name,
          level: row.geographic_level as AreaLevel,
          years: new Map<number, object>(),
        };
        areas.set(areaOf(row), area);
        const year = Number(row.time_period);
        const read = columnsOf(kind).flatMap(([name, column]) => {
          const value = row[column] ? figure(name, row[column]) : Number.NaN;
          return Number.isFinite(value) ? [[name, value] as const] : [];
        });
        area.years.set(year, { ...area.years.get(year), year, ...Object.fromEntries(read) });
      }
    }
  }
  return [...areas.values()].map(({ name, level, years }) => {
    const gaps = [...years].map(([year, found]) => [year, missingIn(found)] as const);
    const whole = gaps.filter(([, missing]) => missing.length === 0).map(([year]) => year);
    return {
      name,
      level,
      returns: new Map(
        whole.sort((a, b) => a - b).map((year) => [year, years.get(year) as Return]),
      ),
      missing: new Map(gaps.filter(([, missing]) => missing.length > 0)),
    };
  });
}

const missingIn = (found: object): string[] =>
  KINDS.flatMap(columnsOf)
    .filter(([name]) => !Object.hasOwn(found, name))
    .map(([name]) => label(name));
