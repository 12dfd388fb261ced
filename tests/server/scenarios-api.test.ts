import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentence, validateScenario } from '../../models/index.ts';
import type { SavedScenario, ScenarioEntry } from '../../server/store/store.ts';
import { expectRefusal } from './expect-refusal.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

async function create(): Promise<SavedScenario> {
  const answer = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
  expect(answer.status).toBe(201);
  return answer.json();
}

const list = async (query = ''): Promise<ScenarioEntry[]> =>
  (await service.ask('GET', `/api/scenarios${query}`)).json();

describe('scenarios over HTTP', () => {
  it('the scenarios that come with the product are there at the first start', async () => {
    const ids = (await list()).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['england-council', 'ni-family-intervention', 'ni-older-people']),
    );
    const answer = await service.ask('GET', '/api/scenarios/ni-family-intervention');
    const { scenario }: SavedScenario = await answer.json();
    expect(validateScenario(scenario).problems).toEqual([]);
  });

  it('a scenario that is created can be read back as it was', async () => {
    const { id } = await create();
    const saved = await (await service.ask('GET', `/api/scenarios/${id}`)).json();
    expect(saved).toMatchObject({ id, version: 1, savedBy: 'local', scenario: tinyScenario() });
  });

  it('a save makes a new version and leaves the old one readable', async () => {
    const { id } = await create();
    const scenario = { ...tinyScenario(), name: 'Second' };
    const answer = await service.ask('PUT', `/api/scenarios/${id}`, { baseVersion: 1, scenario });
    expect(await answer.json()).toMatchObject({ version: 2, name: 'Second' });
    const versions = await (await service.ask('GET', `/api/scenarios/${id}/versions`)).json();
    expect(versions).toMatchObject([{ version: 2 }, { version: 1 }]);
    const first = await (await service.ask('GET', `/api/scenarios/${id}/versions/1`)).json();
    expect(first.scenario).toEqual(tinyScenario());
  });

  it('a save over somebody’s newer version is refused with what they changed', async () => {
    const { id } = await create();
    const theirs = tinyScenario();
    theirs.teams[0].posts[0].capPerFte = 15;
    await service.ask('PUT', `/api/scenarios/${id}`, { baseVersion: 1, scenario: theirs });
    const mine = { baseVersion: 1, scenario: tinyScenario() };
    const refusal = await expectRefusal(
      await service.ask('PUT', `/api/scenarios/${id}`, mine),
      409,
    );
    expect(refusal.detail).toMatch(/^Version 2 was saved at .* by local, after version 1; nothing/);
    expect(refusal.problems).toEqual([
      {
        path: 'teams[0].posts[0].capPerFte',
        value: '15',
        rule: 'was 18 in version 1, on which this save is based',
        remedy: 'open version 2 and make your change there, or save as a copy',
      },
    ]);
    expect(refusal).toMatchObject({ currentVersion: 2 });
    expect(await (await service.ask('GET', `/api/scenarios/${id}`)).json()).toMatchObject({
      version: 2,
    });
  });

  it('a save on a version that is not there is refused for that, not for somebody’s newer one', async () => {
    const { id } = await create();
    const body = { baseVersion: 9, scenario: tinyScenario() };
    const answer = await service.ask('PUT', `/api/scenarios/${id}`, body);
    const { problems } = await expectRefusal(answer, 422);
    expect(problems.map(sentence)).toEqual([
      'baseVersion: 9 is a version that there is not: the newest is 1; open version 1 and make your change there, or save as a copy',
    ]);
    const kept = await (await service.ask('GET', `/api/scenarios/${id}/versions`)).json();
    expect(kept).toHaveLength(1);
  });

  it('a copy of a long name ends in a whole character', async () => {
    for (const name of [`${'😀'.repeat(59)}ab`, `a${'😀'.repeat(59)}`]) {
      const made = await service.ask('POST', '/api/scenarios', {
        scenario: { ...tinyScenario(), name },
      });
      const { id } = await made.json();
      const copy = await (await service.ask('POST', `/api/scenarios/${id}/copy`)).json();
      expect(copy.scenario.name).toMatch(/^Copy of .*😀$/u);
      expect(copy.scenario.name.isWellFormed()).toBe(true);
      expect(copy.name).toBe(copy.scenario.name);
    }
  });

  it('a copy stands on its own', async () => {
    const { id } = await create();
    const answer = await service.ask('POST', `/api/scenarios/${id}/copy`);
    expect(answer.status).toBe(201);
    const copy: SavedScenario = await answer.json();
    expect(copy).toMatchObject({ version: 1, name: 'Copy of Tiny service' });
    expect(copy.scenario.summary).toMatch(/^Copied from “Tiny service”/);
    expect(copy.id).not.toBe(id);
  });

  it('a deleted scenario leaves the list and can be restored', async () => {
    const { id } = await create();
    expect((await service.ask('DELETE', `/api/scenarios/${id}`)).status).toBe(204);
    expect((await list()).map((entry) => entry.id)).not.toContain(id);
    expect((await list('?deleted=true')).map((entry) => entry.id)).toContain(id);
    const gone = await expectRefusal(await service.ask('GET', `/api/scenarios/${id}`), 404);
    expect(gone.detail).toMatch(/restored/);
    expect((await service.ask('POST', `/api/scenarios/${id}/restore`)).status).toBe(200);
    expect((await list()).map((entry) => entry.id)).toContain(id);
  });

  it.each([
    ['GET', '/api/scenarios/none'],
    ['GET', '/api/scenarios/none/versions'],
    ['GET', '/api/scenarios/england-council/versions/99'],
    ['DELETE', '/api/scenarios/none'],
    ['POST', '/api/scenarios/none/copy'],
    ['POST', '/api/scenarios/none/restore'],
  ])('%s %s says that there is no such scenario', async (method, path) => {
    await expectRefusal(await service.ask(method, path), 404);
  });
});
