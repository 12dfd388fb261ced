import { expect, test } from 'vitest';
import { aStage, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

type Clock = 'worked' | 'allocated';

/** Eight people with room for eighty cases, of which about a tenth is there at a time if they are worked on at once. */
const service = (clock: Clock, hoursPerCase: number) =>
  busyTeam({
    stages: [
      aStage({
        clock,
        hoursPerMonth: 0,
        hoursPerCase,
        length: { family: 'fixed', meanDays: 6 },
      }),
    ],
    teams: [aTeam({ posts: [posts(8)] })],
    service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
  });

const policiesOf = async (clock: Clock, hoursPerCase: number, policies: string, testId?: string) =>
  (
    await ask(service(clock, hoursPerCase), {
      levers: [{ what: { kind: 'cap' }, from: 10, to: 11 }],
      test: testId ?? 'waiting',
      mostReplications: 100,
      policies,
    })
  ).policies;

/** 340 a year of so many hours, over 7.4 hours a day after leave and time not on cases. */
const fteFor = (hoursPerCase: number) => {
  const daysPerYear = (365.25 * 5) / 7;
  return (340 * hoursPerCase) / daysPerYear / (7.4 * (1 - 30 / daysPerYear) * 0.85);
};

test('cases that go on as they are worked on have posts counted from their hours, where these ask for more', async () => {
  for (const asked of [['cases'], ['suited', 'caseload']] as const) {
    const policies = await policiesOf('worked', 24, asked[0], asked[1]);
    expect(policies?.basis).toBe('hours');
    expect(policies?.how).toMatch(/^Posts are counted from hours and not from cases: .* of Case /);
    expect(Math.abs((policies?.rows[0].fteNeeded ?? 0) / fteFor(24) - 1)).toBeLessThan(0.05);
    const hours = await policiesOf('worked', 24, 'hours', asked[1]);
    expect(policies?.rows).toEqual(hours?.rows);
  }
});

test('where their hours ask for less, posts are counted from cases, as asked', async () => {
  const policies = await policiesOf('worked', 1, 'cases');
  expect(policies?.basis).toBe('cases');
  expect(policies?.how).not.toContain('ask for more');
});

test('cases whose clocks run have posts counted from them as asked, and it is said that hours ask for more', async () => {
  const policies = await policiesOf('allocated', 24, 'cases');
  expect(policies?.basis).toBe('cases');
  expect(policies?.how).toContain('The hours of these cases ask for more: on average for ');
});
