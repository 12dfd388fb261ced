import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Service, startService } from '../../server/service.ts';
import type { AnswerEntry } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { readEvents } from './read-events.ts';
import { asksChance } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let place: ReturnType<typeof temporaryFolder>;
let service: Service;
const start = async (clerk?: string) => {
  const log = pino({ level: 'silent' });
  service = await startService({ dataFolder: place.folder }, log, asksChance(clerk));
};
beforeEach(async () => {
  place = temporaryFolder();
  await start();
});
afterEach(async () => {
  await service.close();
  place.remove();
});

async function ask(futures: number): Promise<AnswerEntry> {
  const question = { test: 'caseload', futures };
  const answer = await service.app.request('/api/answers/sweep', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenarios: [{ scenario: tinyScenario() }], question }),
  });
  return answer.json();
}

const lastEvent = async (id: string) =>
  (await readEvents(await service.app.request(`/api/answers/${id}/events`))).at(-1);

const read = async (id: string) => (await service.app.request(`/api/answers/${id}`)).json();

it('an answer under way when the server stops is taken up at its next start, and one that is done stays', async () => {
  const done = await ask(20);
  await lastEvent(done.id);
  const before = await read(done.id);
  const [first, second] = [await ask(1500), await ask(40)];
  await service.close();
  await start();
  expect((await lastEvent(second.id))?.event).toBe('done');
  expect(await read(first.id)).toMatchObject({ answer: { provenance: { futures: 1500 } } });
  expect(await read(done.id)).toEqual(before);
});

it('an answer under way that breaks a rule of a newer version fails with its words', async () => {
  const { id } = await ask(50_000);
  await service.close();
  await start('./stricter-clerk.ts');
  expect(await lastEvent(id)).toEqual({
    event: 'failed',
    data: { fault: 'test: "caseload" is not asked any more; stop.' },
  });
  expect(await read(id)).toMatchObject({ status: 'failed', answer: null });
});

it('a fault of an analysis ends its answer with a sentence, and the next one is answered', async () => {
  await service.close();
  await start('./faulty-clerk.ts');
  const broken = await ask(13);
  const sound = await ask(14);
  expect(await lastEvent(broken.id)).toEqual({
    event: 'failed',
    data: { fault: 'The simulation failed: thirteen' },
  });
  expect((await lastEvent(sound.id))?.event).toBe('done');
});
