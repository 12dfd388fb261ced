import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { expectTheory, overReplications, ratioEstimate } from '../support/estimates.ts';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 60;
const CANCELLED = 0.26;
const SICK = 0.2;
const sum = (weeks: Float32Array) => weeks.reduce((all, days) => all + days, 0);

/** A day is lost at the same chance whatever the load, and a fifth of the workers are off sick at any time. */
function withRule(whenAbsent: Scenario['learning']['whenAbsent']): Readings {
  const base = aScenario();
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
    streams: [{ ...base.streams[0], referralsPerYear: 0 }],
    roles: [aRole({ learningDaysPerYear: 8, annualLeaveDays: 0, allowanceShare: 0 })],
    teams: [aTeam({ posts: [posts(PEOPLE)] })],
    absence: { ...base.absence, sicknessShare: SICK, returnCasesAfterDays: 780 },
    learning: { ...base.learning, cancelledShare: CANCELLED, loadEffect: 0, whenAbsent },
  });
  return simulateChecked(scenario, { replications: 20 });
}

const keptShare = (readings: Readings) =>
  ratioEstimate(
    overReplications(readings, 'learningDaysKept', 1, sum),
    overReplications(readings, 'learningDaysPromised', 1, sum),
  );

test('a day that falls in an absence is lost where the scenario says so, beside those lost at work', () => {
  expectTheory(keptShare(withRule('lost')), (1 - SICK) * (1 - CANCELLED));
});

test.each(['later', 'regardless'] as const)(
  'where such a day %s, absence changes no share',
  (rule) => {
    expectTheory(keptShare(withRule(rule)), 1 - CANCELLED);
  },
);

test('left out, it is taken up on return', () => {
  const [left, said] = [undefined, 'later' as const].map((rule) => withRule(rule).values);
  expect(left).toEqual(said);
});
