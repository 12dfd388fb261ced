import { expect, test } from 'vitest';
import { aStream, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, valuesOf } from './ask.ts';

const service = { startDate: '2026-04-06', weeks: 16, bankHolidays: 'none' } as const;
const busy = busyTeam({ service });
const people = (from: number, to: number, step?: number) => ({
  what: { kind: 'people' },
  from,
  to,
  step,
});

test('more people never lower the chance, on the same luck', async () => {
  const { points, levers } = await ask(busy, { levers: [people(7, 12)] });
  expect(levers[0].helps).toBe('more');
  points.slice(1).forEach((point, i) => {
    const before = points[i];
    const error = Math.sqrt(
      [point, before].reduce(
        (sum, { chance, futures }) => sum + (chance * (1 - chance)) / futures,
        0,
      ),
    );
    expect(point.chance).toBeGreaterThanOrEqual(before.chance - 3 * error);
    expect(point.costPounds).toBeGreaterThan(before.costPounds);
  });
});

test('a lever of which less helps is searched from above: the most referrals that can be borne', async () => {
  const answer = await ask(busy, {
    levers: [
      {
        what: { kind: 'input', path: 'streams[0].referralsPerYear' },
        from: 240,
        to: 440,
        step: 20,
      },
    ],
    test: 'waiting',
    chance: 0.8,
  });
  expect(answer.levers[0].helps).toBe('less');
  const [value] = valuesOf(answer.plan);
  expect(answer.plan?.chance).toBeGreaterThanOrEqual(0.8);
  expect(answer.neighbour?.values[0]).toBe(value + 20);
  expect(answer.neighbour?.chance).toBeLessThan(0.8);
  expect(answer.sentences[0]).not.toMatch(/\bleast\b/);
});

test('a cap that helps workers and lengthens the queue is said not to help one way only', async () => {
  const [caseload, waiting] = busy.standard.tests;
  const scenario = busyTeam({
    service,
    teams: [
      aTeam({
        posts: [posts(9)],
        cases: [{ stage: 'case', allocated: 70, waiting: 4, meanWaitDays: 5 }],
      }),
    ],
    standard: { name: 'Both sides', tests: [{ ...caseload, threshold: 8.2 }, waiting] },
  });
  const answer = await ask(scenario, {
    levers: [{ what: { kind: 'cap' }, from: 6, to: 12 }],
    chance: 0.35,
  });
  expect(answer.levers[0].helps).toBe('both');
  expect(answer.sentences.some((each) => each.includes('does not help one way only'))).toBe(true);
  const meeting = answer.points.filter(({ chance }) => chance >= 0.35);
  const [first, last] = [answer.points[0], answer.points[answer.points.length - 1]];
  expect(meeting).not.toContain(first);
  expect(meeting).not.toContain(last);
  expect(meeting.map(({ values }) => values[0])).toContain(answer.plan?.values[0]);
});

test('where noise hides the answer, it is not named alone: both neighbours are shown', async () => {
  // Caseloads move in small steps with the referrals, so the target lies between two values.
  const referrals = { what: { kind: 'input', path: 'streams[0].referralsPerYear' } };
  const answer = await ask(busy, {
    levers: [{ ...referrals, from: 300, to: 440, step: 1 }],
    test: 'waiting',
    // More than doing nothing reaches.
    chance: 0.9,
    mostReplications: 400,
  });
  expect(answer.doNothing.chance).toBeLessThan(0.9);
  expect(answer.outcome).toBe('between');
  const [value] = valuesOf(answer.plan);
  expect(answer.neighbour?.values[0]).toBe(value + 1);
  expect([answer.plan?.verdict, answer.neighbour?.verdict]).toContain('too close');
  expect(answer.certain?.values[0]).toBeLessThanOrEqual(value);
  expect(answer.sentences[0]).toMatch(/too close to the target for [\d,]+ futures to tell/);
});

test('where less helps, a value that is just enough is the most with which the target is met', async () => {
  const { plan, sentences } = await ask(busy, {
    levers: [{ what: { kind: 'cap' }, from: 7, to: 11 }],
    test: 'caseload',
    mostReplications: 100,
  });
  expect(plan?.values).toEqual([9]);
  expect(sentences[0].replaceAll('\u00a0', ' ')).toMatch(
    /^Caseload cap, Worker: 9 cases per FTE is the most with which /,
  );
});

test('the highest value of a range that is enough is not said to be the most that would do', async () => {
  const many = busyTeam({ service, streams: [aStream({ referralsPerYear: 600 })] });
  const { sentences } = await ask(many, {
    levers: [
      {
        what: { kind: 'input', path: 'streams[0].referralsPerYear' },
        from: 200,
        to: 340,
        step: 70,
      },
    ],
    test: 'waiting',
    chance: 0.5,
    mostReplications: 100,
  });
  expect(sentences[0]).toContain('the most of the range with which');
  expect(sentences[1].replaceAll('\u00a0', ' ')).toContain(
    '340 referrals a year is the highest value of the range: more may do as well.',
  );
});

test('the lowest value of a range that may be enough is not said to be the least', async () => {
  const asked = { levers: [people(8.5, 10, 0.5)], mostReplications: 100 };
  const [lowest] = (await ask(busy, asked)).points;
  const { outcome, plan, sentences } = await ask(busy, { ...asked, chance: lowest.chance });
  expect([outcome, plan?.values[0]]).toEqual(['between', 8.5]);
  expect(sentences[0]).toMatch(/^The least of the range lies close to/);
  expect(sentences[1].replaceAll('\u00a0', ' ')).toContain(
    '8.5 FTE is the lowest value of the range: less may do as well.',
  );
});
