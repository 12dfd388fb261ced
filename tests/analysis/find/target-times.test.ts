import { expect, test } from 'vitest';
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

test('the method tells of futures that may be simulated, and of no others', async () => {
  const methodWith = async (mostReplications: number) =>
    (await ask(busy, { levers: [people(8, 9)], mostReplications })).provenance.method;
  expect(await methodWith(1000)).toContain('100 futures each, or 400 where those do not show it,');
  expect(await methodWith(200)).toContain('100 futures each, or 200 where those do not show it,');
  const first = await methodWith(100);
  expect(first).toContain('with 100 futures each shows which way');
  expect(first).not.toContain('twice as many');
});
