import { expect, test } from 'vitest';
import { valueOf } from '../../models/scenario/quantity.ts';
import { simulateChecked } from '../support/simulate-checked.ts';
import { shippedScenario } from './shipped.ts';

const scenario = shippedScenario('ni-older-people');
const opening = scenario.teams[0].cases;
const REPLICATIONS = 30;
const WEEKS = 52;

test('the allocated cases of the three stages are the 3,648 that 76 practitioners hold', () => {
  const held = opening.map(({ allocated }) => valueOf(allocated));
  expect(held.reduce((sum, cases) => sum + cases, 0)).toBe(48 * 76);
  expect(held.every((cases) => cases > 0)).toBe(true);
});

test('people assessed, supported and reviewed stay in the proportion in which the year began', () => {
  const there = scenario.stages.map(() => 0);
  const year = { ...scenario, service: { ...scenario.service, weeks: WEEKS } };
  simulateChecked(year, {
    replications: REPLICATIONS,
    watch: ({ stageLaw }, week) => {
      if (week < WEEKS) return;
      scenario.stages.forEach((_, stage) => {
        there[stage] += stageLaw.there[stage] / REPLICATIONS;
      });
    },
  });
  // Measured with 150 futures: within 2 % for support and within 1 % for the others, before their luck.
  const near = [0.08, 0.03, 0.06];
  opening.forEach(({ allocated, waiting }, stage) => {
    const first = valueOf(allocated) + valueOf(waiting);
    expect(Math.abs(there[stage] / first - 1)).toBeLessThan(near[stage]);
  });
});

test('somebody reviewed goes on with the same practitioner', () => {
  const review = scenario.stages.find(({ id }) => id === 'review');
  const support = scenario.stages.find(({ id }) => id === 'long-term-support');
  expect(review?.heldBy).toEqual(support?.heldBy);
  expect(review?.next.map(({ to }) => to)).toEqual(['long-term-support', 'closed']);
  expect(support?.next.map(({ to }) => to)).toContain('review');
});
