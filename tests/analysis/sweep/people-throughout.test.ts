import { expect, test } from 'vitest';
import { peopleToday } from '../../../models/analysis/sweep/people-needed.ts';
import { staffedWith } from '../../../models/analysis/sweep/variants.ts';
import { workingDaysPerYear } from '../../../models/calendar/working-days.ts';
import { MEASURE_INDEX } from '../../../models/measures/catalogue.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { estimate, expectTheory, meanOf } from '../../support/estimates.ts';
import { aRole, aScenario, aTeam, posts, valid } from '../../support/scenarios.ts';
import { simulateChecked } from '../../support/simulate-checked.ts';
import { SEED } from './ask-sweep.ts';

test('people in post throughout are replaced on the next working day: only the day’s leavers lack', () => {
  const people = 20;
  const leavingPerYear = 0.5;
  const base = aScenario();
  const scenario = aScenario({
    roles: [aRole({ leavingPerYear })],
    teams: [aTeam({ posts: [posts(30, { inPostFte: 10 })] })],
    recruitment: { ...base.recruitment, open: false },
    changes: [
      { kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].establishedFte', to: 40 },
      { kind: 'start', on: '2026-06-01', team: 'team', role: 'worker', people: 5 },
    ],
  });
  const { weeks } = scenario.service;
  const run = createRun(staffedWith(scenario, 0, 0, people), SEED);
  const from = MEASURE_INDEX.peopleInPostFte * (weeks + 1) + 1;
  const inPost = Array.from({ length: 200 }, (_, future) =>
    meanOf(run.simulate(future, 1).subarray(from, from + weeks)),
  );
  const leaversADay = (people * leavingPerYear) / workingDaysPerYear('none');
  expectTheory(estimate(inPost), people - leaversADay);
});

test.each([4, 6, 12])(
  '%i people in post throughout are permanent staff, with no agency',
  (people) => {
    const scenario = aScenario({
      agency: { allowed: true, coverShare: 1, leadDays: 1, ceilingShare: 1 },
      teams: [aTeam({ posts: [posts(8, { inPostFte: 3, agencyFte: 2, extraAgencyFte: 1 })] })],
    });
    const before = simulateChecked(scenario);
    expect(before.of(0, 'agencyFte')[0]).toBe(3);
    const staffed = valid(staffedWith(scenario, 0, 0, people));
    expect(peopleToday(staffed, 0, 0)).toBe(people);
    const readings = simulateChecked(staffed);
    const weekly = (id: 'agencyFte' | 'peopleInPostFte' | 'establishedFte') =>
      new Set(readings.of(0, id));
    expect(weekly('peopleInPostFte')).toEqual(new Set([people]));
    expect(weekly('establishedFte')).toEqual(new Set([people]));
    expect(weekly('agencyFte')).toEqual(new Set([0]));
  },
);
