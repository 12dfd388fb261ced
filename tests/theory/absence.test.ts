import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SHARE = 0.06;

const withSickness = (
  meanSpellDays: Scenario['absence']['meanSpellDays'],
  weeks: number,
  people: number,
  sicknessShare = SHARE,
) =>
  aScenario({
    service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
    teams: [aTeam({ posts: [posts(people)] })],
    absence: { ...aScenario().absence, sicknessShare, meanSpellDays },
  });

test.each([3, 20])(
  'with spells of %d days, the share of working time lost is the one given',
  (spell) => {
    const readings = simulateChecked(withSickness(spell, 260, 50), { replications: 30 });
    expectTheory(estimate(overReplications(readings, 'absenceRate', 0)), SHARE, 0.025);
  },
);

test.each([
  [0.5, 4],
  [0.97, 4],
  [0.97, 1],
  [1, 4],
  [1, 1],
])('a share of %d is lost to spells of %d days, however large it is', (share, spell) => {
  const readings = simulateChecked(withSickness(spell, 52, 20, share), { replications: 30 });
  const lost = estimate(overReplications(readings, 'absenceRate', 0));
  if (share < 1) expectTheory(lost, share, 0.02);
  else expect(lost).toMatchObject({ mean: 1, standardError: 0 });
});

test('the share lost is the one given where the mean of a spell is not known and may be a day', () => {
  const spell = { value: 4, low: 1, high: 6 };
  const readings = simulateChecked(withSickness(spell, 13, 100), { replications: 200 });
  expectTheory(estimate(overReplications(readings, 'absenceRate', 0)), SHARE, 0.02);
});

test('each case above the reference adds to the share lost, to that of a part post in proportion', () => {
  const [share, perCase, reference, caseload] = [0.02, 0.01, 10, 20];
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 26, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 5000 } })],
    teams: [
      aTeam({
        posts: [posts(50, { ftePerPerson: 0.5, capPerFte: caseload })],
        cases: [{ stage: 'case', allocated: 50 * caseload, waiting: 0, meanWaitDays: 0 }],
      }),
    ],
    absence: {
      ...aScenario().absence,
      sicknessShare: share,
      perCase,
      referenceCaseload: reference,
      meanSpellDays: 4,
      returnCasesAfterDays: 2500,
    },
  });
  const readings = simulateChecked(scenario, { replications: 20 });
  const lost = estimate(overReplications(readings, 'absenceRate', 0));
  expectTheory(lost, share + perCase * (caseload - reference), 0.025);
});

test('the first week loses no more time than any other', () => {
  const readings = simulateChecked(withSickness(5, 1, 2000), { replications: 60 });
  expectTheory(estimate(overReplications(readings, 'absenceRate', 0)), SHARE, 0.02);
});

test('long leave takes the share of time that its rate and length imply, from the first week', () => {
  const longLeavePerYear = 0.1;
  const longLeaveDays = 130;
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 104, bankHolidays: 'none' },
    teams: [aTeam({ posts: [posts(200)] })],
    absence: { ...aScenario().absence, longLeavePerYear, longLeaveDays },
  });
  const readings = simulateChecked(scenario, { replications: 30 });
  // Present for 1/chance − 1 days on average between two leaves, as one may begin on the day of return.
  const chance = -Math.expm1(-longLeavePerYear / ((365.25 * 5) / 7));
  const away = longLeaveDays / (longLeaveDays + 1 / chance - 1);
  expectTheory(estimate(overReplications(readings, 'absenceRate', 0)), away, 0.03);
  expectTheory(
    estimate(overReplications(readings, 'absenceRate', 0, (weeks) => weeks[0])),
    away,
    0.06,
  );
});
