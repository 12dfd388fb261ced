import { expect, test } from 'vitest';
import {
  ANALYSES,
  type Analysis,
  type Answer,
  checkQuestion,
  type Lab,
  localLab,
  type Scenario,
} from '../../models/index.ts';
import { answerTwice } from '../../server/clerk/answer-twice.ts';
import { tinyScenario } from './tiny-scenario.ts';

const tiny = tinyScenario();
tiny.service.weeks = 13;
const busier = structuredClone(tiny);
busier.streams[0].referralsPerYear = 130;

/** Answers twice, and notes what was simulated and how far it was said to be after each word of the lab. */
async function watched<Question>(
  analysis: Analysis<Question, Answer>,
  scenarios: readonly Scenario[],
  asked: unknown,
) {
  const checked = checkQuestion(analysis, scenarios, asked);
  if (!checked.ok) throw new Error('the question is wrong');
  const local = localLab();
  const progress: { done: number; total: number }[] = [];
  const simulated: string[] = [];
  let done = 0;
  let total = 0;
  let early: Answer | undefined;
  const lab: Lab = {
    expect: (futures, besides = 0) => {
      total = futures + besides;
      progress.push({ done, total });
    },
    observe: async (experiment) => {
      const values = await local.observe(experiment);
      const { first, count, ...of } = experiment;
      for (let future = first; future < first + count; future++) {
        simulated.push(JSON.stringify({ ...of, future }));
      }
      done += count;
      progress.push({ done, total });
      return values;
    },
  };
  const showEarly = (json: Uint8Array) => {
    early = JSON.parse(new TextDecoder().decode(json));
  };
  const answer = await answerTwice(analysis, scenarios, 'seed', checked.question, {
    lab,
    showEarly,
  });
  return { answer, early, simulated, progress };
}

test('a comparison with a first picture takes no future more than without', async () => {
  const { answer, early, simulated } = await watched(ANALYSES.compare, [tiny, busier], {
    measures: ['caseload'],
    replications: 200,
  });
  expect(early?.provenance.futures).toBe(2 * 40);
  expect(new Set(simulated).size).toBe(simulated.length);
  expect(simulated).toHaveLength(answer.provenance.futures);
});

test.each([
  [
    'sweep',
    { swept: { kind: 'cap', team: 'team' }, from: 14, to: 15, chance: 0.5, replications: 100 },
  ],
  ['sensitivity', { measure: 'casesWaiting', most: 2, replications: 200 }],
  ['compare', { measures: ['caseload'], replications: 200 }],
] as const)(
  'progress of a %s with a first picture never goes backwards',
  async (kind, question) => {
    const of = kind === 'compare' ? [tiny, busier] : [tiny];
    const { early, progress } = await watched(
      ANALYSES[kind] as Analysis<unknown, Answer>,
      of,
      question,
    );
    expect(early).toBeDefined();
    const parts = progress.map(({ done, total }) => done / total);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    const { done, total } = progress[progress.length - 1];
    if (kind !== 'sweep') expect(done).toBe(total);
  },
);
