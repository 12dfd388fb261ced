import { expect, test } from 'vitest';
import { findLever } from '../../../models/analysis/find/find-lever.ts';
import { aRole, aStream, aTeam, posts } from '../../support/scenarios.ts';
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

test('the value as it is, is doing nothing', async () => {
  const { points, doNothing } = await ask(busy, { levers: [people(8, 10)] });
  const { chance, futures } = doNothing;
  expect(points[0]).toMatchObject({ values: [8], chance, futures });
});

test('a target that doing nothing meets is said to be met already', async () => {
  const answer = await ask(busy, { levers: [people(7, 12)], chance: 0.05 });
  expect(answer.outcome).toBe('already');
  expect(answer.sentences[0]).toMatch(/^Doing nothing is enough/);
});

test('less than there is would do too, or may where that is too close to tell', async () => {
  const range = { levers: [people(7.5, 9, 0.5)], mostReplications: 400 };
  const [least] = (await ask(busy, { ...range, chance: 0.05 })).points;
  const told = async (chance: number) => (await ask(busy, { ...range, chance })).sentences[1];
  expect(await told(least.chance)).toContain('7.5\u00a0FTE may do too, too close to tell: ');
  expect(await told(least.chance / 2)).toContain('7.5\u00a0FTE would do too: ');
});

test('where no value meets the target, the best chance and where it was reached are given', async () => {
  const answer = await ask(busy, { levers: [people(6, 8)], chance: 0.95 });
  expect(answer.outcome).toBe('none');
  expect(answer.plan).toBeNull();
  expect(answer.best?.values).toEqual([8]);
  const highest = Math.max(...answer.points.map(({ chance }) => chance));
  expect(answer.best?.chance).toBe(highest);
  expect(answer.sentences[0]).toContain('No value in the range is seen to reach');
  expect(answer.sentences[0]).toMatch(
    /The highest chance seen is .* from [\d,]+ futures\), at People in post, Worker: 8\u00a0FTE\./,
  );
  expect(answer.sentences.join(' ')).toContain('A wider range, a second lever or a later date');
});

test('what is possible instead is never worse than doing nothing', async () => {
  const { best, doNothing, sentences } = await ask(busy, {
    levers: [people(8.5, 9, 0.5)],
    chance: 0.99,
  });
  const [, percent] =
    /Possible instead, .* a chance of (?:about )?([\d.]+)/.exec(sentences.join(' ')) ?? [];
  expect(Number(percent)).toBeGreaterThan(100 * doNothing.chance);
  expect(Number(percent)).toBeLessThanOrEqual(100 * (best?.chance ?? 0));
});

test('a lever that can only do harm is said not to better what there is', async () => {
  const scenario = busyTeam({
    service: { ...service, weeks: 30 },
    teams: [aTeam({ posts: [posts(16, { inPostFte: 8 })] })],
    roles: [aRole({ leavingPerYear: 0.4 })],
    standard: {
      name: 'Vacancies',
      tests: [
        {
          id: 'vacancies',
          label: 'At most a tenth vacant',
          measure: 'vacancyRate',
          comparison: 'at-most',
          threshold: 0.1,
        },
      ],
    },
  });
  const answer = await ask(scenario, {
    levers: [{ what: { kind: 'starts' }, from: 0, to: 4 }],
    chance: 0.99,
  });
  const { best, doNothing, outcome, levers } = answer;
  expect([outcome, levers[0].helps]).toEqual(['none', 'more']);
  // What limits of three and four give is what no limit gives, or noise beside it.
  expect(best?.low).toBeLessThan(doNothing.chance);
  const said = answer.sentences.join(' ').replaceAll('\u00a0', ' ');
  expect(said).not.toContain('Possible instead');
  expect(said).toContain(
    'Most starters in a month from 0 people a month to 4 people a month is not seen to better what there is. A second lever or a later date may reach further.',
  );
  expect(said).toContain('more of it holds back less; not set as it is');
  expect(said).not.toContain('more of it helps');
});

test('days of learning are moved, and the policy that keeps them is not', () => {
  const what = { kind: 'learning' } as const;
  const found = findLever(busy, what, 'levers[0].what');
  if ('problem' in found) throw new Error(found.problem.rule);
  const after = found.lever.apply(busy, 7);
  expect(after.roles.map(({ learningDaysPerYear }) => learningDaysPerYear)).toEqual([7]);
  expect(after.learning).toEqual(busy.learning);
});

test('where a lever makes no difference, no value is called the best of its range', async () => {
  const answer = await ask(busy, {
    levers: [{ what: { kind: 'learning' }, from: 1, to: 2, step: 1 }],
    test: 'caseload',
    chance: 0.95,
  });
  expect([answer.outcome, answer.levers[0].helps]).toEqual(['none', 'neither']);
  expect(answer.sentences[0].replaceAll('\u00a0', ' ')).toMatch(
    /The chance is about .*, whatever the value from 1 day a year to 2 days a year\.$/,
  );
  const plain = answer.sentences.map((each) => each.replaceAll('\u00a0', ' '));
  expect(plain).toContain(
    'Learning days promised: from 1 day a year to 2 days a year it makes no difference to the chance that these futures show; a wider range was not looked at.',
  );
  expect(answer.sentences[0]).not.toContain('Learning days promised');
});

test('a share looked at from none to all has no wider range that was left out', async () => {
  const { sentences } = await ask(busy, {
    levers: [{ what: { kind: 'agency' }, from: 0, to: 1, step: 0.5 }],
    test: 'caseload',
    chance: 0.95,
  });
  const [said] = sentences.filter((each) => each.includes('makes no difference'));
  expect(said.replaceAll('\u00a0', ' ')).toContain('from 0 % to 100 % it makes no difference');
  expect(said).not.toContain('wider');
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

test('of two levers, the cheapest plan costs least and the smallest change moves least', async () => {
  const answer = await ask(busy, {
    levers: [
      people(8, 10),
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

test('a date half-way is asked of that week, and costs are counted up to it', async () => {
  const answer = await ask(busy, {
    levers: [people(8, 11)],
    by: '2026-07-01',
    chance: 0.9,
  });
  expect(answer.target.date).toBe('2026-06-29');
  expect(answer.weeks.at(-1)).toBe('2026-06-29');
  expect(answer.doNothing.chanceByWeek).toHaveLength(13);
  expect(answer.doNothing.chanceByWeek[12]).toBe(answer.doNothing.chance);
});

test('every week from a date on is harder than the last week alone', async () => {
  const question = { levers: [people(8, 12)], by: '2026-06-15', mostReplications: 100 };
  const one = await ask(busy, { ...question, by: undefined });
  const every = await ask(busy, { ...question, when: 'from-then-on' });
  expect(every.doNothing.chance).toBeLessThan(one.doNothing.chance);
  expect(every.target.lastDate).toBe(one.target.date);
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
  expect(sentences[0].replaceAll('\u00a0', ' ')).toContain(
    '340 referrals a year is the highest value of the range: more may do as well.',
  );
});

test('the method tells of futures that may be simulated, and of no others', async () => {
  const methodWith = async (mostReplications: number) =>
    (await ask(busy, { levers: [people(8, 9)], mostReplications })).provenance.method;
  expect(await methodWith(1000)).toContain('100 futures each, or 400 where those do not show it,');
  expect(await methodWith(200)).toContain('100 futures each, or 200 where those do not show it,');
  const first = await methodWith(100);
  expect(first).toContain('with 100 futures each shows which way');
  expect(first).not.toContain('twice as many');
});
