import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { yearlyCost } from '../../models/parameters/staff.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/**
 * A service in which nothing is left to chance, reckoned by hand in spreadsheet.csv. Eight posts: six
 * filled, one covered by agency, one vacant; one agency worker beyond them. 64 cases wait on the first day,
 * eight for each worker, and last 20 working days. Two leave on Wednesday 25 March: of their 16 cases, with
 * three days to go, 12 find room at once and 4 wait until the others end. A pay award on 1 April, a starter
 * on 13 April, who replaces one of the two, no agency from Wednesday 29 April. A day's pay is 1/365.25 of a year's, on Saturdays and
 * Sundays too.
 */
const base = aScenario();
const scenario = aScenario({
  service: { startDate: '2026-03-02', weeks: 12, bankHolidays: 'none' },
  streams: [aStream({ referralsPerYear: 0 })],
  stages: [aStage({ length: { family: 'fixed', meanDays: 20 } })],
  teams: [
    aTeam({
      posts: [posts(8, { inPostFte: 6, agencyFte: 1, extraAgencyFte: 1 })],
      cases: [{ stage: 'case', allocated: 0, waiting: 64, meanWaitDays: 10 }],
    }),
  ],
  recruitment: { ...base.recruitment, open: false },
  agency: { ...base.agency, allowed: true },
  costs: {
    ...base.costs,
    payAwardPerYear: 0.03,
    recruitmentPerHirePounds: 1500,
    replacementPerLeaverPounds: 8000,
  },
  changes: [
    { kind: 'leave', on: '2026-03-25', team: 'team', role: 'worker', people: 2 },
    { kind: 'start', on: '2026-04-13', team: 'team', role: 'worker', people: 1 },
    { kind: 'set', on: '2026-04-29', path: 'agency.allowed', to: false },
  ],
});

const text = readFileSync(new URL('./spreadsheet.csv', import.meta.url), 'utf8');
const [header, ...rows] = text
  .trim()
  .split('\n')
  .map((row) => row.split(','));
const readings = simulateChecked(scenario, { replications: 2 });

test.each(header.slice(2) as MeasureId[])('without chance, %s is what a spreadsheet says', (id) => {
  const column = header.indexOf(id);
  const sheet = rows.map((row) => Number(row[column]));
  for (const r of [0, 1]) {
    // Pounds are kept to seven figures and written to the penny.
    [...readings.of(r, id).subarray(1)].forEach((value, week) => {
      expect(Math.abs(value - sheet[week]), `week ${week + 1}`).toBeLessThan(0.01);
    });
  }
});

test('V35: £40,000 of pay costs £53,690', () => {
  expect(yearlyCost(40_000, plainScenario(base).costs)).toBeCloseTo(53_690, 6);
});

test('two half-time workers cost less than one full-time: each has the whole threshold', () => {
  const yearOf = (ftePerPerson: number) => {
    const readings = simulateChecked(
      aScenario({
        service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
        streams: [aStream({ referralsPerYear: 0 })],
        teams: [aTeam({ posts: [posts(1, { ftePerPerson })] })],
      }),
    );
    return readings
      .of(0, 'cost')
      .subarray(1)
      .reduce((sum, week) => sum + week, 0);
  };
  expect(yearOf(1) - yearOf(0.5)).toBeCloseTo((0.15 * 5000 * 364) / 365.25, 0);
});
