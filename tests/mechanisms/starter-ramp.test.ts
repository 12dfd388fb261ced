import { expect, test } from 'vitest';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const [CAP, STARTER_SHARE, WEEKS] = [24, 0.5, 16];

/** Cases held week by week by one who starts on the first day, with more waiting than the full cap. */
function casesHeld(starterRampDays: number, starterRampSteps: number): number[] {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(1, { inPostFte: 0, capPerFte: CAP })],
        cases: [{ stage: 'case', allocated: 0, waiting: 2 * CAP, meanWaitDays: 0 }],
      }),
    ],
    recruitment: {
      ...base.recruitment,
      open: false,
      starterCapShare: STARTER_SHARE,
      starterRampDays,
      starterRampSteps,
    },
    changes: [{ kind: 'start', on: '2026-04-06', team: 'team', role: 'worker', people: 1 }],
  });
  return [...simulateChecked(scenario).of(0, 'casesAllocated')].slice(1);
}

// Steps of whole weeks, so that each is seen at the end of the week in which it is climbed.
test.each([
  [60, 1],
  [60, 2],
  [60, 3],
  [60, 4],
  [60, 6],
  [30, 3],
])('a starter climbs to the full cap over %d working days in %d equal steps', (days, steps) => {
  const weeksAStep = days / steps / WORKING_DAYS_PER_WEEK;
  const climbed = (week: number) => Math.min(1, Math.floor(week / weeksAStep) / steps);
  const theory = Array.from(
    { length: WEEKS },
    (_, week) => CAP * (STARTER_SHARE + (1 - STARTER_SHARE) * climbed(week)),
  );
  expect(casesHeld(days, steps)).toEqual(theory);
});
