import { columnsOf, type Figure, isOf, KINDS, type PublishedTable } from './published-tables.ts';
import { NEEDED_ROWS } from './return-rows.ts';
import type { Return } from './yearly-return.ts';

export type AreaLevel = 'National' | 'Regional' | 'Local authority';

/** An area and what is published of it. */
export interface Area {
  name: string;
  level: AreaLevel;
  /** By year: those of which no needed figure is missing. */
  returns: ReadonlyMap<number, Return>;
  /** By year: needed figures that are missing or suppressed, in the words of the form. */
  missing: ReadonlyMap<number, readonly string[]>;
}

type Row = PublishedTable['rows'][number];

const areaOf = (row: Row): string =>
  [
    row.geographic_level,
    row.new_la_code || row.la_name || row.region_name || row.country_name,
  ].join(' ');

/** A rate in per cent is kept as a share. */
const figure = (name: Figure, text: string): number =>
  name === 'absenceShare' ? Number((Number(text) / 100).toPrecision(12)) : Number(text);

/**
 * Areas with their returns: those of the workforce table, since some return their staff together and their referrals apart.
 * @param tables sound ones (tableProblems); of two rows for the same area and year the later is taken
 */
export function publishedAreas(tables: readonly PublishedTable[]): Area[] {
  const areas = new Map<string, { name: string; level: AreaLevel; years: Map<number, object> }>();
  for (const kind of KINDS) {
    for (const { rows } of tables.filter((table) => isOf(table, kind))) {
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
  NEEDED_ROWS.filter(({ key }) => !Object.hasOwn(found, key)).map(({ label }) => label);
