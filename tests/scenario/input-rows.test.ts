import { describe, expect, test } from 'vitest';
import { eachField } from '../../models/fields/walk.ts';
import { type InputRow, inputRows, type Scenario, scenarioSchema } from '../../models/index.ts';
import { formatPath } from '../../models/scenario/path.ts';
import { originOf } from '../../web/state/origin.ts';
import { evidenceBook } from '../scenarios/evidence-book.ts';
import { SHIPPED, shippedScenario } from '../scenarios/shipped.ts';
import { FIXTURES, fixture } from '../support/fixtures.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';

const SCENARIOS: [string, Scenario][] = [
  ...SHIPPED.map((name): [string, Scenario] => [name, shippedScenario(name)]),
  ...FIXTURES.map((name): [string, Scenario] => [`${name} of the golden results`, fixture(name)]),
];

/** Every number of a scenario file with its path; of a range its three, of a figure with a source its value. */
function numbersOf(node: unknown, path = ''): [path: string, value: number][] {
  if (typeof node === 'number') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = Array.isArray(node) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return numbersOf(value, at);
  });
}

/** The numbers of rows by the paths that a file has them at, with and without a range. */
function toldNumbers(rows: readonly InputRow[]): Map<string, number> {
  const told = new Map<string, number>();
  for (const { path, value, low, high } of rows) {
    const figures = typeof value === 'number' ? [value] : value.split(', ').map(Number);
    figures.forEach((figure, place) => {
      told.set(figures.length > 1 ? `${path}[${place}]` : path, figure);
    });
    if (typeof value !== 'number') continue;
    told.set(`${path}.value`, value);
    if (low !== undefined) told.set(`${path}.low`, low);
    if (high !== undefined) told.set(`${path}.high`, high);
  }
  return told;
}

describe.each(SCENARIOS)('what is told of %s', (_, scenario) => {
  const rows = inputRows(scenario);

  test('holds every number of its file', () => {
    const told = toldNumbers(rows);
    for (const [path, value] of numbersOf(scenario)) {
      if (path === 'format') continue;
      expect([path, told.get(path)]).toEqual([path, value]);
    }
  });

  test('names each input once, with its section', () => {
    const paths = rows.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { section, label } of rows) expect([section, label]).not.toContain('');
  });

  test('has for each figure the source that its form shows', () => {
    const book = new Map(evidenceBook().map((fact) => [fact.id, fact]));
    const byPath = new Map(rows.map((row) => [row.path, row]));
    eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
      const row = byPath.get(formatPath(path));
      if (notes.kind !== 'quantity' || !row) return;
      const origin = originOf(notes, value, book);
      if (origin.kind === 'yours') expect(row.source).toBe('own figure, no source named');
      else if (origin.kind === 'start') expect(row.source).toBe('starting value, no source');
      else {
        const parts = row.source.split(', ');
        expect([row.path, ...parts]).toEqual(
          expect.arrayContaining('keys' in origin ? [...origin.keys] : []),
        );
        if (origin.kind === 'judgement' && !('keys' in origin && origin.keys.length > 0))
          expect(parts).toContain('judgement');
      }
    });
  });
});

describe('a row', () => {
  const base = aScenario();
  const scenario = aScenario({
    teams: [aTeam({ posts: [posts(5, { capPerFte: { value: 12, low: 10, high: 14 } })] })],
    costs: {
      ...base.costs,
      pensionShare: { value: 0.2, source: 'W-2025, derived', note: 'Ours.' },
      budgets: [{ beginsIn: 2026, pounds: 250_000 }],
    },
    standard: {
      name: 'Safer',
      tests: [{ id: 'c', label: 'Few', measure: 'caseload', comparison: 'at-most', threshold: 15 }],
    },
    changes: [
      { kind: 'set', on: '2026-09-07', path: 'teams[0].posts[0].capPerFte', to: 9 },
      { kind: 'set', on: '2026-10-05', path: 'recruitment.open', to: false },
    ],
  });
  const rows = inputRows(scenario);
  const at = (path: string) => rows.find((row) => row.path === path);

  test('tells whose it is, its range and its unit', () => {
    expect(at('teams[0].posts[0].capPerFte')).toEqual({
      section: 'Teams',
      of: 'Team, Worker',
      label: 'Caseload cap',
      value: 12,
      low: 10,
      high: 14,
      unit: 'cases per FTE',
      source: 'own figure, no source named',
      note: '',
      path: 'teams[0].posts[0].capPerFte',
    });
  });

  test('tells the source and the note that were given', () => {
    expect(at('costs.pensionShare')).toMatchObject({
      value: 0.2,
      unit: 'share, 0 to 1',
      source: 'W-2025, derived',
      note: 'Ours.',
    });
  });

  test('tells a budget with its year', () => {
    expect(at('costs.budgets[0].beginsIn')?.value).toBe(2026);
    expect(at('costs.budgets[0].pounds')).toMatchObject({ value: 250_000, unit: '£' });
  });

  test('tells a threshold in the unit of what is tested, and names by their words', () => {
    expect(at('standard.tests[0].threshold')?.unit).toBe('cases per FTE');
    expect(at('standard.tests[0].measure')?.value).toBe('Caseload');
    expect(at('stages[0].heldBy')?.value).toBe('Worker');
    expect(at('streams[0].team')?.value).toBe('Team');
  });

  test('tells what a dated change makes of its input, in its unit', () => {
    expect(at('changes[0].path')?.value).toBe('Caseload cap (Team, Worker)');
    expect(at('changes[0].to')).toMatchObject({
      label: 'Caseload cap, from then on',
      value: 9,
      unit: 'cases per FTE',
    });
    expect(at('changes[1].to')).toMatchObject({ value: 'no', unit: '' });
  });
});
