import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Described, strictly } from './described.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
let described: Described;
let held: ReturnType<typeof strictly>;
beforeAll(async () => {
  service = await testService();
  described = await (await service.ask('GET', '/api/openapi.json')).json();
  held = strictly(described);
});
afterAll(() => service.close());

describe('what is described as refused is refused, and the other way round', () => {
  const scenarios = [{ scenarioId: 'ni-family-intervention' }];
  it.each([
    [
      'a scenario without a name',
      'POST',
      '/api/scenarios',
      { scenario: { ...tinyScenario(), name: '' } },
    ],
    [
      'a scenario with a blank name',
      'POST',
      '/api/runs',
      { scenario: { ...tinyScenario(), name: ' ' } },
    ],
    ['a sweep that says nothing', 'POST', '/api/answers/sweep', { scenarios }],
    [
      'a sweep of no team’s cap',
      'POST',
      '/api/answers/sweep',
      { scenarios, question: { swept: { kind: 'cap' } } },
    ],
    ['a compare of one', 'POST', '/api/answers/compare', { scenarios }],
  ])('%s', async (_, method, path, body) => {
    expect(held.body(method, path, body)).not.toEqual([]);
    expect((await service.ask(method, path, body)).status).toBe(422);
  });

  it.each(['0', '1.5', 'one', '0x1', '1e0', '%201', '+1', '١'])('version %s', async (version) => {
    const answer = await service.ask('GET', `/api/scenarios/any/versions/${version}`);
    expect(answer.status).toBe(422);
    const { get } = described.paths['/api/scenarios/{id}/versions/{version}'];
    const parameters = JSON.stringify(get);
    expect(parameters).toContain('{"type":"integer","minimum":1,');
  });

  it('a draft that is not there', () => {
    expect(held.body('POST', '/api/validate', {})).not.toEqual([]);
  });

  it('but a run may leave out how often, and the description says how often that is', async () => {
    const { RunBody } = described.components.schemas;
    expect(RunBody).toMatchObject({
      properties: { replications: { type: 'integer', default: 200 } },
    });
    const body = { scenario: tinyScenario() };
    expect(held.body('POST', '/api/runs', body)).toEqual([]);
    const run = await (await service.ask('POST', '/api/runs', body)).json();
    expect(run.replications).toBe(200);
    await service.ask('POST', `/api/runs/${run.id}/cancel`);
  });
});

it('every default that is described is one that its own schema takes', () => {
  const wrong: string[] = [];
  const walk = (schema: unknown, at: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('default' in schema && ('type' in schema || 'oneOf' in schema)) {
      const { default: given, ...rest } = schema;
      if (held.fits(rest, given).length > 0) wrong.push(at);
    }
    for (const [key, inner] of Object.entries(schema)) walk(inner, `${at}.${key}`);
  };
  walk(described.components.schemas, 'schemas');
  expect(wrong).toEqual([]);
});
