import { expect, test } from 'vitest';
import { AWAY, HOLDER, OUTSIDE, ROW, STAGE } from '../../models/engine/case-rows.ts';
import type { State } from '../../models/engine/state.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { fixture } from '../support/fixtures.ts';
import { valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Teams that hold, queue, screen and pass on cases of several weights, some of which are held outside. */
const service = fixture('every-option-teams');
const having = (given: Partial<Scenario>): Scenario => valid({ ...service, ...given });

test('open cases in points are what every case weighs that is held or waits, case by case', () => {
  const weights = service.stages.map(({ weightPoints }) => weightPoints);
  expect(new Set(weights).size).toBeGreaterThan(1);
  const byCase: number[] = [];
  const weighed = ({ memory, casesFrom, casesEnd }: State) => {
    let points = 0;
    for (let row = casesFrom; row < casesEnd; row += ROW) {
      const holder = memory[row | HOLDER];
      if (holder !== AWAY && holder !== OUTSIDE) points += weights[memory[row | STAGE]];
    }
    byCase.push(points);
  };
  const readings = simulateChecked(service, { watch: weighed });
  expect([...readings.of(0, 'pointsOpen')]).toEqual(byCase);
});

test('where every case weighs 1, points are the cases that are held and that wait', () => {
  const alike = having({ stages: service.stages.map((stage) => ({ ...stage, weightPoints: 1 })) });
  const readings = simulateChecked(alike);
  const cases = readings
    .of(0, 'casesAllocated')
    .map((allocated, week) => allocated + readings.of(0, 'casesWaiting')[week]);
  expect(readings.of(0, 'pointsOpen')).toEqual(cases);
});

test('weights and caps in other points change the points in proportion, and nothing else', () => {
  /** Whole people and caps, so that a cap times a factor is as many times the cap. */
  const inPointsOf = (factor: number): Scenario =>
    having({
      changes: [],
      recruitment: { ...service.recruitment, starterCapShare: 1 },
      roles: service.roles.map((role) => ({ ...role, capShare: 1 })),
      stages: service.stages.map((stage) => ({
        ...stage,
        weightPoints: stage.weightPoints * factor,
      })),
      teams: service.teams.map((team) => ({
        ...team,
        posts: team.posts.map((posts) => ({ ...posts, ftePerPerson: 1, capPerFte: 14 * factor })),
      })),
    });
  const [once, thrice] = [1, 3].map((factor) => simulateChecked(inPointsOf(factor)));
  expect(thrice.of(0, 'pointsOpen')).toEqual(once.of(0, 'pointsOpen').map((points) => 3 * points));
  for (const id of ['casesWaiting', 'caseload', 'overCapShare', 'cost', 'waitDays'] as const)
    expect(thrice.of(0, id)).toEqual(once.of(0, id));
});
