import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_REPLICATIONS, sentence, validateScenario } from '../../models/index.ts';
import type { RunEntry, ScenarioEntry } from '../../server/store/store.ts';
import { expectRefusal } from './expect-refusal.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
let before: ScenarioEntry[];
beforeAll(async () => {
  service = await testService();
  before = await (await service.ask('GET', '/api/scenarios')).json();
});
afterAll(() => service.close());

const WRITES = [
  ['POST', '/api/scenarios', {}],
  ['PUT', '/api/scenarios/ni-family-intervention', { baseVersion: 1 }],
  ['POST', '/api/preview', {}],
  ['POST', '/api/runs', {}],
] as const;

const text = JSON.stringify(tinyScenario());
const BAD: Record<string, string> = {
  'a list': '[1, 2]',
  'a wrong type': text.replace('"payPerYear":40000', '"payPerYear":"much"'),
  'a share above 1': text.replace('"noFurtherActionShare":0.065', '"noFurtherActionShare":6.5'),
  'next stages that do not sum to 1': text.replace(
    '"to":"closed","share":1',
    '"to":"closed","share":0.9',
  ),
  'a __proto__ key': text.replace('{"format":1', '{"__proto__":{"admin":true},"format":1'),
  'an unknown key': text.replace('{"format":1', '{"caseloadCap":1,"format":1'),
  'a number of 1e308': text.replace('"payPerYear":40000', '"payPerYear":1e308'),
  'a number beyond all numbers': text.replace('"payPerYear":40000', '"payPerYear":1e999'),
  'a million referrals a week': text.replace(
    '"referralsPerYear":100',
    '"referralsPerYear":52000000',
  ),
  'a horizon of 0 weeks': text.replace('"weeks":26', '"weeks":0'),
  'a horizon of 5,000 weeks': text.replace('"weeks":26', '"weeks":5000'),
  'a date that is none': text.replace('2026-04-06', '2026-02-30'),
  'people in posts that do not exist': text.replace('"inPostFte":5', '"inPostFte":14'),
};

/** The text of a body with the scenario put in as it stands, so that any text can be sent. */
const bodyWith = (scenarioText: string, rest: object) =>
  JSON.stringify({ ...rest, scenario: 0 }).replace('"scenario":0', `"scenario":${scenarioText}`);

const send = async (method: string, path: string, body: BodyInit, type = 'application/json') =>
  service.app.request(path, { method, headers: { 'content-type': type }, body });

describe.each(WRITES)('%s %s', (method, path, rest) => {
  it.each(Object.entries(BAD))(
    'refuses a scenario with %s, in the model’s words',
    async (_, bad) => {
      const refusal = await expectRefusal(await send(method, path, bodyWith(bad, rest)), 422);
      const { problems } = validateScenario(JSON.parse(bad));
      expect(refusal.problems.map(sentence)).toEqual(problems.map(sentence));
      expect(refusal.detail).toContain(sentence(problems[0]));
    },
  );

  it.each([['{"scenario":NaN}'], ['{"scenario":'], ['name=x'], ['\u0000']])(
    'refuses %j, which is not JSON',
    async (body) => {
      const refusal = await expectRefusal(await send(method, path, body), 400);
      expect(refusal.detail).toMatch(/^request: the text \(.+\) is not JSON; correct it there$/s);
    },
  );

  it('refuses a body in which a key stands twice, and says where', async () => {
    const twice = text.replace('"weeks":26', '"weeks":52,"weeks":26');
    const { problems } = await expectRefusal(await send(method, path, bodyWith(twice, rest)), 422);
    expect(problems.map(sentence)).toEqual([
      'scenario.service.weeks: this key is given more than once, and only the last would count; keep one',
    ]);
  });

  it('refuses a body in an older encoding, which would spoil its names', async () => {
    const latin = Buffer.from(bodyWith(text.replace('Tiny', 'Née'), rest), 'latin1');
    const refusal = await expectRefusal(await send(method, path, latin), 400);
    expect(refusal.detail).toMatch(/it is not in UTF-8/);
  });

  it('says of an empty body sent as JSON that it is empty', async () => {
    const { detail } = await expectRefusal(await send(method, path, ''), 400);
    expect(detail).toBe(
      'request: an empty body is sent where JSON is needed; send JSON with content-type application/json',
    );
  });

  it('refuses a compressed body as such, not as no JSON', async () => {
    const body = gzipSync(bodyWith(text, rest));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const refusal = await expectRefusal(
      await service.app.request(path, { method, headers, body: new Uint8Array(body) }),
      415,
    );
    expect(refusal.detail).toBe(
      'The body is sent with content-encoding gzip; send it as it is, without one.',
    );
  });

  it('refuses a body that is not sent as JSON', async () => {
    const refusal = await expectRefusal(await send(method, path, '{}', 'text/plain'), 415);
    expect(refusal.detail).toMatch(/send JSON with content-type application\/json/);
  });

  it('refuses a body of 50 MB', async () => {
    const refusal = await expectRefusal(await send(method, path, 'x'.repeat(50_000_000)), 413);
    expect(refusal.detail).toMatch(/above the limit of 1 MB/);
  });

  it('refuses a key that it does not know', async () => {
    const body = bodyWith(text, { ...rest, replicatons: 5 });
    const { problems } = await expectRefusal(await send(method, path, body), 422);
    expect(problems).toMatchObject([{ path: 'replicatons', rule: 'is not known here' }]);
  });

  it('refuses a request without a body', async () => {
    await expectRefusal(await service.ask(method, path), 422);
  });
});

