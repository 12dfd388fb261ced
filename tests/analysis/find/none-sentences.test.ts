import { describe, expect, test } from 'vitest';
import type { Found } from '../../../models/analysis/find/found.ts';
import { readLevers } from '../../../models/analysis/find/levers/ranged-lever.ts';
import { noneSentences } from '../../../models/analysis/find/none-sentences.ts';
import { planSentences } from '../../../models/analysis/find/plan-sentences.ts';
import { findQuestion } from '../../../models/analysis/find/question.ts';
import type { FindPlan } from '../../../models/analysis/find/result.ts';
import { targetOf } from '../../../models/analysis/find/target.ts';
import { readQuestion } from '../../../models/analysis/read-question.ts';
import { wilson } from '../../../models/statistics/wilson.ts';
import { busyTeam } from '../busy-team.ts';

const FUTURES = 100;

const seen = (met: number, value: number, verdict: FindPlan['verdict']): FindPlan => ({
  values: [value],
  verdict,
  chance: met / FUTURES,
  ...wilson(met, FUTURES),
  futures: FUTURES,
  costPounds: 0,
  costErrorPounds: 0,
  costDifferencePounds: { mean: 0, low: 0, high: 0, futures: FUTURES },
  relativeChange: 0,
  startsPerMonth: 0,
  tests: [],
  chanceByWeek: [],
});

test('a best value too close to the target calls for more futures; a wider range is not said to settle it', () => {
  const scenario = busyTeam();
  const asked = { levers: [{ what: { kind: 'posts' }, from: 8, to: 10 }], test: 'waiting' };
  const { question } = readQuestion(findQuestion, [scenario], asked);
  if (!question) throw new Error('the question is not read');
  const { ranged } = readLevers(scenario, question);
  // Beyond 9 it is the same: more of the lever settles nothing.
  const points = [seen(60, 8, 'falls short'), seen(89, 9, 'too close'), seen(89, 10, 'too close')];
  const found: Found = {
    outcome: 'none',
    points,
    doNothing: { ...points[0], values: [] },
    plan: null,
    neighbour: null,
    certain: null,
    pairs: [],
    smallestChange: null,
    best: points[1],
    asGood: [points[2]],
    helps: ['more'],
    betters: true,
    sameCaps: [],
  };
  const [first, beside] = noneSentences(
    'it is met',
    'a chance',
    ranged,
    found,
    points[1],
    targetOf(scenario, question),
  );
  expect(beside).toContain(
    `too close to the target for ${FUTURES} futures to rule out; more might tell`,
  );
  expect(`${first} ${beside}`).not.toContain('wider range');
});

describe('a value beside one that is enough', () => {
  const asked = { levers: [{ what: { kind: 'posts' }, from: 8, to: 9 }], test: 'waiting' };
  const besideOf = (met: number, wanted: number) => {
    const { question } = readQuestion(findQuestion, [busyTeam()], asked);
    if (!question) throw new Error('the question is not read');
    const { ranged } = readLevers(busyTeam(), question);
    const plan = seen(99, 9, 'meets');
    const neighbour = seen(met, 8, 'too close');
    const found: Found = {
      outcome: 'between',
      points: [neighbour, plan],
      doNothing: { ...neighbour, values: [] },
      plan,
      neighbour,
      certain: null,
      pairs: [],
      smallestChange: null,
      best: null,
      asGood: [],
      helps: ['more'],
      betters: true,
      sameCaps: [],
    };
    return planSentences('it is met', 'a chance', ranged, found, plan, wanted).join(' ');
  };

  test('may be enough as well where its range holds the chance wanted, and is likely too little where it does not', () => {
    for (const met of [55, 60, 70, 75]) {
      const { high } = seen(met, 8, 'too close');
      for (const wanted of [0.8, 0.9]) {
        const may = besideOf(met, wanted).includes('may be enough as well');
        expect(may, `${met} of 100, wanted ${wanted}`).toBe(high >= wanted);
        expect(besideOf(met, wanted).includes('likely too little')).toBe(high < wanted);
      }
    }
  });
});

describe('where nothing reaches the target, what may reach further', () => {
  const furtherOf = (...asked: readonly object[]) => {
    const { question } = readQuestion(findQuestion, [busyTeam()], {
      levers: asked,
      test: 'waiting',
    });
    if (!question) throw new Error('the question is not read');
    const { ranged } = readLevers(busyTeam(), question);
    const best = seen(60, 0, 'falls short');
    const found: Found = {
      outcome: 'none',
      points: [best],
      doNothing: { ...best, values: [] },
      plan: null,
      neighbour: null,
      certain: null,
      pairs: [],
      smallestChange: null,
      best: { ...best, values: ranged.map(() => 0) },
      asGood: [],
      helps: ranged.map(() => 'more'),
      betters: false,
      sameCaps: [],
    };
    const target = targetOf(busyTeam(), question);
    return noneSentences('it is met', 'a chance', ranged, found, best, target).join(' ');
  };
  const posts = { what: { kind: 'posts' }, from: 8, to: 10 };
  const agency = (to: number) => ({ what: { kind: 'agency' }, from: 0, to });

  test('is no wider range of a share that was looked at from none to all', () => {
    expect(furtherOf(agency(0.5))).toContain('A wider range, a second lever or a later date may');
    expect(furtherOf(agency(1))).toMatch(/[^,] A second lever or a later date may reach further/);
  });

  test('is no second lever where there are two', () => {
    expect(furtherOf(posts)).toContain('a second lever');
    expect(furtherOf(posts, agency(1))).toContain(
      'A wider range or a later date may reach further',
    );
  });
});
