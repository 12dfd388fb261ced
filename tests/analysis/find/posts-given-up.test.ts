import { expect, test } from 'vitest';
import { aRole, aStream, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, valuesOf } from './ask.ts';

/** Little work for twelve funded posts, of which eight are filled. */
const quietTeam = () =>
  busyTeam({
    streams: [aStream({ referralsPerYear: 100 })],
    teams: [aTeam({ posts: [posts(12, { inPostFte: 8 })] })],
  });

const kept = (from: number, to: number) => ({ what: { kind: 'kept' }, from, to });

test('a plan that does with fewer posts than are funded says how many are given up', async () => {
  const found = await ask(quietTeam(), { levers: [kept(1, 9)], mostReplications: 100 });
  const [people] = valuesOf(found.plan);
  expect(people).toBeLessThan(8);
  // As many posts as people, of the twelve.
  const givenUpFte = 12 - people;
  expect(found.plan?.postsGivenUp).toEqual({ lines: ['Worker'], fundedFte: 12, givenUpFte });
  expect(found.sentences).toContain(
    `With People kept in post, Worker: ${people}\u00a0FTE, ${givenUpFte} of the 12 FTE of posts that are funded today are given up (Worker).`,
  );
});

test('the best that there is says so where no value reaches the target', async () => {
  const busy = busyTeam({
    streams: [aStream({ referralsPerYear: 900 })],
    teams: [aTeam({ posts: [posts(12, { inPostFte: 8 })] })],
  });
  const { best, sentences } = await ask(busy, { levers: [kept(7, 9)], mostReplications: 100 });
  const people = best?.values[0] ?? 0;
  expect(best?.postsGivenUp?.givenUpFte).toBe(12 - people);
  expect(sentences.join(' ')).toContain(`${12 - people} of the 12 FTE of posts that are funded`);
});

test('nothing is said of a plan that keeps every post, and posts added elsewhere are no amends', async () => {
  const roles = [aRole(), aRole({ id: 'senior', name: 'Senior' })];
  const both = busyTeam({
    roles,
    streams: [aStream({ referralsPerYear: 100 })],
    teams: [aTeam({ posts: [posts(12, { inPostFte: 8 }), { ...posts(2), role: 'senior' }] })],
  });
  const input = (line: number, from: number, to: number) => ({
    what: { kind: 'input', path: `teams[0].posts[${line}].establishedFte` },
    from,
    to,
    step: 1,
  });
  const fewer = await ask(both, {
    levers: [input(0, 8, 9), input(1, 3, 4)],
    mostReplications: 100,
  });
  const shown = fewer.plan ?? fewer.doNothing;
  expect(shown.postsGivenUp).toEqual({
    lines: ['Worker'],
    fundedFte: 12,
    givenUpFte: 12 - (shown.values[0] ?? 12),
  });
  const more = await ask(both, { levers: [input(0, 12, 13)], mostReplications: 100 });
  expect(more.plan?.postsGivenUp).toEqual({ lines: [], fundedFte: 0, givenUpFte: 0 });
  expect(more.sentences.join(' ')).not.toContain('given up');
});
