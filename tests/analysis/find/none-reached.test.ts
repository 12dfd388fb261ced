import { expect, test } from 'vitest';
import { aRole, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const service = { startDate: '2026-04-06', weeks: 16, bankHolidays: 'none' } as const;
const busy = busyTeam({ service });
const people = (from: number, to: number, step?: number) => ({
  what: { kind: 'people' },
  from,
  to,
  step,
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
    /: the highest chance seen is .* from [\d,]+ futures\), at People in post, Worker: 8\u00a0FTE\.$/,
  );
  expect(answer.sentences.join(' ')).toContain('A wider range, a second lever or a later date');
});

test('what is possible instead is never worse than doing nothing', async () => {
  const { best, doNothing, sentences } = await ask(busy, {
    levers: [people(8.5, 9, 0.5)],
    chance: 0.99,
  });
  const [, percent] =
    /Possible instead, .* a chance of (?:about |at least )?([\d.]+)/.exec(sentences.join(' ')) ??
    [];
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

test('a lever that wins one test as it loses another is not said to help by itself where nothing betters what there is', async () => {
  const scenario = busyTeam({
    standard: {
      name: 'Both',
      tests: [
        { id: 'load', label: 'Load', measure: 'caseload', comparison: 'at-most', threshold: 10 },
        { id: 'q', label: 'Queue', measure: 'casesWaiting', comparison: 'at-most', threshold: 8 },
      ],
    },
  });
  const path = 'teams[0].posts[0].capPerFte';
  const answer = await ask(scenario, {
    levers: [{ what: { kind: 'input', path }, from: 6, to: 10, step: 2 }],
    chance: 0.99,
  });
  expect([answer.outcome, answer.levers[0].helps]).toEqual(['none', 'more']);
  expect(answer.best?.values).toEqual([10]);
  const said = answer.sentences.join(' ').replaceAll('\u00a0', ' ');
  expect(said).toContain(
    'over part of the range more of it helps, but no value is seen to do better than doing nothing; 10',
  );
  expect(said).not.toMatch(/: more of it helps/);
});

test('where a lever makes no difference, no value is called the best of its range', async () => {
  const answer = await ask(busy, {
    levers: [{ what: { kind: 'learning' }, from: 1, to: 2, step: 1 }],
    test: 'caseload',
    chance: 0.95,
  });
  expect([answer.outcome, answer.levers[0].helps]).toEqual(['none', 'neither']);
  expect(answer.sentences[0].replaceAll('\u00a0', ' ')).toMatch(
    /: the chance is about .*, whatever the value from 1 day a year to 2 days a year\.$/,
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
