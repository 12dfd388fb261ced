/** Whatever is sent, the answer is what is described, and none is a fault. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aReturn } from '../returns/a-return.ts';
import { type Described, strictly } from './described.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
let held: ReturnType<typeof strictly>;
beforeAll(async () => {
  service = await testService();
  const described: Described = await (await service.ask('GET', '/api/openapi.json')).json();
  held = strictly(described);
});
afterAll(() => service.close());

const scenario = tinyScenario();
const scenarios = [{ scenario }];
const replications = 20;
const cap = { kind: 'cap', team: 'team' };
const people = { what: { kind: 'people' }, from: 5, to: 7 };

/** Of each route a body that it takes. */
const SOUND: [method: string, path: string, body: object][] = [
  ['POST', '/api/scenarios', { scenario }],
  ['PUT', '/api/scenarios/{id}', { baseVersion: 1, scenario }],
  ['POST', '/api/validate', { scenario }],
  ['POST', '/api/preview', { scenario, seed: 's', replications: 2, measures: ['caseload'] }],
  ['POST', '/api/returns', { name: 'Ours', years: [aReturn({ year: 2018 }), aReturn()] }],
  ['POST', '/api/runs', { scenarioId: 'amhp-rota', version: 1, seed: 's', replications: 1 }],
  ['POST', '/api/runs', { scenario, draftOf: 'amhp-rota', replications: 1, split: true }],
  [
    'POST',
    '/api/answers/sweep',
    { scenarios, question: { swept: cap, from: 14, to: 18, step: 4, replications } },
  ],
  [
    'POST',
    '/api/answers/find',
    { scenarios, question: { levers: [people], chance: 0.5, mostReplications: replications } },
  ],
  ['POST', '/api/answers/sensitivity', { scenarios, question: { replications, most: 1 } }],
  [
    'POST',
    '/api/answers/compare',
    {
      scenarios: [...scenarios, { scenarioId: 'amhp-rota', whatIf: 'leaver-in-june' }],
      question: { replications, attributionReplications: replications },
    },
  ],
];

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Path = readonly string[];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  isBranch(value)
    ? [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))]
    : [path];

/** A copy with something else in one place. */
function withAt(value: unknown, [key, ...deeper]: Path, given: unknown): unknown {
  if (key === undefined) return given;
  if (!isBranch(value)) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  Object.assign(copy, { [key]: withAt(Object(value)[key], deeper, given) });
  return copy;
}

/** Values that programs stumble over, and any others; undefined leaves the key out. */
const anyValue = fc.oneof(
  fc.constantFrom(
    ...[undefined, null, -0, -1, 1.5, 2 ** 53, 1e308, '', '\u0000', '\ud800', '__proto__', [], {}],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const PER_ROUTE = 25;

it.each(SOUND)(
  '%s %s',
  async (method, path, sound) => {
    const all = pathsOf(sound);
    const around = all.filter((place) => !place.includes('scenario'));
    const place = fc.oneof(fc.constantFrom(...all), fc.constantFrom(...around));
    const changes = fc.array(fc.tuple(place, anyValue), { minLength: 1, maxLength: 2 });
    const body = changes.map((made) =>
      made.reduce((whole: unknown, [where, given]) => withAt(whole, where, given), sound),
    );
    const holds = fc.asyncProperty(body, async (given) => {
      const answer = await service.ask(method, path.replace('{id}', 'amhp-rota'), given);
      expect(answer.status).toBeLessThan(500);
      expect(await held.answer(method, path, answer)).toEqual([]);
      const found = await answer.json();
      for (const problem of answer.status < 400 ? [] : found.problems) {
        for (const part of ['value', 'rule', 'remedy']) expect(problem[part]).not.toBe('');
      }
    });
    await fc.assert(holds, { numRuns: PER_ROUTE, seed: 20261130 });
  },
  300_000,
);
