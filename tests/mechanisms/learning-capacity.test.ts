import { expect, test } from 'vitest';
import { LEDGER } from '../../models/engine/ledger.ts';
import { aRole, aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();

/** Learning days kept and hours for cases, week by week, with days kept at a share whatever the load. */
function weeks(protectedKeptShare: number) {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
    roles: [aRole({ learningDaysPerYear: 12, leavingPerYear: 0.2 })],
    teams: [aTeam({ posts: [posts(40)] })],
    absence: { ...base.absence, sicknessShare: 0.05 },
    learning: { ...base.learning, policy: 'protected', protectedKeptShare },
  });
  const found: { kept: number; hours: number }[] = [];
  simulateChecked(scenario, {
    watch: ({ ledger }, week) => {
      if (week > 0) {
        found.push({ kept: ledger[LEDGER.learningKept], hours: ledger[LEDGER.hoursAvailable] });
      }
    },
  });
  return found;
}

test('more learning kept never means more hours for cases in that week, on the same luck', () => {
  const [few, some, all] = [0.2, 0.6, 1].map(weeks);
  const totalKept = (found: { kept: number }[]) => found.reduce((sum, { kept }) => sum + kept, 0);
  expect(totalKept(few)).toBeLessThan(totalKept(some));
  expect(totalKept(some)).toBeLessThan(totalKept(all));
  for (let week = 0; week < 52; week++) {
    expect(some[week].kept).toBeGreaterThanOrEqual(few[week].kept);
    expect(all[week].kept).toBeGreaterThanOrEqual(some[week].kept);
    expect(some[week].hours).toBeLessThanOrEqual(few[week].hours);
    expect(all[week].hours).toBeLessThanOrEqual(some[week].hours);
  }
});
