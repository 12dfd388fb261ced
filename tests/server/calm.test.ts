/** What a real server, over HTTP, makes of requests that are too large, come twice, or are walked away from. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerEntry, RunEntry } from '../../server/store/store.ts';
import { temporaryFolder } from '../support/own-folder.ts';
import { expectRefusal } from './expect-refusal.ts';
import { readEvents } from './read-events.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { tinyScenario } from './tiny-scenario.ts';

const place = temporaryFolder();
let server: ServerProcess;
beforeAll(async () => {
  server = await startServer(place.folder);
});
afterAll(async () => {
  await server.kill();
  place.remove();
});

const get = (path: string, init?: RequestInit) => fetch(`${server.address}${path}`, init);
const postText = (path: string, body?: string, init?: RequestInit) =>
  get(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...init });
const post = (path: string, body?: object, init?: RequestInit) =>
  postText(path, body && JSON.stringify(body), init);

const scenario = tinyScenario();
const team = scenario.teams[0].id;

async function startRun(seed: string, replications: number): Promise<string> {
  const { id }: RunEntry = await (await post('/api/runs', { scenario, seed, replications })).json();
  return `/api/runs/${id}`;
}

async function ask(seed: string, replications: number): Promise<string> {
  const question = { swept: { kind: 'cap', team }, replications };
  const body = { scenarios: [{ scenario }], seed, question };
  const { id }: AnswerEntry = await (await post('/api/answers/sweep', body)).json();
  return `/api/answers/${id}`;
}

const JOBS = [
  ['a run', startRun, 10_000],
  ['an answer', ask, 2000],
] as const;

const statusOf = async (path: string) => (await (await get(path)).json()).status;

describe('what is too large is refused before it starts', () => {
  it('a run of too many replications, with the limit and how long it would take', async () => {
    const answer = await post('/api/runs', { scenario, replications: 1_000_000 });
    const { detail } = await expectRefusal(answer, 422);
    expect(detail).toMatch(
      /^replications: 1000000 would take about \d+ (seconds?|minutes?|hours?) here and is above the limit of 10,000; lower it$/,
    );
  });

  it('a run that would not fit on the disk, with how many replications would', async () => {
    const long = { ...scenario, service: { ...scenario.service, weeks: 520 } };
    const names = Array.from({ length: 50 }, (_, place) => `team-${place}`);
    const teams = [
      ...long.teams,
      ...names.map((name) => ({ ...long.teams[0], id: name, name, cases: [] })),
    ];
    const answer = await post('/api/runs', { scenario: { ...long, teams }, replications: 10_000 });
    const { detail } = await expectRefusal(answer, 422);
    expect(detail).toMatch(
      /^replications: 10000 would need [\d.]+ GiB of disk, (above the limit of 8 GiB|of which [\d.]+ GiB is free), and about \d+ (seconds?|minutes?|hours?) here; give at most \d+ replications/,
    );
  });

  it('a question beyond its limits, with the limit and how long it would take', async () => {
    const question = { swept: { kind: 'cap', team }, replications: 1_000_000 };
    const answer = await post('/api/answers/sweep', { scenarios: [{ scenario }], question });
    const { detail } = await expectRefusal(answer, 422);
    expect(detail).toMatch(
      /^question\.replications: 1000000 would take about \d+ (seconds?|minutes?|hours?) here for each and is above the limit: .* from 20 to 2,000; lower it$/,
    );
  });

  it('brackets within brackets without end', async () => {
    const deep = `{"scenario":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { detail } = await expectRefusal(await postText('/api/validate', deep), 422);
    expect(detail).toMatch(/more than 50 deep/);
    const text = { scenario: { ...scenario, summary: '['.repeat(300) } };
    expect(await (await post('/api/validate', text)).json()).toMatchObject({ valid: true });
  });
});

describe.each(JOBS)('%s', (_, begin, many) => {
  it('cancelled twice at once, and again later, is cancelled, and its stream ends', async () => {
    const job = await begin('twice', many);
    const stream = get(`${job}/events`).then(readEvents);
    const answers = await Promise.all([1, 2].map(() => post(`${job}/cancel`)));
    answers.push(await post(`${job}/cancel`));
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ status: 'cancelled' });
    }
    expect((await stream).at(-1)).toEqual({ event: 'cancelled', data: {} });
  });

  it('cancelled after its end stays done, and keeps what it found', async () => {
    const job = await begin('done', 40);
    expect((await readEvents(await get(`${job}/events`))).at(-1)?.event).toBe('done');
    const cancelled = await post(`${job}/cancel`);
    expect(await cancelled.json()).toMatchObject({ status: 'done' });
    expect(await statusOf(job)).toBe('done');
  });

  it('goes on to its end when a page that follows it is closed', async () => {
    const job = await begin('closed', 45);
    const page = new AbortController();
    const stream = await get(`${job}/events`, { signal: page.signal });
    const reader = stream.body?.getReader();
    await reader?.read();
    page.abort();
    await expect(reader?.read()).rejects.toThrow();
    expect((await readEvents(await get(`${job}/events`))).at(-1)?.event).toBe('done');
    expect(await statusOf(job)).toBe('done');
  });
});

it('a preview that nobody waits for any more is dropped, and the next one answered', async () => {
  const page = new AbortController();
  const body = { scenario, replications: 200 };
  const left = post('/api/preview', { ...body, seed: 'left' }, { signal: page.signal });
  const gone = expect(left).rejects.toThrow();
  await setTimeout(20);
  page.abort();
  await gone;
  expect((await post('/api/preview', { ...body, seed: 'next' })).status).toBe(200);
  expect(await (await get('/api/health')).json()).toMatchObject({ status: 'ok' });
});