describe('requests to correct', () => {
  it.each([
    ['/api/preview', 0],
    ['/api/preview', 201],
    ['/api/runs', 10_001],
    ['/api/runs', 1.5],
    ['/api/runs', '100'],
  ])('%s refuses %j replications', async (path, replications) => {
    const body = { scenario: tinyScenario(), replications };
    const { problems } = await expectRefusal(await service.ask('POST', path, body), 422);
    expect(problems).toMatchObject([{ path: 'replications', value: JSON.stringify(replications) }]);
  });

  it('reports the problems of the scenario and of the request around it together', async () => {
    const scenario = { ...tinyScenario(), name: 7 };
    const body = { scenario, replications: 0, seed: '' };
    const { problems } = await expectRefusal(await service.ask('POST', '/api/runs', body), 422);
    expect(problems.map(({ path }) => path).sort()).toEqual(['name', 'replications', 'seed']);
  });

  it.each([
    [
      { scenarioId: 'england-council', scenario: tinyScenario() },
      'a draft is given beside a scenarioId',
    ],
    [{}, 'nothing says which scenario is meant'],
  ])('a run of two scenarios, or of none, is refused', async (body, words) => {
    const { detail } = await expectRefusal(await service.ask('POST', '/api/runs', body), 422);
    expect(detail).toBe(`scenario: ${words}; give either scenario or scenarioId`);
  });

  it.each([
    ['', 'scenarioId: "" is empty; give one, or leave it out'],
    ['x'.repeat(101), /^scenarioId: "x+… is longer than 100 characters; shorten it$/],
  ])('an id of no use is refused as a text, not as a number: %j', async (scenarioId, words) => {
    const { detail } = await expectRefusal(
      await service.ask('POST', '/api/runs', { scenarioId }),
      422,
    );
    expect(detail).toMatch(words);
  });

  it('a preview of no measure at all is refused', async () => {
    const body = { scenario: tinyScenario(), measures: [] };
    const { detail } = await expectRefusal(await service.ask('POST', '/api/preview', body), 422);
    expect(detail).toBe('measures: an empty list names nothing; give one or more, or leave it out');
  });

  it('a run of a scenario that is not there is refused', async () => {
    await expectRefusal(await service.ask('POST', '/api/runs', { scenarioId: 'none' }), 404);
  });

  it('a method that an address does not take is named, with those that it does', async () => {
    const answer = await service.ask('PATCH', '/api/scenarios');
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    await expectRefusal(answer, 405);
  });

  it('an address that is only written to is not said to be missing when it is read', async () => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await service.ask(method, '/api/preview');
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
    }
    const written = await service.ask('POST', '/');
    expect(written.headers.get('allow')).toBe('GET, HEAD');
    await expectRefusal(written, 405);
  });

  it('a query that is given twice is refused as a list, not as the first that would do', async () => {
    const answer = await service.ask('GET', '/api/scenarios?deleted=true&deleted=false');
    const { problems } = await expectRefusal(answer, 422);
    expect(problems).toMatchObject([{ path: 'deleted', value: 'a list of 2' }]);
  });

  it('an address under /api that is not there is a problem document, not the page', async () => {
    await expectRefusal(await service.ask('GET', '/api/nothing'), 404);
  });
});

describe('a request that lacks what it needs, or has it beyond all measure', () => {
  it.each([
    ['/api/validate', {}, 'scenario: nothing is given here: it is required; add it'],
    [
      '/api/answers/find',
      {},
      'scenarios: nothing is given here: it is required; give a list in square brackets',
    ],
    [
      '/api/answers/find',
      { scenarios: 5 },
      'scenarios: 5 is not a list in square brackets; give a list in square brackets',
    ],
    [
      '/api/runs',
      { scenario: tinyScenario(), replications: 1e300 },
      `replications: 1e+300 is above the limit of ${MOST_REPLICATIONS.toLocaleString('en-GB')}; lower it`,
    ],
    [
      '/api/runs',
      { scenario: tinyScenario(), replications: 0, seed: '' },
      `seed: "" is empty; give any text, or leave it out; replications: 0 is not a whole number from 1 to ${MOST_REPLICATIONS.toLocaleString('en-GB')}; give one`,
    ],
    [
      '/api/answers/compare',
      { scenarios: Array(5).fill({ scenarioId: 'england-council' }) },
      'scenarios: 5 scenarios cannot be asked this: it is asked of 2 to 4 scenarios; give fewer',
    ],
  ])('POST %s is told so in words', async (path, body, words) => {
    const { problems } = await expectRefusal(await service.ask('POST', path, body), 422);
    expect(problems.map(sentence).join('; ')).toBe(words);
  });
});

describe('after all these refusals', () => {
  it('nothing was written and no run was begun', async () => {
    const after: ScenarioEntry[] = await (await service.ask('GET', '/api/scenarios')).json();
    expect(after).toEqual(before);
    const runs: RunEntry[] = await (await service.ask('GET', '/api/runs')).json();
    expect(runs).toEqual([]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
