import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { asking } from './ask-compare.ts';
import { askSweep } from './sweep/ask-sweep.ts';

/** Two teams with referrals of their own, which share neither cases nor people. */
const sideBySide = (capNorth: number, capSouth: number, name = 'Test'): Scenario =>
  aScenario({
    name,
    service: { startDate: '2026-04-06', weeks: 26, bankHolidays: 'none' },
    streams: [
      aStream({ referralsPerYear: 300, team: 'north' }),
      aStream({ id: 'others', name: 'Others', referralsPerYear: 300, team: 'south' }),
    ],
    roles: [aRole({ leavingPerYear: 0.3 })],
    teams: [
      aTeam({ id: 'north', name: 'North', posts: [posts(5, { capPerFte: capNorth })] }),
      aTeam({ id: 'south', name: 'South', posts: [posts(5, { capPerFte: capSouth })] }),
    ],
  });

test('caps of one team are told the same whatever the cap of another beside it is', async () => {
  const asked = {
    swept: { kind: 'cap', team: 'north' },
    ...{ from: 7, to: 11, step: 2, replications: 40 },
  };
  const [one, other] = await Promise.all(
    [9, 4].map((capSouth) => askSweep(sideBySide(9, capSouth), asked)),
  );
  expect(other.variants).toEqual(one.variants);
  expect(other.sentences).toEqual(one.sentences);
  const waits = one.variants[0].points.map(({ waitDays }) => waitDays?.mean ?? 0);
  expect(waits[0]).toBeGreaterThan(waits[2]);
});

test('a scenario is compared with the first the same whichever other stands between them', async () => {
  const asked = { measures: ['casesWaiting', 'caseload'], over: 'whole-run' as const };
  const [first, narrow, wide] = [
    sideBySide(9, 9),
    sideBySide(7, 9, 'Narrow'),
    sideBySide(11, 9, 'Wide'),
  ];
  const there = await asking(asked, first, narrow, wide);
  const back = await asking(asked, first, wide, narrow);
  const told = ({ names, comparisons }: typeof there) =>
    Object.fromEntries(comparisons.map(({ second, ...told }) => [names[second], told]));
  expect(told(back)).toEqual(told(there));
  expect(there.comparisons.flatMap(({ gaps }) => gaps.map(({ ranking }) => ranking))).toContain(
    'worse',
  );
});
