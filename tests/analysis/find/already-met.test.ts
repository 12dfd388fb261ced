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

test('where the value as it is, is just enough, it is not said twice, and what lies below it is', async () => {
  const [below, now] = [4, 8];
  const asked = { levers: [people(below, now, now - below)], mostReplications: 100 };
  const { doNothing } = await ask(busy, asked);
  const chance = doNothing.chance / 2;
  const { outcome, plan, sentences } = await ask(busy, { ...asked, chance });
  expect([outcome, plan?.values[0]]).toEqual(['already', now]);
  const said = sentences.join(' ').replaceAll('\u00a0', ' ');
  expect(said).not.toContain('would do too');
  expect(said).not.toContain('Cost up to then');
  expect(said).toContain(`At People in post, Worker: ${below} FTE the chance is `);
});
