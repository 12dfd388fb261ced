import { afterAll, beforeAll, expect, it } from 'vitest';
import { councilOf } from '../../server/returns/council-of.ts';
import { aReturn } from '../returns/a-return.ts';
import { type Described, strictly } from './described.ts';
import { type TestService, testService } from './service.ts';

let service: TestService;
let held: ReturnType<typeof strictly>;
beforeAll(async () => {
  service = await testService();
  const described: Described = await (await service.ask('GET', '/api/openapi.json')).json();
  held = strictly(described);
});
afterAll(() => service.close());

const years = [aReturn({ year: 2018 }), aReturn()];

it('makes the scenario that the command makes, which can be simulated and saved', async () => {
  const body = { name: 'Ours', startDate: '2027-01-04', years };
  expect(held.body('POST', '/api/returns', body)).toEqual([]);
  const { scenario } = await (await service.ask('POST', '/api/returns', body)).json();
  const { ok, ...made } = councilOf(body);
  expect({ scenario, problems: [] }).toEqual(JSON.parse(JSON.stringify(made)));
  expect(ok).toBe(true);
  expect(scenario).toMatchObject({ name: 'Ours', service: { startDate: '2027-01-04' } });
  const preview = await service.ask('POST', '/api/preview', { scenario, replications: 1 });
  expect(preview.status).toBe(200);
  expect((await service.ask('POST', '/api/scenarios', { scenario })).status).toBe(201);
});

it('takes further figures, as its description has them', async () => {
  const body = { years: [aReturn({ rereferrals: 950, plansOpen: 320, careOpen: 545 })] };
  expect(held.body('POST', '/api/returns', body)).toEqual([]);
  const { scenario } = await (await service.ask('POST', '/api/returns', body)).json();
  expect(scenario.teams[0].cases[2].allocated.value).toBe(320);
  expect(scenario.returning.share.value).toBe(0.226);
});

it.each([
  ['no year', { years: [] }, 'years'],
  ['a figure too few', { years: [{ ...aReturn(), cases: undefined }] }, 'years[0].cases'],
  [
    'figures that do not go together',
    { years: [aReturn({ caseHoldersFte: 999 })] },
    'years[0].caseHoldersFte',
  ],
  ['more plans than cases', { years: [aReturn({ plansOpen: 9999 })] }, 'years[0].plansOpen'],
])('refuses %s where it stands', async (_, body, path) => {
  const answer = await service.ask('POST', '/api/returns', body);
  expect(answer.status).toBe(422);
  const { problems } = await answer.json();
  expect(problems.map((each: { path: string }) => each.path)).toEqual([path]);
});
