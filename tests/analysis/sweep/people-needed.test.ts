import { describe, expect, test } from 'vitest';
import { peopleToday } from '../../../models/analysis/sweep/people-needed.ts';
import { expectTheory } from '../../support/estimates.ts';
import { aTeam, posts } from '../../support/scenarios.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';
import { mixedTeam, NEWLY_QUALIFIED, WORKERS } from './mixed-team.ts';
import { service } from './steady-service.ts';

describe('people needed', () => {
  const perDay = 1.9;
  const meanDays = 40;
  const weeks = 52;
  const queue = 200;
  const asked = askSweep(
    service({
      perDay,
      workers: 8,
      weeks,
      length: { family: 'fixed', meanDays },
      allocated: perDay * meanDays,
      waiting: queue,
    }),
    { swept: capAsSet, from: 5, to: 20, step: 5, replications: 20, chance: 0.8 },
  );

  test('hold as many cases as Little’s law says: arrivals × length ÷ cap, rounded up', async () => {
    const needed = (await asked).people?.needed ?? [];
    const little = needed.map(({ value }) => Math.ceil((perDay * meanDays) / value));
    expect(little).toEqual([16, 8, 6, 4]);
    expect(needed.map(({ people }) => people)).toEqual(little);
  });

  test('leave the queue that conservation of cases says', async () => {
    for (const { value, people, queueAtEnd, standardError } of (await asked).people?.needed ?? []) {
      const days = 5 * weeks;
      // All places are full throughout; what they hold beyond the first day’s cases came from the queue.
      const places = (people ?? 0) * value;
      const theory = queue + perDay * meanDays + perDay * days - places * (1 + days / meanDays);
      const fallPerPerson = value * (1 + days / meanDays);
      expectTheory(
        { mean: queueAtEnd ?? 0, standardError: (standardError ?? 0) * fallPerPerson },
        theory,
        0.2,
      );
    }
  });
});

test('cases at the front door wait however many people there are, so people are counted without them', async () => {
  const perDay = 2;
  const frontDoorDays = 10;
  const meanDays = 20;
  const base = service({
    perDay,
    workers: 10,
    weeks: 52,
    length: { family: 'fixed', meanDays },
    allocated: 40,
    waiting: 5,
  });
  const [stream] = base.streams;
  const scenario = { ...base, streams: [{ ...stream, daysBeforeAllocation: frontDoorDays }] };
  const { people } = await askSweep(scenario, {
    swept: capAsSet,
    from: 8,
    to: 10,
    step: 2,
    replications: 20,
    chance: 0.8,
  });
  expect(people?.queueToday).toBe(5);
  const standardError = Math.sqrt((perDay * frontDoorDays) / (people?.futures ?? 1));
  expectTheory({ mean: people?.queueLeast ?? 0, standardError }, perDay * frontDoorDays, 0.06);
  expect(people?.queueHeld).toBeGreaterThan(people?.queueLeast ?? 0);
  for (const { value, people: needed } of people?.needed ?? []) {
    expect(needed).toBeGreaterThanOrEqual((perDay * meanDays) / value);
    expect(needed).toBeLessThan((1.5 * perDay * meanDays) / value);
  }
});

test('a demand far above what today’s people hold does not pass for cases that no number of people shortens', async () => {
  const perDay = 3;
  const meanDays = 100;
  const base = service({
    perDay,
    workers: 4,
    weeks: 104,
    length: { family: 'fixed', meanDays },
    allocated: 40,
    waiting: 5,
  });
  // With 300 open cases and no cap, four people of 75 cases each leave one after the other, and then nobody holds any.
  const scenario = {
    ...base,
    roles: base.roles.map((role) => ({ ...role, leavingPerYear: 0.3 })),
    leaving: { ...base.leaving, caseloadMatters: true, perCase: 0.03, referenceCaseload: 10 },
  };
  const { people, sentences } = await askSweep(scenario, {
    swept: capAsSet,
    from: 10,
    to: 20,
    step: 10,
    replications: 20,
    chance: 0.8,
  });
  expect(people).toMatchObject({ queueToday: 5, queueLeast: 0, queueHeld: 5 });
  const told = sentences.find((each) => each.includes('people needed')) ?? '';
  expect(told).toContain('hold the queue at today’s 5 cases');
  for (const { value, people: needed } of people?.needed ?? []) {
    expect(needed).toBeGreaterThanOrEqual((perDay * meanDays) / value - 1);
  }
});

describe('of a team of several roles', () => {
  const [team] = mixedTeam().teams;
  const brief = {
    swept: capAsSet,
    from: 30,
    to: 40,
    step: 10,
    waitLimitDays: 1000,
    replications: 20,
    chance: 0.5,
  };

  test.each([
    ['first', team.posts],
    ['last', team.posts.toReversed()],
  ])('people are sought for the line with the most posts, be it %s', async (_, lines) => {
    expect(WORKERS).toBeGreaterThan(NEWLY_QUALIFIED);
    const { people } = await askSweep(mixedTeam({ teams: [{ ...team, posts: lines }] }), brief);
    expect(people).toMatchObject({ role: 'Worker', today: WORKERS, besideOthers: true });
  });
});

test.each([1, 0.5])(
  'agency workers, within establishment and beyond, count among the people of today: posts of %d FTE each',
  (ftePerPerson) => {
    const [inPostFte, agencyFte, extraAgencyFte] = [4, 2, 1];
    const line = posts(8, { inPostFte, agencyFte, extraAgencyFte, ftePerPerson });
    const scenario = mixedTeam({ teams: [aTeam({ posts: [posts(3, { role: 'new' }), line] })] });
    const people = (inPostFte + agencyFte + extraAgencyFte) / ftePerPerson;
    expect(peopleToday(scenario, 0, 1)).toBe(people);
  },
);
