import { beforeAll, describe, expect, it } from 'vitest';
import {
  createRun,
  inputRows,
  type RunResults,
  type Scenario,
  summarise,
} from '../../models/index.ts';
import { EXPORTS } from '../../server/export/exports.ts';
import { evidenceBook } from '../scenarios/evidence-book.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { parseCsv } from './parse-csv.ts';
import { readWorkbook, unzip, type WorkbookCell } from './read-workbook.ts';
import { tinyScenario } from './tiny-scenario.ts';

const FUTURES = 3;

const resultsOf = (scenario: Scenario): RunResults =>
  summarise(scenario, 'inputs', FUTURES, createRun(scenario, 'inputs').simulate(0, FUTURES), {
    date: '2026-11-30T18:08:22.925Z',
  });

/** Names that a spreadsheet might take for something else. */
const NAMES = ['=1+1', '@SUM(A1)', '-2', '+3', 'North, "East"', 'Tîm y Gogledd', 'Ärzte <&>'];

function manyTeams(): Scenario {
  const scenario = tinyScenario();
  const [team] = scenario.teams;
  return {
    ...scenario,
    name: '=HYPERLINK("http://example.org","A, B")',
    service: { ...scenario.service, weeks: 4 },
    teams: Array.from({ length: 20 }, (_, index) => ({
      ...team,
      id: index === 0 ? team.id : `team-${index}`,
      name: NAMES[index] ?? `Team ${index}`,
    })),
  };
}

const table = (bytes: Uint8Array): string[][] => parseCsv(new TextDecoder().decode(bytes));
const below = (rows: readonly (readonly unknown[])[], heading: string) =>
  rows.slice(rows.findIndex((row) => row.includes(heading)) + 1);

/** As a table has it, where a spreadsheet would read a formula. */
const kept = (text: string) => (/^[=+@-]/.test(text) ? `'${text}` : text);

describe.each([
  ['a shipped scenario', () => shippedScenario('ni-family-intervention')],
  ['twenty teams with names that look like something else', manyTeams],
])('the inputs of %s', (_, scenarioOf) => {
  const scenario = scenarioOf();
  const rows = inputRows(scenario);
  let sheets: Map<string, WorkbookCell[][]>;
  let csv: string[][];
  beforeAll(async () => {
    const results = resultsOf(scenario);
    sheets = readWorkbook(await EXPORTS.workbook(results, scenario));
    csv = table(EXPORTS.inputs(results, scenario));
  });

  it('stand on a sheet of the workbook, numbers as numbers', () => {
    const found = below(sheets.get('Inputs') ?? [], 'Value');
    const blank = (value: unknown) => value ?? '';
    expect(found.map((row) => Array.from({ length: 9 }, (_, i) => blank(row[i])))).toEqual(
      rows.map(({ section, of, label, value, low, high, unit, source, note }) =>
        [section, of, label, value, low, high, unit, source, note].map(blank),
      ),
    );
  });

  it('stand in a table of their own, with the paths of the file', () => {
    const texts = rows.map(({ path, value, low, high, of, note }) => [
      path,
      ...[value, low, high].map((number) => String(number ?? '')),
      kept(of),
      kept(note),
    ]);
    expect(below(csv, 'path').map((row) => [9, 3, 4, 5, 1, 8].map((place) => row[place]))).toEqual(
      texts.map(([path, value, ...others]) => [
        path,
        kept(value).replace(/^'(-[\d.]+)$/, '$1'),
        ...others,
      ]),
    );
    expect(new Set(csv.map((row) => row.length))).toEqual(new Set([10]));
  });
});

describe('the sheet of sources', () => {
  it('says of each key of the evidence book that an input names what it stands for', async () => {
    const scenario = shippedScenario('england-council');
    const sheets = readWorkbook(await EXPORTS.workbook(resultsOf(scenario), scenario));
    const told = new Map(below(sheets.get('Sources') ?? [], 'Key').map((row) => [row[0], row]));
    const book = new Map(evidenceBook().map((fact) => [fact.id, fact]));
    const named = inputRows(scenario)
      .flatMap(({ source }) => source.split(', '))
      .filter((key) => book.has(key));
    expect(named.length).toBeGreaterThan(100);
    for (const key of named) {
      const [, says, figure] = told.get(key) ?? [];
      expect(String(says)).toContain(book.get(key)?.statement);
      expect([key, figure ?? null]).toEqual([
        key,
        book.get(key)?.unit === 'text' ? null : (book.get(key)?.value ?? null),
      ]);
      expect(told.get(key)).toContain(book.get(key)?.source.where);
    }
    expect([...told.keys()].sort()).toEqual([...new Set(named)].sort());
  });
});

describe('on paper and on the screen', () => {
  let files: Map<string, string>;
  let rows: WorkbookCell[][];
  beforeAll(async () => {
    const scenario = shippedScenario('ni-family-intervention');
    const bytes = await EXPORTS.workbook(resultsOf(scenario), scenario);
    files = unzip(bytes);
    rows = readWorkbook(bytes).get('About') ?? [];
  });

  it('a row is as high as its words need', () => {
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    const width = Number(/<col min="2" max="2" width="(\d+)"/.exec(xml)?.[1]);
    const long = rows.flatMap((row, index) =>
      String(row[1] ?? '').length > 1.2 * width ? [index + 1] : [],
    );
    expect(long.length).toBeGreaterThan(3);
    for (const row of long) {
      const height = Number(new RegExp(`<row r="${row}" ht="(\\d+)"`).exec(xml)?.[1]);
      // A line of ten points takes twelve or more.
      const words = String(rows[row - 1][1]);
      expect(height, words).toBeGreaterThanOrEqual(12 * Math.ceil(words.length / (1.2 * width)));
    }
  });

  it('headings stand above every page of a long sheet, and pages have numbers', () => {
    const workbook = files.get('xl/workbook.xml') ?? '';
    const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    for (const name of ['Inputs', 'Measures by year', 'Cost by week']) {
      const place = sheets.indexOf(name);
      expect(workbook).toMatch(
        new RegExp(`_xlnm.Print_Titles" localSheetId="${place}">'${name}'!\\$1:\\$\\d+<`),
      );
    }
    for (const [index] of sheets.entries())
      expect(files.get(`xl/worksheets/sheet${index + 1}.xml`)).toMatch(
        /<pageSetup[^>]*orientation="landscape"[^>]*\/><headerFooter>.*Page &amp;P of &amp;N/,
      );
  });

  it('the day of the run is a date', () => {
    const day = Number(rows.find(([label]) => label === 'Date (UTC)')?.[1]);
    // A spreadsheet counts days from 30 December 1899.
    const since = Date.UTC(1899, 11, 30);
    expect(new Date(since + day * 86_400_000).toISOString().slice(0, 16)).toBe('2026-11-30T18:08');
  });
});
