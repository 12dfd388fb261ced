import type { Problem } from '../scenario/problem.ts';
import type { Return } from './yearly-return.ts';

/** A table as the department publishes it, by columns. */
export interface PublishedTable {
  file: string;
  rows: readonly Readonly<Record<string, string>>[];
}

export type Figure = Exclude<keyof Return, 'year'>;
type Columns = readonly (readonly [Figure, string])[];

interface TableKind {
  /** What it is called, with the department’s own name for it. */
  name: string;
  /** By which it is known. */
  columns: Columns;
  /** Read where they are there. */
  further: Columns;
  isNeeded: boolean;
}

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
    further: [],
    isNeeded: true,
  },
  referrals: {
    name: 'referrals of children in need (C1)',
    columns: [
      ['referrals', 'referral_count'],
      ['noFurtherAction', 'no_further_action_count'],
      ['notInNeed', 'not_in_need_count'],
    ],
    further: [['rereferrals', 'rereferral_count']],
    isNeeded: true,
  },
  inNeed: {
    name: 'children in need (B1)',
    columns: [['awaitingAssessment', 'awaiting_assessment']],
    further: [],
    isNeeded: false,
  },
  plans: {
    name: 'child protection plans by length (D5)',
    columns: [['plansOpen', 'CPP_At31']],
    further: [],
    isNeeded: false,
  },
  conferences: {
    name: 'section 47 enquiries and conferences (C4)',
    columns: [['conferences', 'ICPC']],
    further: [],
    isNeeded: false,
  },
} satisfies Record<string, TableKind>;

export type Kind = keyof typeof TABLES;
export const KINDS = Object.keys(TABLES) as Kind[];
const kindOf = (kind: Kind): TableKind => TABLES[kind];
const NEEDED = KINDS.filter((kind) => kindOf(kind).isNeeded);

export const columnsOf = (kind: Kind): Columns => [
  ...kindOf(kind).columns,
  ...kindOf(kind).further,
];

/** Of an area and a year; the first are those of every table. */
const AREA_COLUMNS = ['time_period', 'geographic_level', 'country_name', 'region_name', 'la_name'];

const hasColumn = ({ rows: [first = {}] }: PublishedTable, column: string): boolean =>
  Object.hasOwn(first, column);

/** Columns that a table would need to be of a kind, and has not. */
const lacking = (table: PublishedTable, kind: Kind): string[] =>
  [...AREA_COLUMNS, ...kindOf(kind).columns.map(([, column]) => column)].filter(
    (column) => !hasColumn(table, column),
  );

export const isOf = (table: PublishedTable, kind: Kind): boolean =>
  lacking(table, kind).length === 0;

/** As what a file was read, by its columns. */
export interface ReadTable {
  file: string;
  names: string[];
}

export const readTables = (tables: readonly PublishedTable[]): ReadTable[] =>
  tables.map((table) => ({
    file: table.file,
    names: KINDS.filter((kind) => isOf(table, kind)).map((kind) => TABLES[kind].name),
  }));

function names(kinds: readonly Kind[]): string {
  const all = kinds.map((kind) => TABLES[kind].name);
  const before = all.slice(0, -1).join(', ');
  return [before, all[all.length - 1]].filter(Boolean).join(' and ');
}

/** What a table lacks that is none of those read: columns of the one that it is nearest to, where it is near any. */
function unknownRule(table: PublishedTable): string {
  const near = KINDS.filter((kind) =>
    kindOf(kind).columns.some(([, column]) => hasColumn(table, column)),
  ).map((kind) => lacking(table, kind));
  if (near.length === 0) return 'has no columns of a table that is read here';
  const least = near.reduce((a, b) => (b.length < a.length ? b : a));
  return `has no ${least.length === 1 ? 'column' : 'columns'} ${least.join(', ')}`;
}

/** What is wrong with tables that are to be read together: one that is none of them, and a needed one that is not there. */
export function tableProblems(tables: readonly PublishedTable[]): Problem[] {
  const unknown = tables
    .filter((table) => !KINDS.some((kind) => isOf(table, kind)))
    .map((table) => ({
      path: table.file,
      value: 'this table',
      rule: unknownRule(table),
      remedy: `give the department’s tables of the ${names(KINDS)}, as they are published`,
    }));
  if (unknown.length > 0) return unknown;
  const missing = NEEDED.filter((kind) => !tables.some((table) => isOf(table, kind)));
  return missing.length === 0
    ? []
    : [
        {
          path: 'files',
          value: tables.map(({ file }) => file).join(', ') || 'nothing',
          rule: `is without the table of the ${names(missing)}`,
          remedy: `give the tables of the ${names(NEEDED)} at least, as the department publishes them`,
        },
      ];
}
