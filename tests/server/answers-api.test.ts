import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION, scenarioHash, withWhatIf } from '../../models/index.ts';
import type { AnswerEntry, SavedScenario } from '../../server/store/store.ts';
import type { ChanceAnswer } from '../analysis/asked.ts';
import { expectRefusal } from './expect-refusal.ts';
import { readEvents } from './read-events.ts';
import { asksChance, type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService(asksChance());
});
afterAll(() => service.close());

const draft = [{ scenario: tinyScenario() }];

const post = (question: object, more: object = {}) =>
  service.ask('POST', '/api/answers/sweep', {
    scenarios: draft,
    question: { test: 'caseload', ...question },
    ...more,
  });

async function ask(question: object = {}, more: object = {}): Promise<AnswerEntry> {
  const answer = await post(question, more);
  expect(answer.status).toBe(201);
  return answer.json();
}

const events = async (id: string) =>
  readEvents(await service.ask('GET', `/api/answers/${id}/events`));

type AnswerRead = AnswerEntry & { answer: ChanceAnswer | null; names: Record<string, string> };
const read = async (id: string): Promise<AnswerRead> =>
  (await service.ask('GET', `/api/answers/${id}`)).json();

describe('a question', () => {
  it('of a kind that there is not, is not found, and is told which there are', async () => {
    const answer = await service.ask('POST', '/api/answers/forecast', { scenarios: draft });
    const { detail } = await expectRefusal(answer, 404);
    expect(detail).toBe(
      'There is no analysis forecast; ask one of sweep, find, sensitivity, compare.',
    );
  });

  it('is followed from its start to its answer', async () => {
    const asked = await ask({ futures: 40 });
    expect(asked).toMatchObject({ kind: 'sweep', status: 'queued', seed: 'headroom' });
    expect(asked.question).toEqual({
      test: 'caseload',
      futures: 40,
      window: { from: 1 },
      teams: [],
    });
    const told = await events(asked.id);
    expect(told[0]).toMatchObject({ event: 'progress', data: { done: 0 } });
    expect(told.at(-2)).toEqual({ event: 'progress', data: { done: 40, total: 40 } });
    expect(told.at(-1)).toEqual({ event: 'done', data: {} });
    const { status, headline, answer, names } = await read(asked.id);
    const [tested] = tinyScenario().standard.tests;
    expect(names).toEqual({ test: tested.label });
    expect({ status, headline }).toEqual({ status: 'done', headline: answer?.sentences[0] });
    expect(answer?.chance).toBeGreaterThanOrEqual(0);
    expect(answer?.provenance).toMatchObject({
      scenarios: [{ name: 'Tiny service', hash: scenarioHash(tinyScenario()) }],
      engineVersion: ENGINE_VERSION,
      futures: 40,
    });
    expect(await events(asked.id)).toEqual([{ event: 'done', data: {} }]);
  });

  it('asked again, with a default written out, is answered from the store', async () => {
    const first = await ask({ futures: 25 });
    await events(first.id);
    const again = await post({ window: { from: 1 }, teams: [], futures: 25 });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ id: first.id, status: 'done' });
    for (const other of [post({ futures: 26 }), post({ futures: 25 }, { seed: 'other' })]) {
      const { id } = await (await other).json();
      expect(id).not.toBe(first.id);
      await events(id);
    }
  });

  it('of a saved scenario, or of a draft of it, is listed with that scenario', async () => {
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const saved: SavedScenario = await saving.json();
    const own = await ask({ futures: 5 }, { scenarios: [{ scenarioId: saved.id }] });
    expect(own.scenarios).toEqual([
      {
        hash: saved.hash,
        name: 'Tiny service',
        scenarioId: saved.id,
        scenarioVersion: 1,
        whatIf: null,
      },
    ]);
    const scenario = { ...tinyScenario(), name: 'Edited' };
    const edited = await ask(
      { futures: 5 },
      { scenarios: [{ scenario, draftOf: saved.id, whatIf: 'leaver-in-june' }] },
    );
    expect(edited.scenarios[0]).toMatchObject({
      scenarioId: saved.id,
      scenarioVersion: null,
      whatIf: 'leaver-in-june',
    });
    const asked = await service.ask('GET', `/api/answers/${edited.id}/scenarios`);
    expect(await asked.json()).toEqual([scenario]);
    const list = await service.ask('GET', `/api/answers?scenarioId=${saved.id}`);
    const listed: AnswerEntry[] = await list.json();
    expect(listed.map(({ id }) => id).toSorted()).toEqual([own.id, edited.id].toSorted());
    const all: AnswerEntry[] = await (await service.ask('GET', '/api/answers')).json();
    expect(all.length).toBeGreaterThan(listed.length);
    await events(edited.id);
  });
});

