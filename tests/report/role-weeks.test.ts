import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { summarise } from '../../models/report/summarise.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { fixture } from '../support/fixtures.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SEED = 'groups';
const council = shippedScenario('england-council');
const teams = fixture('every-option-teams');
const supervised: Scenario = {
  ...teams,
  roles: teams.roles.map((role) =>
    role.holdsCases ? { ...role, supervision: [{ everyWeeks: 4 }] } : { ...role, supervises: 3 },
  ),
};

function resultsOf(scenario: Scenario, replications = 1) {
  const { values } = simulateChecked(scenario, { seed: SEED, replications });
  return summarise(scenario, SEED, replications, values);
}

const COUNTED = [
  'learningDaysPromised',
  'learningDaysKept',
  'supervisionDue',
  'supervisionKept',
] as const satisfies readonly MeasureId[];

test.each([
  ['one team', council],
  ['several teams', supervised],
])(
  'learning and supervision of all roles are the service’s in each week of each future: %s',
  (_, scenario) => {
    const { values } = simulateChecked(scenario, { seed: SEED, replications: 5 });
    const own = values.length / 5;
    for (let r = 0; r < 5; r++) {
      const future = values.slice(r * own, (r + 1) * own);
      const { groups, measures, weeks } = summarise(scenario, SEED, 1, future);
      for (const measure of COUNTED) {
        const service = measures[measure]?.mean ?? [];
        const sums = weeks.map((_, week) =>
          week === 0
            ? null
            : groups.reduce((sum, { weekly }) => sum + (weekly?.[measure]?.mean[week] ?? 0), 0),
        );
        expect(sums, measure).toEqual(service);
        expect(sums.some((sum) => sum !== null && sum > 0)).toBe(true);
      }
    }
  },
);

describe('week by week', () => {
  const results = resultsOf(council, 3);
  const weeklyOf = (role: string) => results.groups.find(({ id }) => id === role)?.weekly ?? {};

  test('each role adds up to what it is told to have over all weeks', () => {
    for (const { by, weekly, learningDaysPromised } of results.groups) {
      if (by !== 'role') continue;
      const means = weekly?.learningDaysPromised?.mean ?? [];
      const total = means.reduce<number>((sum, mean) => sum + (mean ?? 0), 0);
      // Means are kept to six decimals.
      expect(total).toBeCloseTo(learningDaysPromised.mean ?? Number.NaN, 3);
    }
  });

  test('supervision is told of roles that are supervised', () => {
    expect(Object.keys(weeklyOf('newly-qualified'))).toEqual([...COUNTED]);
    expect(Object.keys(weeklyOf('practice-supervisor'))).toEqual(COUNTED.slice(0, 2));
  });

  test('what is due is told with none kept, where nobody supervises', () => {
    const roles = council.roles.map(({ supervises: _, ...role }) => role);
    const alone = resultsOf({ ...council, roles }).groups[0].weekly;
    expect(alone?.supervisionDue?.mean.some((mean) => (mean ?? 0) > 0)).toBe(true);
    expect(new Set(alone?.supervisionKept?.mean)).toEqual(new Set([null, 0]));
  });

  test('years with the service have none, nor has a role that is the only one', () => {
    expect(results.groups.flatMap(({ by, weekly }) => (weekly ? [by] : []))).toEqual(
      council.roles.map(() => 'role'),
    );
    const only = resultsOf(shippedScenario('ni-family-intervention')).groups;
    expect(only.some(({ weekly }) => weekly)).toBe(false);
  });
});
