import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION, MEASURES, type RunResults, scenarioHash } from '../../models/index.ts';
import { expectRefusal } from './expect-refusal.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

describe('a preview', () => {
  it('answers a draft at once with results and stores nothing', async () => {
    const kept = async () => (await service.ask('GET', '/api/runs')).json();
    const before = await kept();
    const answer = await service.ask('POST', '/api/preview', { scenario: tinyScenario() });
    expect(answer.status).toBe(200);
    const { provenance, weeks }: RunResults = await answer.json();
    expect(provenance).toEqual({
      scenarioName: 'Tiny service',
      scenarioHash: scenarioHash(tinyScenario()),
      engineVersion: ENGINE_VERSION,
      seed: 'headroom',
      replications: 40,
    });
    expect(weeks).toHaveLength(27);
    expect(await kept()).toEqual(before);
  });
});

describe('a preview that may not be late', () => {
  it('answers with the first of the futures when time is over, and says how many', async () => {
    const preview = async (order: object): Promise<RunResults> => {
      const body = { scenario: tinyScenario(), seed: 'late', ...order };
      return (await service.ask('POST', '/api/preview', body)).json();
    };
    const early = await preview({ replications: 40, withinMs: 1 });
    const { replications } = early.provenance;
    expect(replications).toBeGreaterThanOrEqual(12);
    expect(replications).toBeLessThan(40);
    expect(early).toEqual(await preview({ replications }));
  });

  it('has all of them where there is time, or where there are few', async () => {
    for (const order of [
      { replications: 40, withinMs: 60_000 },
      { replications: 5, withinMs: 1 },
    ]) {
      const body = { scenario: tinyScenario(), ...order };
      const answer: RunResults = await (await service.ask('POST', '/api/preview', body)).json();
      expect(answer.provenance.replications).toBe(order.replications);
    }
  });
});

describe('a preview of some measures', () => {
  it('has these and nothing else, with the same numbers', async () => {
    const preview = async (order: object): Promise<RunResults> => {
      const body = { scenario: tinyScenario(), replications: 15, ...order };
      return (await service.ask('POST', '/api/preview', body)).json();
    };
    const whole = await preview({});
    const some = await preview({ measures: ['casesWaiting', 'caseload'] });
    const { casesWaiting, caseload } = whole.measures;
    expect(some.measures).toEqual({ casesWaiting, caseload });
    expect(Object.keys(some.horizon.measures)).toEqual(['casesWaiting', 'caseload']);
    expect(some.standard).toEqual(whole.standard);
    expect(some.summary.headline).toBe(whole.summary.headline);
  });

  it('refuses a measure that there is not, and says which there are', async () => {
    const body = { scenario: tinyScenario(), measures: ['caseload', 'moral'] };
    const answer = await service.ask('POST', '/api/preview', body);
    const { problems } = await expectRefusal(answer, 422);
    expect(problems).toEqual([
      {
        path: 'measures[1]',
        value: '"moral"',
        rule: 'is not one of those that there are',
        remedy: `give one of ${MEASURES.map(({ id }) => `"${id}"`).join(', ')}`,
      },
    ]);
  });
});

describe('a preview that nobody waits for any more', () => {
  it('is dropped, and is no fault', async () => {
    const away = new AbortController();
    const scenario = tinyScenario();
    // Ten years take far longer than the reader stays, however quick the machine is.
    scenario.service.weeks = 520;
    const request = new Request('http://localhost/api/preview', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario, replications: 200 }),
      signal: away.signal,
    });
    const answer = service.app.request(request);
    setTimeout(() => away.abort(), 50);
    expect((await answer).status).toBe(499);
  });
});
