import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Changes = Scenario['changes'];

const WEEKS = 40;
const someone = { team: 'team', role: 'worker', people: 3 };
const announced: Changes = [
  { kind: 'leave', on: '2026-05-06', ...someone },
  { kind: 'long-leave', on: '2026-06-10', until: '2026-10-12', coverShare: 0.5, ...someone },
  { kind: 'leave', on: '2026-08-05', ...someone },
];
const base = aScenario();

/** A service in which it matters who of a team goes: by cases held, learning behind them and spells to come. */
const service = (changes: Changes): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 500 })],
    roles: [aRole({ leavingPerYear: 0.3, learningDaysPerYear: 12 })],
    teams: [aTeam({ posts: [posts(14, { ftePerPerson: 0.8 })] })],
    agency: { allowed: true, coverShare: 0.5, leadDays: 5, ceilingShare: 1 },
    absence: { ...base.absence, sicknessShare: 0.08 },
    changes,
  });

const readings = (changes: Changes) => simulateChecked(service(changes), { replications: 3 });

test('the order in which announced people stand in the list makes no difference', () => {
  expect(readings([...announced].reverse()).values).toEqual(readings(announced).values);
});

test('a change put first in the list that falls later leaves everybody’s luck alone until then', () => {
  const NOVEMBER_WEEK = 30;
  const later = { kind: 'leave' as const, on: '2026-11-04', ...someone };
  const [without, within] = [announced, [later, ...announced]].map(readings);
  for (const id of ['casesOpen', 'absenceRate', 'agencyFte', 'learningDaysKept'] as const) {
    for (let r = 0; r < 3; r++) {
      const [a, b] = [without, within].map((each) => each.of(r, id).subarray(0, NOVEMBER_WEEK + 1));
      expect(b).toEqual(a);
    }
  }
});
