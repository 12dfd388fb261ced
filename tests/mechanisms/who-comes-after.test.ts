import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Change = Scenario['changes'][number];

const base = aScenario();
const everybody = (kind: 'leave' | 'start', on: string, people: number): Change => ({
  kind,
  on,
  team: 'team',
  role: 'worker',
  people,
});

test('what those before them lost of learning and supervision makes nobody leave', () => {
  const people = 50;
  const [gone, come, comeWeek] = ['2026-09-28', '2026-10-05', 27];
  /** Those who come after people who kept nothing, or everything, of what they were promised. */
  const after = (keptShare: number): Scenario => {
    const set = (path: string, to: number): Change => ({ kind: 'set', on: come, path, to });
    const supervisor = aRole({ id: 'supervisor', holdsCases: false, supervises: people });
    const away: Change = {
      kind: 'long-leave',
      on: '2026-04-06',
      until: come,
      team: 'team',
      role: 'supervisor',
      people: 1,
    };
    return aScenario({
      service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 0 })],
      roles: [aRole({ learningDaysPerYear: 40, supervision: [{ everyWeeks: 2 }] }), supervisor],
      teams: [aTeam({ posts: [posts(people), posts(1, { role: 'supervisor', capPerFte: 0 })] })],
      recruitment: { ...base.recruitment, open: false },
      leaving: { ...base.leaving, learningGap: 3 },
      supervision: { delayDaysWhenMissed: 0, leavingGap: 2 },
      learning: { ...base.learning, policy: 'protected', protectedKeptShare: keptShare },
      changes: [
        everybody('leave', gone, people),
        everybody('start', come, people),
        set('learning.protectedKeptShare', 0.5),
        set('roles[0].leavingPerYear', 0.5),
        ...(keptShare === 0 ? [away] : []),
      ],
    });
  };
  const [lost, kept] = [after(0), after(1)].map((scenario) => simulateChecked(scenario));
  const from = (readings: typeof lost, id: MeasureId) => [...readings.of(0, id)].slice(comeWeek);
  for (const id of ['leaversFte', 'learningDaysKept', 'supervisionKept'] as const)
    expect(from(lost, id), id).toEqual(from(kept, id));
  expect(Math.max(...from(kept, 'leaversFte'))).toBeGreaterThan(0);
});

test('cover that a leave of somebody before them was to have is not theirs', () => {
  const away = (on: string, coverShare: number): Change => ({
    kind: 'long-leave',
    on,
    until: '2027-03-01',
    team: 'team',
    role: 'worker',
    people: 1,
    coverShare,
  });
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 12, bankHolidays: 'none' },
    // Whoever starts takes up the first of the vacant posts, which is the one that was left.
    teams: [aTeam({ posts: [posts(3, { inPostFte: 1 })] })],
    recruitment: { ...base.recruitment, open: false },
    changes: [
      away('2026-04-13', 1),
      everybody('leave', '2026-04-20', 1),
      everybody('start', '2026-04-27', 1),
      away('2026-05-04', 0),
      { kind: 'set', on: '2026-05-11', path: 'agency.allowed', to: true },
    ],
  });
  const readings = simulateChecked(scenario);
  expect(readings.of(0, 'absenceRate')[8]).toBe(1);
  expect(Math.max(...readings.of(0, 'agencyFte'))).toBe(0);
});
