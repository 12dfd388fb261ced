import { afterAll, beforeAll, expect, it } from 'vitest';
import { STANDARDS } from '../../models/index.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

it('GET /api/standards answers the whole library, tests included', async () => {
  const answer = await service.ask('GET', '/api/standards');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(STANDARDS)));
});

it('is described with the rest of the interface', async () => {
  const described = await (await service.ask('GET', '/api/openapi.json')).json();
  expect(described.paths['/api/standards'].get.summary).toMatch(/library/);
});
