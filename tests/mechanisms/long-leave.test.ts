import { describe, expect, test } from 'vitest';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { ABSENT, STATUS } from '../../models/engine/post-rows.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { fixture } from '../support/fixtures.ts';
import { aRole, aStage, aTeam, posts, valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';
import { away, DAYS_AWAY, entries, quiet, weekly } from './announced-leave.ts';

const inPlace = (ids: readonly MeasureId[], scenario: Scenario, replications = 1) => {
  const readings = simulateChecked(scenario, { replications });
  return ids.map((id) => Array.from({ length: replications }, (_, r) => [...readings.of(r, id)]));
};

describe('three of ten who go on long leave on a Wednesday and are back on a Wednesday', () => {
  const scenario = quiet({ changes: [away(3)] });

  test('are absent on each working day between, and on no other', () => {
    expect(entries(scenario, 'absentDays')).toEqual([0, 0, 0, 9, 15, 15, 15, 6, 0, 0, 0]);
    const rate = weekly(scenario, 'absenceRate');
    expect(rate[4]).toBeCloseTo(3 / 10, 6);
    expect(entries(scenario, 'absentDays').reduce((a, b) => a + b)).toBe(3 * DAYS_AWAY);
  });

  test('are absent as the part of a post that they hold', () => {
    const parts = quiet({
      teams: [aTeam({ posts: [posts(8, { ftePerPerson: 0.8 })] })],
      changes: [away(3)],
    });
    expect(entries(parts, 'absentDays')[4]).toBeCloseTo(5 * 3 * 0.8, 9);
  });

  test('hold their posts and are paid: nobody leaves, starts, or costs anything to replace', () => {
    const same: MeasureId[] = [
      'peopleInPostFte',
      'establishedFte',
      'vacancyRate',
      'turnoverRate',
      'startersFte',
      'costPay',
      'costRecruitment',
      'costAgency',
    ];
    expect(inPlace(same, scenario)).toEqual(inPlace(same, quiet({})));
  });

  test('have bank holidays off like anybody else', () => {
    const holidays = quiet({
      service: { startDate: '2026-04-06', weeks: 10, bankHolidays: 'england-and-wales' },
      changes: [away(3)],
    });
    // Easter Monday lies before, the first Monday of May within.
    expect(entries(holidays, 'absentDays').slice(3, 8)).toEqual([9, 15, 12, 15, 6]);
  });
});

test('who is on announced leave changes nobody’s luck: the same people leave and start, the same families are referred', () => {
  const service = fixture('ni-family-intervention');
  const unmoved = valid({
    ...service,
    leaving: { ...service.leaving, caseloadMatters: false, learningGap: 0 },
    absence: { ...service.absence, sicknessShare: 0, perCase: 0, longLeavePerYear: 0 },
    returning: { ...service.returning, share: 0 },
  });
  const change = away(6, { on: '2026-06-01', until: '2027-03-01', role: 'social-worker' });
  const withLeave = valid({ ...unmoved, changes: [...unmoved.changes, change] });
  const same: MeasureId[] = [
    'peopleInPostFte',
    'vacancyRate',
    'turnoverRate',
    'leaversFte',
    'startersFte',
    'referrals',
    'costRecruitment',
  ];
  expect(inPlace(same, withLeave, 3)).toEqual(inPlace(same, unmoved, 3));
  const [[before], [after]] = [unmoved, withLeave].map((each) => inPlace(['absenceRate'], each)[0]);
  expect(before.slice(1).every((rate) => rate === 0)).toBe(true);
  expect(after[12]).toBeGreaterThan(0);
});

test('those on announced leave are drawn among the present, the same on the same seed whatever else is changed', () => {
  const whoIsAway = (scenario: Scenario) => {
    const found: boolean[] = [];
    simulateChecked(scenario, {
      watch: (state, week) => {
        if (week !== 4) return;
        for (let post = POSTS_FROM; post < state.postsEnd; post += POST_ROW) {
          found.push(state.memory[post | STATUS] === ABSENT);
        }
      },
    });
    return found.slice(0, 10);
  };
  const drawn = whoIsAway(quiet({ changes: [away(3)] }));
  expect(drawn.filter(Boolean)).toHaveLength(3);
  const capped = quiet({
    teams: [aTeam({ posts: [posts(10, { capPerFte: 4 })] })],
    changes: [away(3)],
  });
  expect(whoIsAway(capped)).toEqual(drawn);
  const second = quiet({ changes: [away(3), away(4, { on: '2026-04-23' })] });
  expect(entries(second, 'absentDays')[4]).toBe(5 * 7);
});

test('when more are to go than are present, all who are go', () => {
  const gone = quiet({
    changes: [
      { kind: 'leave', on: '2026-04-14', team: 'team', role: 'worker', people: 8 },
      away(3),
    ],
  });
  expect(entries(gone, 'absentDays')[4]).toBe(5 * 2);
});

test('leave that ends after the run lasts until its end', () => {
  const scenario = quiet({ changes: [away(3, { until: '2030-01-01' })] });
  expect(entries(scenario, 'absentDays').at(-1)).toBe(15);
});

test('who moves on to another role while on announced leave stays away until their day', () => {
  const career = { afterYears: 0.1, to: 'senior' };
  const scenario = quiet({
    roles: [aRole({ career }), aRole({ id: 'senior', name: 'Senior' })],
    stages: [aStage({ heldBy: ['worker', 'senior'], length: { family: 'fixed', meanDays: 5000 } })],
    changes: [away(10)],
  });
  expect(entries(scenario, 'absentDays').slice(3, 8)).toEqual([30, 50, 50, 50, 20]);
});
