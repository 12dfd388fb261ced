import { expect, test } from 'vitest';
import { checkQuestion } from '../../../models/analysis/check-question.ts';
import { find } from '../../../models/analysis/find/find.ts';
import { readLevers } from '../../../models/analysis/find/levers/ranged-lever.ts';
import { nextRow, type SearchedRow } from '../../../models/analysis/find/next-row.ts';
import { observe } from '../../../models/analysis/lab.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, valuesOf } from './ask.ts';

const service = { startDate: '2026-04-06', weeks: 16, bankHolidays: 'none' } as const;
const busy = busyTeam({ service });
const FUTURES = 100;
const question = {
  levers: [
    { what: { kind: 'input', path: 'stages[0].leakPerYear' }, from: 0, to: 2, step: 0.1 },
    { what: { kind: 'people' }, from: 8, to: 10 },
  ],
  chance: 0.85,
  mostReplications: FUTURES,
};

/** Whether each pair of the grid seems to meet the target, in as many futures as a search may take. */
function exhaustive(): { values: number[]; chance: number }[] {
  const checked = checkQuestion(find, [busy], question);
  if (!checked.ok) throw new Error('the question is not sound');
  const [first, second] = readLevers(busy, checked.question).ranged;
  const reading = { kind: 'every-test' } as const;
  const outcome = { reading, from: service.weeks, to: service.weeks, as: 'mean' } as const;
  return first.values.flatMap((a) =>
    second.values.map((b) => {
      const scenario = second.lever.apply(first.lever.apply(busy, a), b);
      const met = observe(createRun(scenario, 'seed'), 0, FUTURES, [outcome]);
      return { values: [a, b], chance: met.reduce((sum, each) => sum + each, 0) / FUTURES };
    }),
  );
}

test('of 21 values of a first lever, the pairs found with each number of people are the least of all', async () => {
  const { pairs, smallestChange, plan } = await ask(busy, question);
  const meeting = exhaustive().filter(({ chance }) => chance >= question.chance);
  const leastLeak = (people: number) =>
    Math.min(...meeting.flatMap(({ values: [a, b] }) => (b === people ? [a] : [])));
  for (const best of [smallestChange, plan]) {
    const [leak, people] = valuesOf(best);
    expect(leak).toBe(leastLeak(people));
  }
  expect(pairs.length).toBeGreaterThanOrEqual(2);
});

const row = (at: number, place: number): SearchedRow => ({
  row: at,
  place,
  found: undefined,
  certain: undefined,
});

test('the widest gap beside the best row is halved next', () => {
  const rows = [row(0, 9), row(4, 5), row(12, 1)];
  expect(nextRow(rows, [rows[1]])).toBe(8);
  expect(nextRow(rows, [rows[0]])).toBe(2);
});

test('nothing is searched between rows that need as much, or that are neighbours', () => {
  const rows = [row(0, 9), row(1, 5), row(9, 5)];
  expect(nextRow(rows, [rows[1]])).toBeUndefined();
});

test.each([
  ['stands among its values', 36_000],
  ['stands between two of its values', 36_500],
])(
  'a lever that makes no difference and %s stays as it is, and the least of the other is found',
  async (_, from) => {
    const { what } = question.levers[0];
    const useless = { kind: 'input', path: 'roles[0].payPerYear' };
    const { plan, neighbour, pairs, levers } = await ask(busy, {
      ...question,
      levers: [
        { what, from: 0, to: 2, step: 0.1 },
        { what: useless, from, to: from + 8000, step: 1000 },
      ],
    });
    const alone = await ask(busy, { ...question, levers: [{ what, from: 0, to: 2, step: 0.1 }] });
    expect(levers.map(({ helps }) => helps)).toEqual(['more', 'neither']);
    expect(plan?.values).toEqual([alone.plan?.values[0], 40_000]);
    expect(neighbour?.values).toEqual([alone.neighbour?.values[0], 40_000]);
    expect(pairs).toHaveLength(1);
    expect(plan?.costDifferencePounds.mean).toBe(alone.plan?.costDifferencePounds.mean);
  },
);

test('a lever that makes no difference and has no value is left without one, and costs nothing', async () => {
  const leak = { what: question.levers[0].what, from: 0, to: 2, step: 0.1 };
  // More than ever start in a month: the limit that is not set would hold nobody back.
  const starts = { what: { kind: 'starts' }, from: 10, to: 20 };
  const { plan, points, levers, sentences } = await ask(busy, {
    ...question,
    levers: [leak, starts],
  });
  const alone = await ask(busy, { ...question, levers: [leak] });
  const [least] = valuesOf(alone.plan);
  expect(levers.map(({ now, helps }) => [now, helps])).toEqual([
    [0, 'more'],
    [null, 'neither'],
  ]);
  expect(plan?.values).toEqual([least, null]);
  expect(plan?.relativeChange).toBe(alone.plan?.relativeChange);
  expect(plan?.costDifferencePounds).toEqual(alone.plan?.costDifferencePounds);
  expect(points.filter(({ values }) => values[1] === null).length).toBe(alone.points.length);
  expect(sentences.slice(0, 2).join(' ')).toContain('Most starters in a month: unchanged is ');
});

test('of one pair that is just enough, a step less of each lever is named, and where a range ends', async () => {
  const { what } = question.levers[0];
  const answer = await ask(busy, {
    levers: [
      { what: { kind: 'people' }, from: 7, to: 11, step: 4 },
      { what, from: 0.1, to: 0.6, step: 0.5 },
    ],
    chance: 0.8,
    mostReplications: 200,
  });
  expect(answer.pairs.map(({ values }) => values)).toEqual([[11, 0.1]]);
  expect(answer.lesser?.map(({ values }) => values)).toEqual([[7, 0.1]]);
  const [headline, said] = answer.sentences.map((each) => each.replaceAll('\u00a0', ' '));
  expect(headline).not.toContain('the least');
  expect(said).toMatch(/^At People in post, Worker: 7 FTE and [^:]*: 10 % a year the chance is \d/);
  expect(said).toMatch(/: 10 % a year is the lowest value of the range: less may do as well\.$/);
  expect(said).not.toContain('11 FTE is the lowest');
});

test('of two levers, the cheapest plan costs least and the smallest change moves least', async () => {
  const answer = await ask(busy, {
    levers: [
      { what: { kind: 'people' }, from: 8, to: 10 },
      // Free of charge, but a long way from where it is.
      { what: { kind: 'input', path: 'stages[0].leakPerYear' }, from: 0, to: 3, step: 0.5 },
    ],
    chance: 0.85,
  });
  const { plan, smallestChange, pairs } = answer;
  if (!plan || !smallestChange) throw new Error('a plan was expected');
  expect(plan.values).not.toEqual(smallestChange.values);
  expect(plan.values[0]).toBe(8);
  expect(plan.costPounds).toBe(Math.min(...pairs.map(({ costPounds }) => costPounds)));
  expect(smallestChange.values[0]).toBe(10);
  expect(smallestChange.relativeChange).toBe(
    Math.min(...pairs.map(({ relativeChange }) => relativeChange)),
  );
  expect(smallestChange.relativeChange).toBeCloseTo(2 / 8 + valuesOf(smallestChange)[1] / 3, 12);
  expect(plan.costDifferencePounds.mean).toBe(0);
  const two = 2 * (40_000 + 0.15 * 35_000 + 0.211 * 40_000);
  const weeks = busy.service.weeks;
  expect(smallestChange.costDifferencePounds.mean).toBeCloseTo((two * weeks * 7) / 365.25, -1);
});
