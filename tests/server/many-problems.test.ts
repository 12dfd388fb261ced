import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_TOLD } from '../../models/scenario/problem.ts';
import { expectRefusal } from './expect-refusal.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

/** As many keys as fit into the largest body, and then some work: each was told in 295 bytes. */
const MANY = 50_000;
const keys = Object.fromEntries(Array.from({ length: MANY }, (_, place) => [`k${place}`, 1]));

describe('of very many problems the first are told, and how many more there are', () => {
  it.each([
    ['/api/scenarios', { scenario: keys }],
    ['/api/scenarios', { scenario: tinyScenario(), ...keys }],
    ['/api/answers/sweep', { scenarios: [{ scenarioId: 'england-council' }], question: keys }],
  ])('%s', async (path, body) => {
    const { problems, detail } = await expectRefusal(await service.ask('POST', path, body), 422);
    const found = Number(/^([\d,]+) problems, the first: /.exec(detail)?.[1].replaceAll(',', ''));
    expect(found).toBeGreaterThanOrEqual(MANY);
    expect(problems).toHaveLength(MOST_TOLD + 1);
    const more = (found - MOST_TOLD).toLocaleString('en-GB');
    expect(problems.at(-1)?.value).toBe(`${more} more problems`);
  });

  it('of a draft that is only checked, too', async () => {
    const answer = await service.ask('POST', '/api/validate', { scenario: keys });
    const { valid, problems } = await answer.json();
    expect(valid).toBe(false);
    expect(problems).toHaveLength(MOST_TOLD + 1);
  });

  it('of a save over somebody’s newer version, too: which inputs they changed', async () => {
    const [stream] = tinyScenario().streams;
    const streams = Array.from({ length: 60 }, (_, place) => ({
      ...stream,
      id: `stream-${place}`,
    }));
    const scenario = { ...tinyScenario(), streams };
    const { id } = await (await service.ask('POST', '/api/scenarios', { scenario })).json();
    const name = 'Renamed';
    const other = streams.map((each) => ({
      ...each,
      name,
      referralsPerYear: 2,
      frontDoorHours: 2,
    }));
    const theirs = 3 * streams.length;
    const save = { baseVersion: 1, scenario: { ...scenario, streams: other } };
    expect((await service.ask('PUT', `/api/scenarios/${id}`, save)).status).toBe(200);
    const answer = await service.ask('PUT', `/api/scenarios/${id}`, save);
    const { changes, changesInAll } = await answer.clone().json();
    const { problems } = await expectRefusal(answer, 409);
    expect([changes.length, changesInAll]).toEqual([MOST_TOLD, theirs]);
    expect(problems).toHaveLength(MOST_TOLD + 1);
    expect(problems.at(-1)?.value).toBe(`${theirs - MOST_TOLD} more inputs`);
  });
});
