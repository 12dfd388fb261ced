import { expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const PEOPLE = 3000;
const WEEKS = 104;
const PER_YEAR = 0.05;
const DAYS_PER_YEAR = 10;
const GAP = 5;
const START = '2026-04-06';

/**
 * M7: chance of having left after so many years, of somebody whose learning days come evenly from anywhere in the first
 * interval and are all lost where none usually is: after k of them the rate is up by exp(γ k / (k + n)), for the n days of
 * a usual year are counted in.
 */
function chanceOfLeaving(years: number): number {
  const phases = 200;
  let staying = 0;
  for (let phase = 0; phase < phases; phase++) {
    let used = 0;
    let from = 0;
    for (let lost = 0; from < years; lost++) {
      const to = Math.min(years, (lost + (phase + 0.5) / phases) / DAYS_PER_YEAR);
      used += (to - from) * PER_YEAR * Math.exp((GAP * lost) / (lost + DAYS_PER_YEAR));
      from = to;
    }
    staying += Math.exp(-used) / phases;
  }
  return 1 - staying;
}

test('M7: those who lose all their learning leave the sooner the more of a year and their own days is lost', () => {
  const base = aScenario();
  const scenario = aScenario({
    service: { startDate: START, weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    roles: [aRole({ leavingPerYear: PER_YEAR, learningDaysPerYear: DAYS_PER_YEAR })],
    teams: [aTeam({ posts: [posts(PEOPLE)] })],
    recruitment: { ...base.recruitment, open: false },
    leaving: { ...base.leaving, learningGap: GAP },
    learning: { ...base.learning, cancelledShare: 0 },
    changes: [{ kind: 'set', on: START, path: 'learning.cancelledShare', to: 1 }],
  });
  const readings = simulateChecked(scenario);
  expect(Math.max(...readings.of(0, 'learningDaysKept').subarray(1))).toBe(0);
  const gone = PEOPLE - readings.of(0, 'peopleInPostFte')[WEEKS];
  const chance = chanceOfLeaving((WEEKS * 5) / workingDaysPerYear('none'));
  const error = Math.sqrt(PEOPLE * chance * (1 - chance));
  expect(Math.abs(gone - PEOPLE * chance) / error).toBeLessThan(4);
});

test('M7: those who lose as much of their learning as is usual leave at the yearly rate, whatever the effect of losing more', () => {
  const base = aScenario();
  const perYear = 0.3;
  const readings = simulateChecked(
    aScenario({
      service: { startDate: START, weeks: WEEKS, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 0 })],
      roles: [aRole({ leavingPerYear: perYear, learningDaysPerYear: 60 })],
      teams: [aTeam({ posts: [posts(PEOPLE)] })],
      recruitment: { ...base.recruitment, open: false },
      leaving: { ...base.leaving, learningGap: 1 },
      learning: { ...base.learning, cancelledShare: 0.5 },
    }),
  );
  // Luck moves the share of one worker by 0.04 about the half, and the rate by a thousandth.
  const chance = -Math.expm1((-perYear * WEEKS * 5) / workingDaysPerYear('none'));
  const gone = PEOPLE - readings.of(0, 'peopleInPostFte')[WEEKS];
  const error = Math.sqrt(PEOPLE * chance * (1 - chance));
  expect(Math.abs(gone - PEOPLE * chance) / error).toBeLessThan(4);
});
