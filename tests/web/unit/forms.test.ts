import { describe, expect, test } from 'vitest';
import { eachField } from '../../../models/fields/walk.ts';
import { scenarioSchema } from '../../../models/inputs/scenario.ts';
import { isChangeable } from '../../../models/scenario/changeable.ts';
import { formatPath, parsePath } from '../../../models/scenario/path.ts';
import { validateScenario } from '../../../models/scenario/validate.ts';
import { addressOf, parseRoute } from '../../../web/app/routes.ts';
import { NumberBox } from '../../../web/components/fields/number-box.ts';
import { typedNumber } from '../../../web/components/fields/typed-number.ts';
import { changeableInputs, changeableNumbers } from '../../../web/editor/changeable-inputs.ts';
import { placeWords } from '../../../web/editor/place-words.ts';
import { SECTIONS, sectionOf } from '../../../web/editor/sections.ts';
import { capsOf } from '../../../web/state/caps.ts';
import { changed, sentencesOf, shipped } from '../../scenario/small-scenario.ts';

describe('a number as people type it', () => {
  test.each([
    ['1,200', 1200],
    [' 0.5 ', 0.5],
    ['−3', -3],
    ['1e3', 1000],
    ['.5', 0.5],
    ['0x10', '0x10'],
    ['', undefined],
    ['twenty', 'twenty'],
    ['1,2', '1,2'],
    ['1e999', '1e999'],
    ['-', '-'],
  ])('%j is %j', (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  test('stays as typed on the way to its value, and gives way to another value', () => {
    const box = new NumberBox();
    expect(box.type('0.')).toBe(0);
    expect(box.shows(0)).toBe('0.');
    expect(box.shows(7)).toBe('7');
  });
});

describe('the sections', () => {
  test('that may be empty says what it is for, for nothing else in it does', () => {
    const scenario: Record<string, unknown> = shipped();
    const empty = SECTIONS.filter(({ id }) => {
      const value = scenario[id];
      return Array.isArray(value) && value.length === 0;
    });
    expect(empty.map(({ id }) => id)).toContain('changes');
    for (const { label, help } of empty) expect(help, label).toMatch(/\.$/);
  });

  test('hold every input of the scenario once', () => {
    const keys = SECTIONS.flatMap(({ fields }) => fields.map(([key]) => key));
    expect(keys.toSorted()).toEqual(Object.keys(scenarioSchema.shape).toSorted());
  });

  test('are found by the path of a problem', () => {
    expect(sectionOf('teams[0].posts[1].inPostFte').id).toBe('teams');
    expect(sectionOf('name').label).toBe('About');
    expect(sectionOf('').label).toBe('About');
  });
});

test('every input that a dated change may set can be picked, by its place in words', () => {
  const paths = new Set(changeableInputs(shipped()).map(({ id }) => id));
  const missing: string[] = [];
  eachField(scenarioSchema, shipped(), ({ path, notes }) => {
    const id = formatPath(path);
    const single = ['quantity', 'number', 'choice', 'switch'].includes(notes.kind);
    if (single && isChangeable(id) && !paths.has(id)) missing.push(id);
  });
  expect(missing).toEqual([]);
  expect(placeWords(shipped(), parsePath('teams[0].posts[0].capPerFte') ?? [])).toEqual([
    'Teams',
    'Family intervention',
    'Posts',
    'Social worker',
    'Caseload cap',
  ]);
});

test('only numbers can be picked to be multiplied', () => {
  const numbers = changeableNumbers(shipped()).map(({ id }) => id);
  expect(numbers).toContain('streams[0].referralsPerYear');
  expect(numbers).not.toContain('agency.allowed');
  const change = { kind: 'scale', on: '2026-06-01', by: 1 };
  const changes = numbers.map((path) => ({ ...change, path }));
  for (let from = 0; from < changes.length; from += 50) {
    expect(sentencesOf({ ...shipped(), changes: changes.slice(from, from + 50) })).toEqual([]);
  }
});

describe('the quick caps', () => {
  test('are one for each team, in cases where every case weighs one', () => {
    const [cap, ...others] = capsOf(shipped());
    expect(others).toEqual([]);
    expect(cap).toMatchObject({
      label: 'Family intervention',
      value: 18,
      paths: ['teams[0].posts[0].capPerFte'],
    });
    expect(cap.notes.unit).toBe('casesPerFte');
  });

  test('are none for posts of a role that holds no cases', () => {
    const scenario = shipped();
    const [team] = scenario.teams;
    const [role] = scenario.roles;
    const lead = { ...role, id: 'lead', name: 'Lead', holdsCases: false };
    const posts = [...team.posts, { ...team.posts[0], role: lead.id, capPerFte: 0 }];
    const caps = capsOf({
      ...scenario,
      roles: [...scenario.roles, lead],
      teams: [{ ...team, posts }],
    });
    expect(caps).toEqual(capsOf(scenario));
  });

  test('are in points where cases weigh more', () => {
    const weighted = validateScenario(changed({ 'stages[0].weightPoints': 3 }));
    if (!weighted.ok) throw new Error('cases may weigh three points');
    expect(capsOf(weighted.scenario)[0].notes.unit).toBe('pointsPerFte');
  });
});

describe('an address', () => {
  test.each([
    ['', { page: 'list' }],
    ['#/', { page: 'list' }],
    ['#/scenario/a%2Fb/teams', { page: 'scenario', id: 'a/b', section: 'teams' }],
    ['#/run/r1?from=x', { page: 'run', id: 'r1', from: 'x' }],
    ['#/run/r1', { page: 'run', id: 'r1', from: undefined }],
    ['#/scenario/%E0%A4%A', { page: 'unknown' }],
    ['#/else', { page: 'unknown' }],
  ])('%j leads to its page and back', (hash, route) => {
    const parsed = parseRoute(hash);
    expect(parsed).toEqual(route);
    if (parsed.page !== 'unknown') expect(parseRoute(addressOf(parsed))).toEqual(parsed);
  });
});
