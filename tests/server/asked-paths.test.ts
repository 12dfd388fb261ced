import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../models/index.ts';
import { askedPath } from '../../server/http/body-paths.ts';
import { expectRefusal } from './expect-refusal.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

async function refused(kind: string, scenarios: readonly unknown[], question: object = {}) {
  const body = { scenarios: scenarios.map((scenario) => ({ scenario })), question };
  const answer = await service.ask('POST', `/api/answers/${kind}`, body);
  const { problems } = await expectRefusal(answer, 422);
  return problems.map(({ path }) => path);
}

/** The same without a range anywhere. */
const certain = (): Scenario =>
  JSON.parse(JSON.stringify(tinyScenario()), (_, value) =>
    typeof value?.low === 'number' ? value.value : value,
  );

describe('a refused question says where in its body the problem is', () => {
  it('in which scenario of a compare', async () => {
    const tiny = tinyScenario();
    const bad = { ...tiny, costs: { ...tiny.costs, pensionShare: 2 } };
    const path = 'scenario.costs.pensionShare';
    expect(await refused('compare', [tiny, bad])).toEqual([`scenarios[1].${path}`]);
    expect(await refused('compare', [bad, tiny])).toEqual([`scenarios[0].${path}`]);
    const both = await refused('compare', [bad, bad]);
    expect(both).toEqual([`scenarios[0].${path}`, `scenarios[1].${path}`]);
  });

  it('in which scenario, of what can only be told beside another', async () => {
    const tiny = tinyScenario();
    const longer = { ...tiny, service: { ...tiny.service, weeks: 30 } };
    expect(await refused('compare', [tiny, tiny, longer])).toEqual([
      'scenarios[2].scenario.service.weeks',
    ]);
  });

  it('in which field of the question', async () => {
    const swept = { kind: 'cap' };
    const paths = await refused('sweep', [tinyScenario()], { swept });
    expect(paths).toEqual(['question.swept.team']);
    const few = { replications: 1, measures: ['caseload', 'none'] };
    expect(await refused('compare', [tinyScenario(), tinyScenario()], few)).toEqual(
      expect.arrayContaining(['question.replications', 'question.measures[1]']),
    );
  });

  it('in a measure or a team that would count for nothing beside a test', async () => {
    const [{ id }] = tinyScenario().standard.tests;
    const beside = { test: id, measure: 'caseload', team: 'team' };
    expect(await refused('sensitivity', [tinyScenario()], beside)).toEqual([
      'question.measure',
      'question.team',
    ]);
  });

  it('in a key that the question does not know, even one that a scenario has', async () => {
    const inherited = ['constructor', 'toString', 'hasOwnProperty'];
    for (const key of ['repetitions', 'costs', 'name', '0', ...inherited]) {
      expect(await refused('sensitivity', [tinyScenario()], { [key]: 1 })).toEqual([
        `question.${key}`,
      ]);
    }
  });

  it('in the scenario, where the question is sound and the scenario does not suit it', async () => {
    expect(await refused('sensitivity', [certain()])).toEqual(['scenarios[0].scenario']);
  });
});

it('a draft alone has the paths of its file, as it is checked and as it is refused', async () => {
  const tiny = tinyScenario();
  const scenario = { ...tiny, costs: { ...tiny.costs, pensionShare: 2 } };
  const { problems } = await (await service.ask('POST', '/api/validate', { scenario })).json();
  expect(problems).toMatchObject([{ path: 'costs.pensionShare' }]);
  for (const route of ['scenarios', 'runs', 'preview']) {
    const answer = await service.ask('POST', `/api/${route}`, { scenario });
    expect((await expectRefusal(answer, 422)).problems).toEqual(problems);
  }
});

it.each([
  ['swept.team', 'question.swept.team'],
  ['measures[1]', 'question.measures[1]'],
  ['scenarios', 'scenarios'],
  ['question', 'question'],
  ['scenarios[1].teams', 'scenarios[1].scenario.teams'],
  ['correlations', 'scenarios[0].scenario.correlations'],
  ['', 'scenarios[0].scenario'],
])('%j of an analysis is %s of the body', (path, ofBody) => {
  expect(askedPath(new Set(['swept', 'measures']), path)).toBe(ofBody);
});
