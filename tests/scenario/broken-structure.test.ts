import { describe, expect, test } from 'vitest';
import { typedDate } from '../../models/calendar/date-words.ts';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf, schemaAt } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { changed, sentencesOf, shipped } from './small-scenario.ts';

/** Paths of the problems of the shipped scenario with other values at some paths. */
const pathsOf = (values: Readonly<Record<string, unknown>>): string[] =>
  validateScenario(changed(values)).problems.map(({ path }) => path);

const { stages, roles } = shipped();

test.each(['team', 'stag', 't', 'teams[0].po'])(
  'a misspelt key %s hides nothing of what only begins like it',
  (key) => {
    const found = pathsOf({
      [key]: 1,
      'teams[0].posts[0].inPostFte': 14_000,
      'stages[0].next[0].share': 0.5,
    });
    expect(found).toEqual([key, 'stages[0].next', 'teams[0].posts[0].inPostFte']);
  },
);

describe('where the structure is broken, rules say nothing of what it has refused', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a role without an id', { 'roles[0].id': undefined }, ['roles[0].id']],
    ['an id that is an object', { 'roles[0].id': { a: 1 } }, ['roles[0].id']],
    ['an item that is no object', { 'teams[0]': 'team' }, ['teams[0]']],
    ['a role that is no object', { 'roles[0]': 5 }, ['roles[0]']],
    [
      'a stage without a name that nobody may hold',
      { 'stages[0].name': undefined, 'stages[0].heldBy': [] },
      ['stages[0].name'],
    ],
    [
      'a stream that says no first stage',
      { 'streams[0].firstStage': undefined },
      ['streams[0].firstStage'],
    ],
    ['a stage of a team that is no name', { 'teams[0].stages[0]': 7 }, ['teams[0].stages[0]']],
    [
      'a share that is text, beside a change of shares',
      {
        'stages[0].next[0].share': 'all',
        changes: [{ kind: 'set', on: '2026-04-07', path: 'stages[0].next[0].share', to: 1 }],
      },
      ['stages[0].next[0].share'],
    ],
    [
      'month factors that are text, beside a change',
      {
        'streams[0].monthFactors': Array.from({ length: 12 }, () => 'one'),
        changes: [{ kind: 'scale', on: '2026-04-07', path: 'streams[0].referralsPerYear', by: 1 }],
      },
      Array.from({ length: 12 }, (_, month) => `streams[0].monthFactors[${month}]`),
    ],
    [
      'a band that ends at an object',
      {
        'stages[0].length': {
          family: 'bands',
          bands: [
            { upToDays: { a: 1 }, share: 0.5 },
            { upToDays: 9, share: 0.5 },
          ],
        },
      },
      ['stages[0].length.bands[0].upToDays.value', 'stages[0].length.bands[0].upToDays.a'],
    ],
    [
      'a change of shares on no date',
      { changes: [{ kind: 'set', on: 'soon', path: 'stages[0].next[0].share', to: 0.5 }] },
      ['changes[0].on'],
    ],
    [
      'a rhythm whose first line has no end',
      {
        'roles[0].supervision': [
          { everyWeeks: 1 },
          { everyWeeks: 2, untilWeeks: 8 },
          { everyWeeks: 4 },
        ],
      },
      ['roles[0].supervision[0].untilWeeks'],
    ],
  ])('%s', (_, values, paths) => {
    expect(pathsOf(values)).toEqual(paths);
  });

  test('what is only beyond a limit is still read', () => {
    expect(
      pathsOf({ 'teams[0].posts[0].establishedFte': 1e6, 'teams[0].posts[0].agencyFte': 2e6 }),
    ).toEqual(['teams[0].posts[0].establishedFte', 'teams[0].posts[0].agencyFte']);
    expect(
      pathsOf({ 'teams[0].posts[0].inPostFte': 19_000, 'teams[0].posts[0].agencyFte': -1 }),
    ).toEqual(['teams[0].posts[0].agencyFte', 'teams[0].posts[0].inPostFte']);
  });

  test('a name that is not there is told of a list that is sound', () => {
    expect(pathsOf({ 'roles[0].id': undefined, 'streams[0].team': 'nobody' })).toEqual([
      'roles[0].id',
      'streams[0].team',
    ]);
  });

  test('every problem has a path, a value, a rule and a remedy, whatever is missing', () => {
    for (const group of [
      '',
      'service',
      'streams[0]',
      'stages[0]',
      'roles[0]',
      'teams[0]',
      'teams[0].posts[0]',
    ]) {
      const schema = group === '' ? scenarioSchema : schemaAtPath(group);
      for (const [key] of fieldsOf(schema)) {
        const at = group === '' ? key : `${group}.${key}`;
        for (const value of [undefined, null, {}, 'text', [{}], [5]]) {
          for (const problem of validateScenario(changed({ [at]: value })).problems) {
            for (const part of [problem.path, problem.value, problem.rule, problem.remedy]) {
              expect(part, `${at} is ${JSON.stringify(value)}`).toMatch(/./);
              expect(part, `${at} is ${JSON.stringify(value)}`).not.toMatch(
                /undefined|NaN|\[object|Infinity/,
              );
            }
          }
        }
      }
    }
  });
});

const schemaAtPath = (path: string) => {
  const parts = [...path.matchAll(/[a-z]+|\d+/gi)].map(([part]) =>
    /\d/.test(part) ? Number(part) : part,
  );
  const schema = schemaAt(scenarioSchema, shipped(), parts);
  if (!schema) throw new Error(`there is nothing at ${path}`);
  return schema;
};

describe('a list that is too long', () => {
  test.each(['streams', 'roles', 'teams', 'stages'] as const)(
    '%s: is said, and nothing of its items',
    (list) => {
      const most = notesOf(schemaAtPath(list))?.max;
      const lookedAt = new Set<object>();
      const looks: ProxyHandler<object> = {
        get: (item, key) => Reflect.get(lookedAt.add(item) && item, key),
        ownKeys: (item) => Reflect.ownKeys(lookedAt.add(item) && item),
      };
      const items = Array.from({ length: 300_000 }, () => new Proxy({}, looks));
      expect(sentencesOf(changed({ [list]: items }))).toEqual([
        `${list}: a list of ${items.length} must have at most ${most} items; remove some`,
      ]);
      // To look at all of them takes seconds, in which a server answers nobody else.
      expect(lookedAt.size).toBeLessThanOrEqual(Number(most) + 1);
    },
  );

  test('stands beside the other problems of the structure', () => {
    const many = Array.from({ length: 31 }, (_, index) => ({ ...roles[0], id: `role-${index}` }));
    expect(pathsOf({ roles: many, 'service.weeks': 'many' })).toEqual(['service.weeks', 'roles']);
  });

  test('within an item is said of that item', () => {
    const [stage] = stages;
    const many = Array.from({ length: 1000 }, () => stage.id);
    expect(pathsOf({ 'teams[0].stages': many })).toEqual(['teams[0].stages']);
  });
});

describe('a first day far from now', () => {
  test.each(['0000-01-01', '0002-04-02', '9999-12-31', '1989-12-31', '2101-01-01'])('%s', (day) => {
    expect(sentencesOf(changed({ 'service.startDate': day }))).toEqual([
      `service.startDate: ${day} is outside the years 1990 to 2100; use a date within them`,
    ]);
  });

  test('in the last week of all is moved to the Monday that may be used', () => {
    expect(sentencesOf(changed({ 'service.startDate': '2100-12-31' }))).toEqual([
      `service.startDate: 2100-12-31 is a Friday: weeks begin on Monday; use ${typedDate('2100-12-27')}`,
    ]);
  });
});
