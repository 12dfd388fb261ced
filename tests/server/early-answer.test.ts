import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SweepResult } from '../../models/analysis/sweep/result.ts';
import type { AnswerEntry } from '../../server/store/store.ts';
import { type ReadEvent, readEvents } from './read-events.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const sweptCap = (team: string, replications: number) => ({
  swept: { kind: 'cap', team },
  from: 10,
  to: 12,
  replications,
});

/** Asks for a sweep of a cap, and follows it to its end. */
async function ask(replications: number): Promise<{ told: ReadEvent[]; answer: SweepResult }> {
  const scenario = tinyScenario();
  const asked = await service.ask('POST', '/api/answers/sweep', {
    scenarios: [{ scenario }],
    question: sweptCap(scenario.teams[0].id, replications),
  });
  expect(asked.status).toBe(201);
  const { id }: AnswerEntry = await asked.json();
  const told = await readEvents(await service.ask('GET', `/api/answers/${id}/events`));
  const { answer } = await (await service.ask('GET', `/api/answers/${id}`)).json();
  return { told, answer };
}

it('a sweep of many futures is first answered from few, as if few had been asked for', async () => {
  const { told, answer } = await ask(200);
  const early = told.flatMap(({ event, data }) => (event === 'early' ? [data as SweepResult] : []));
  expect(early).toHaveLength(1);
  const { replications } = early[0];
  expect(replications).toBeLessThanOrEqual(200 / 5);
  expect(answer.replications).toBe(200);
  const few = await ask(replications);
  expect(few.told.map(({ event }) => event)).not.toContain('early');
  expect(early[0]).toEqual(few.answer);
  expect(told.findIndex(({ event }) => event === 'early')).toBeLessThan(told.length - 2);
  const both = answer.provenance.futures + few.answer.provenance.futures;
  expect(told.at(-2)).toMatchObject({ event: 'progress', data: { done: both } });
});
