import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ANALYSES,
  type Analyses,
  type AnalysisKind,
  type Answer,
  localLab,
  type Scenario,
} from '../../models/index.ts';
import type { AnswerEntry } from '../../server/store/store.ts';
import { type ReadEvent, readEvents } from './read-events.ts';
import { type TestService, testService } from './service.ts';
import { tinyScenario } from './tiny-scenario.ts';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const tiny = tinyScenario();
tiny.service.weeks = 13;
const busier = structuredClone(tiny);
busier.name = 'Busier service';
busier.streams[0].referralsPerYear = 130;
const SEED = 'twice';
const FULL = 200;

const ASKED = {
  sweep: {
    of: [tiny],
    question: { swept: { kind: 'cap', team: tiny.teams[0].id }, from: 10, to: 12 },
  },
  sensitivity: { of: [tiny], question: { measure: 'caseload', most: 2 } },
  compare: { of: [tiny, busier], question: { measures: ['caseload', 'casesWaiting'] } },
};

interface Followed {
  told: ReadEvent[];
  entry: AnswerEntry;
  answer: Answer;
}

/** Asks, and follows the answer to its end. */
async function ask(
  kind: keyof typeof ASKED,
  scenarios: readonly Scenario[],
  question: unknown,
): Promise<Followed> {
  const asked = await service.ask('POST', `/api/answers/${kind}`, {
    scenarios: scenarios.map((scenario) => ({ scenario })),
    seed: SEED,
    question,
  });
  expect(asked.status).toBe(201);
  const entry: AnswerEntry = await asked.json();
  const told = await readEvents(await service.ask('GET', `/api/answers/${entry.id}/events`));
  const { answer } = await (await service.ask('GET', `/api/answers/${entry.id}`)).json();
  return { told, entry, answer };
}

const earlyIn = ({ told }: Followed) =>
  told.flatMap(({ event, data }) => (event === 'early' ? [data as Answer] : []));
const kinds = Object.keys(ASKED) as (keyof typeof ASKED)[];

it.each(kinds)(
  'a %s of many futures is first answered from few, as if few had been asked for',
  async (kind) => {
    const analysis = (ANALYSES as Analyses)[kind as AnalysisKind];
    const { of, question } = ASKED[kind];
    const whole = await ask(kind, of, { ...question, replications: FULL });
    const early = earlyIn(whole);
    expect(early).toHaveLength(1);
    expect(early[0].provenance.futures).toBeLessThan(whole.answer.provenance.futures / 2);
    // The same as if it had been answered once, to the last digit.
    const once = await analysis?.answer(localLab(), of, SEED, whole.entry.question);
    expect(whole.answer).toEqual(JSON.parse(JSON.stringify(once)));
    const few = await ask(kind, of, analysis?.early?.(whole.entry.question));
    expect(earlyIn(few)).toEqual([]);
    const { early: none } = await (
      await service.ask('GET', `/api/answers/${whole.entry.id}`)
    ).json();
    expect(none).toBeNull();
    expect(early[0]).toEqual(few.answer);
    expect(whole.told.findIndex(({ event }) => event === 'early')).toBeLessThan(
      whole.told.length - 2,
    );
  },
);

it('a first picture that was shown is still there when the rest is cancelled', async () => {
  const { of, question } = ASKED.compare;
  const asked = await service.ask('POST', '/api/answers/compare', {
    scenarios: of.map((scenario) => ({ scenario })),
    question: { ...question, replications: 2000 },
  });
  const { id }: AnswerEntry = await asked.json();
  const read = async () => (await service.ask('GET', `/api/answers/${id}`)).json();
  await expect.poll(async () => (await read()).early).not.toBeNull();
  await service.ask('POST', `/api/answers/${id}/cancel`);
  expect(await read()).toMatchObject({
    status: 'cancelled',
    answer: null,
    early: { replications: 100 },
  });
});