describe('a what-if of a saved scenario', () => {
  it('is asked about, under its own name', async () => {
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const { id, scenario }: SavedScenario = await saving.json();
    const whatIf = 'leaver-in-june';
    const asked = await ask({ futures: 5 }, { scenarios: [{ scenarioId: id, whatIf }] });
    const changed = withWhatIf(scenario, whatIf);
    if (!changed.ok) throw new Error('the what-if does not suit the scenario');
    const name = 'A worker leaves in June';
    expect(asked.scenarios).toEqual([
      {
        hash: scenarioHash({ ...changed.scenario, name }),
        name,
        scenarioId: id,
        scenarioVersion: null,
        whatIf,
      },
    ]);
    expect(scenarioHash(changed.scenario)).not.toBe(scenarioHash(scenario));
    await events(asked.id);
  });

  it('that there is not is refused with those that there are', async () => {
    const saving = await service.ask('POST', '/api/scenarios', { scenario: tinyScenario() });
    const { id }: SavedScenario = await saving.json();
    const answer = await post({}, { scenarios: [{ scenarioId: id, whatIf: 'strike' }] });
    const { problems } = await expectRefusal(answer, 422);
    expect(problems).toMatchObject([
      { path: 'scenarios[0].whatIf', value: '"strike"', rule: 'is not one of the what-ifs' },
    ]);
    expect(problems[0].remedy).toContain('leaver-in-june');
    const draft = { scenario: tinyScenario(), draftOf: id, whatIf: 'strike' };
    const ofDraft = await expectRefusal(await post({}, { scenarios: [draft] }), 422);
    expect(ofDraft.problems).toEqual(problems);
  });
});

describe('cancelling', () => {
  const LONG = 200_000;

  it('ends an answer under way promptly, and its stream', async () => {
    const { id } = await ask({ futures: LONG });
    const stream = events(id);
    const cancelled = await service.ask('POST', `/api/answers/${id}/cancel`);
    expect(await cancelled.json()).toMatchObject({ id, status: 'cancelled' });
    expect((await stream).at(-1)).toEqual({ event: 'cancelled', data: {} });
    expect(await read(id)).toMatchObject({ status: 'cancelled', answer: null });
  });

  it('ends one that waits behind another at once, and leaves the way free for the next', async () => {
    const first = await ask({ futures: LONG - 1 });
    const second = await ask({ futures: LONG - 2 });
    for (const { id } of [second, first]) {
      const answer = await service.ask('POST', `/api/answers/${id}/cancel`);
      expect(await answer.json()).toMatchObject({ status: 'cancelled' });
    }
    const next = await ask({ futures: 30 });
    expect((await events(next.id)).at(-1)?.event).toBe('done');
  });

  it('twice, or after the end, is calm and changes nothing', async () => {
    const { id } = await ask({ futures: 10 });
    await events(id);
    for (const _ of [1, 2]) {
      const answer = await service.ask('POST', `/api/answers/${id}/cancel`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ status: 'done' });
    }
  });

  it('lets the same question be asked anew', async () => {
    const { id } = await ask({ futures: LONG - 3 });
    await service.ask('POST', `/api/answers/${id}/cancel`);
    const again = await ask({ futures: LONG - 3 });
    expect(again.id).not.toBe(id);
    await service.ask('POST', `/api/answers/${again.id}/cancel`);
  });
});

describe('the described interface', () => {
  it('has the question with its labels, and asks for nothing that has a default', async () => {
    const { paths, components } = await (await service.ask('GET', '/api/openapi.json')).json();
    expect(Object.keys(paths['/api/answers/sweep'])).toEqual(['post']);
    expect(components.schemas.SweepQuestion).toMatchObject({
      title: 'A question',
      properties: { futures: { title: 'Futures', default: 20 } },
    });
    expect(components.schemas.SweepQuestion.required).toEqual(['test', 'window']);
  });
});

describe('answers that are not there', () => {
  it.each(['', '/events', '/scenarios'])('GET /api/answers/none%s', async (rest) => {
    await expectRefusal(await service.ask('GET', `/api/answers/none${rest}`), 404);
  });

  it('POST /api/answers/none/cancel', async () => {
    await expectRefusal(await service.ask('POST', '/api/answers/none/cancel'), 404);
  });
});
