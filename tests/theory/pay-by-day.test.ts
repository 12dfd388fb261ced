import { describe, expect, test } from 'vitest';
import type { Nation } from '../../models/calendar/bank-holidays.ts';
import { dayNumber, financialYearOf, isoDate } from '../../models/calendar/dates.ts';
import { LEDGER } from '../../models/engine/ledger.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const PAY = 40_000;
const AWARD = 0.04;
const AGENCY = 1.3;

/** Pay, employer national insurance above the threshold and pension, on a day so many awards later. */
const poundsOn = (day: number, first: number): number => {
  const pay = PAY * (1 + AWARD) ** (financialYearOf(day) - financialYearOf(first));
  return (pay + (pay - 5_000) * 0.15 + pay * 0.211) / 365.25;
};

/** What the days from one date until another, the last not included, cost together. */
function poundsFor(from: string, until: string, start: string): number {
  let sum = 0;
  for (let day = dayNumber(from); day < dayNumber(until); day++)
    sum += poundsOn(day, dayNumber(start));
  return sum;
}

const service = (start: string, weeks: number, nation: Nation): Partial<Scenario> => ({
  service: { startDate: start, weeks, bankHolidays: nation },
  recruitment: { ...base.recruitment, open: false },
  costs: { ...base.costs, payAwardPerYear: AWARD, agencyCostRatio: AGENCY },
});

function spent(scenario: Scenario, entry: number): number {
  let sum = 0;
  simulateChecked(scenario, {
    watch: ({ ledger }) => {
      sum += ledger[entry];
    },
  });
  return sum;
}

/** One worker, announced to start on one date and to leave on another. */
const oneWorker = (start: string, weeks: number, nation: Nation, from: string, until: string) =>
  aScenario({
    ...service(start, weeks, nation),
    teams: [aTeam({ posts: [posts(1, { inPostFte: 0 })] })],
    changes: [
      { kind: 'start', on: from, team: 'team', role: 'worker', people: 1 },
      { kind: 'leave', on: until, team: 'team', role: 'worker', people: 1 },
    ],
  });

describe('M15: who is in post from one day until another costs pay by the calendar day', () => {
  test.each<[string, string, number, Nation, string, string]>([
    ['from a Wednesday until a Thursday', '2026-04-06', 40, 'none', '2026-05-13', '2026-10-22'],
    ['from a Friday until a Monday', '2026-04-06', 40, 'none', '2026-05-15', '2026-06-15'],
    ['over an award on a Thursday', '2026-06-01', 60, 'none', '2026-09-09', '2027-06-15'],
    ['over an award on a Saturday', '2027-06-07', 60, 'none', '2027-09-07', '2028-06-13'],
    [
      'over an award on Easter Monday',
      '2023-06-05',
      60,
      'england-and-wales',
      '2023-09-06',
      '2024-06-11',
    ],
    [
      'from the day after a bank holiday, which is that Monday to it',
      '2026-04-06',
      20,
      'england-and-wales',
      '2026-05-05',
      '2026-06-10',
    ],
  ])('%s', (_, start, weeks, nation, from, until) => {
    const paidFrom = from === '2026-05-05' ? '2026-05-04' : from;
    expect(spent(oneWorker(start, weeks, nation, from, until), LEDGER.payPounds)).toBeCloseTo(
      poundsFor(paidFrom, until, start),
      6,
    );
  });

  test.each<[string, string, Nation]>([
    ['in Easter week, in which the year changes', '2024-03-25', 'england-and-wales'],
    ['in a week in which the year changes on a Tuesday', '2025-03-31', 'none'],
    [
      'in a week that begins with a bank holiday on the last day of a year',
      '2059-03-24',
      'england-and-wales',
    ],
    ['at the end of a run on the second day of a year', '2028-03-20', 'none'],
    ['over Christmas', '2026-12-21', 'scotland'],
  ])('so that a week costs seven days of pay, %s', (_, start, nation) => {
    const until = isoDate(dayNumber(start) + 14);
    const scenario = aScenario({
      ...service(start, 2, nation),
      agency: { ...base.agency, allowed: true },
      teams: [aTeam({ posts: [posts(3, { inPostFte: 2, extraAgencyFte: 1 })] })],
    });
    const days = poundsFor(start, until, start);
    expect(spent(scenario, LEDGER.payPounds)).toBeCloseTo(2 * days, 6);
    expect(spent(scenario, LEDGER.agencyPounds)).toBeCloseTo(AGENCY * days, 6);
  });
});
