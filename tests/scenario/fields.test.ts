import { describe, expect, test } from 'vitest';
import { notesOf } from '../../models/fields/fields.ts';
import { eachField, fieldsOf, schemaAt } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { formatPath, getAt, parsePath } from '../../models/scenario/path.ts';
import { shipped } from './small-scenario.ts';

const scenario = shipped();
const visited = () => {
  const fields: { path: string; kind: string; value: unknown }[] = [];
  eachField(scenarioSchema, scenario, ({ path, notes, value }) => {
    fields.push({ path: formatPath(path), kind: notes.kind, value });
  });
  return fields;
};
const labelAt = (path: string) => {
  const schema = schemaAt(scenarioSchema, scenario, parsePath(path) ?? []);
  return schema && notesOf(schema)?.label;
};

describe('a walk of a scenario', () => {
  test('visits every input once, a group before what it holds', () => {
    const paths = visited().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.indexOf('teams[0]')).toBeLessThan(paths.indexOf('teams[0].posts[0].capPerFte'));
    expect(paths).toContain('stages[0].length.meanDays');
    expect(paths).toContain('returning.delay.bands[3].share');
  });

  test('misses no number of the file', () => {
    const numbers: string[] = [];
    const collect = (node: unknown, path: string): void => {
      if (typeof node === 'number') numbers.push(path.replace(/\.(value|low|high)$/, ''));
      else if (Array.isArray(node)) {
        for (const [i, item] of node.entries()) collect(item, `${path}[${i}]`);
      } else if (typeof node === 'object' && node !== null) {
        for (const [key, item] of Object.entries(node))
          collect(item, path ? `${path}.${key}` : key);
      }
    };
    collect(scenario, '');
    const seen = visited()
      .filter(({ kind }) => kind === 'quantity' || kind === 'number')
      .map(({ path }) => path);
    expect([...new Set(numbers)].sort()).toEqual(seen.sort());
  });

  test('finds each input again by its path, with the value that it visited', () => {
    for (const { path, value, kind } of visited()) {
      const parts = path === '' ? [] : (parsePath(path) ?? ['not a path']);
      expect(getAt(scenario, parts)).toBe(value);
      const schema = schemaAt(scenarioSchema, scenario, parts);
      expect(schema && notesOf(schema)?.kind).toBe(kind);
    }
  });
});

describe('the description of an input', () => {
  test('is found by its path, following the kind of length that is given there', () => {
    expect(labelAt('teams[0].posts[0].capPerFte')).toBe('Caseload cap');
    expect(labelAt('stages[0].length.cv')).toBe('Spread (standard deviation divided by mean)');
    expect(labelAt('stages[0].length.bands')).toBeUndefined();
    expect(labelAt('teams[0].nothing')).toBeUndefined();
  });

  test('of every number has a label and limits', () => {
    const incomplete: string[] = [];
    eachField(scenarioSchema, scenario, ({ path, notes }) => {
      if (notes.kind !== 'quantity' && notes.kind !== 'number') return;
      if (!notes.label || notes.min === undefined || notes.max === undefined) {
        incomplete.push(formatPath(path));
      }
    });
    expect(incomplete).toEqual([]);
  });

  test('lists the sections of a scenario in the order in which the file gives them', () => {
    const sections = fieldsOf(scenarioSchema).map(([key]) => key);
    expect(sections.filter((key) => key in scenario)).toEqual(Object.keys(scenario));
    expect(sections[0]).toBe('format');
  });
});
