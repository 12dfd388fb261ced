import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { setAt } from '../../models/scenario/path.ts';
import { estimate, meanOf } from '../support/estimates.ts';
import { fixture } from '../support/fixtures.ts';
import { valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Path = Parameters<typeof setAt>[1];

const REPLICATIONS = 8;
const team = { ...fixture('ni-family-intervention') };
const scenario: Scenario = { ...team, service: { ...team.service, weeks: 52 } };

const inPost: Path = ['teams', 0, 'posts', 0, 'inPostFte'];
const cap: Path = ['teams', 0, 'posts', 0, 'capPerFte'];

/** The mean of a measure after a quarter, in each future. */
function outcome(changed: Scenario, id: MeasureId): number[] {
  const readings = simulateChecked(valid(changed), { replications: REPLICATIONS });
  return Array.from({ length: REPLICATIONS }, (_, r) => {
    const weeks = readings
      .of(r, id)
      .subarray(14)
      .filter((value) => !Number.isNaN(value));
    return weeks.length === 0 ? 0 : meanOf(weeks);
  });
}

describe.each<[string, Path, readonly number[], MeasureId, 1 | -1]>([
  ['more people in post never means longer waits', inPost, [85, 97, 110, 125], 'waitDays', -1],
  ['more people in post never means more waiting', inPost, [85, 97, 110, 125], 'casesWaiting', -1],
  ['a lower cap never means fewer waiting', cap, [22, 18, 16, 14], 'casesWaiting', 1],
  ['a lower cap never means higher caseloads', cap, [22, 18, 16, 14], 'caseload', -1],
  [
    'more referrals never mean fewer waiting',
    ['streams', 0, 'referralsPerYear'],
    [1500, 1930, 2400],
    'casesWaiting',
    1,
  ],
  [
    'longer cases never mean fewer waiting',
    ['stages', 0, 'length', 'meanDays'],
    [200, 253, 300],
    'casesWaiting',
    1,
  ],
  [
    'more sickness never means fewer waiting',
    ['absence', 'sicknessShare'],
    [0, 0.035, 0.1],
    'casesWaiting',
    1,
  ],
  [
    'more who leave never mean fewer vacancies',
    ['roles', 0, 'leavingPerYear'],
    [0.05, 0.118, 0.25],
    'vacancyRate',
    1,
  ],
  [
    'more rounds that succeed never mean more vacancies',
    ['recruitment', 'successShare'],
    [0.05, 0.1, 0.4],
    'vacancyRate',
    -1,
  ],
  [
    'more cancelled never means more learning kept',
    ['learning', 'cancelledShare'],
    [0.1, 0.26, 0.5],
    'learningDaysKept',
    -1,
  ],
  [
    'more learning booked never leaves more hours for cases',
    ['roles', 0, 'learningDaysPerYear'],
    [0, 5, 20],
    'loadRatio',
    1,
  ],
  ['higher pay never costs less', ['roles', 0, 'payPerYear'], [38_000, 41_000, 47_000], 'cost', 1],
])('%s', (_, path, values, id, sign) => {
  test(`${id} at ${values.join(', ')}`, () => {
    const outcomes = values.map((value) => outcome(setAt(scenario, path, value), id));
    for (let i = 1; i < outcomes.length; i++) {
      const change = estimate(outcomes[i].map((now, r) => sign * (now - outcomes[i - 1][r])));
      expect(change.mean, `from ${values[i - 1]} to ${values[i]}`).toBeGreaterThan(
        -2 * change.standardError,
      );
    }
    // From one end to the other it moves, and by more than luck.
    const whole = estimate(
      outcomes[values.length - 1].map((now, r) => sign * (now - outcomes[0][r])),
    );
    expect(whole.mean).toBeGreaterThan(4 * whole.standardError);
  });
});
