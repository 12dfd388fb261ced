import { describe, expect, test } from 'vitest';
import { teamLoads } from '../../models/analysis/find/load/load.ts';
import { dayNumber } from '../../models/calendar/dates.ts';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import type { State } from '../../models/engine/state.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { yearlyCost } from '../../models/parameters/staff.ts';
import type { CountTable } from '../../models/random/count-table.ts';
import { DAYS_PER_YEAR } from '../../models/units.ts';
import { estimate, expectTheory, overReplications } from '../support/estimates.ts';
import { aScenario, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

type Change = Scenario['changes'][number];

const START = '2026-04-06';
const PER_YEAR = 1500;
const base = aScenario();

const set = (path: string, on: string, to: number, more = {}): Change => ({
  kind: 'set',
  on,
  path,
  to,
  ...more,
});
const yearsTo = (date: string): number => (dayNumber(date) - dayNumber(START)) / DAYS_PER_YEAR;

describe('growth of referrals that changes by a date', () => {
  const GROWTH = 'streams[0].growthPerYear';
  const service = (weeks: number, growthPerYear: Scenario['streams'][number]['growthPerYear']) => ({
    ...base,
    service: { startDate: START, weeks, bankHolidays: 'none' as const },
    streams: [aStream({ referralsPerYear: PER_YEAR, growthPerYear, noFurtherActionShare: 1 })],
  });

  /** Mean of a table of counts: the sum over counts of the chance of at least so many. */
  const meanOfTable = ({ lowest, cumulative }: CountTable): number =>
    lowest + cumulative.reduce((sum, atMost) => sum + 1 - atMost, 0);

  /** Mean referrals of a working day against those without growth, at the end of each week, with the years that the middle of the month lies ahead. */
  function levels(scenario: Scenario, replications = 1) {
    const perDay = PER_YEAR / workingDaysPerYear('none');
    const found: {
      replication: number;
      week: number;
      today: number;
      years: number;
      level: number;
    }[] = [];
    let replication = -1;
    simulateChecked(scenario, {
      replications,
      watch: ({ parameters, layout, day }: State, week) => {
        if (week === 0) replication++;
        const month = layout.line.month[day];
        found.push({
          replication,
          week,
          today: layout.line.days[day],
          years: layout.line.yearsToMonth[month],
          level: meanOfTable(parameters.streams[0].perDay[month]) / perDay,
        });
      },
    });
    return found;
  }

  test('M1: compounds from that date on, over the stretches of time, each at its own rate', () => {
    // Dates before the middle of a month, so that it lies within the stretch.
    const [first, second] = ['2028-03-06', '2030-06-03'];
    const scenario = valid({
      ...service(312, 0.03),
      changes: [set(GROWTH, first, -0.1), set(GROWTH, second, 0.08)],
    });
    for (const { week, today, years, level } of levels(scenario)) {
      // The middle of a month is as today’s rates have it: a change to come is not yet known.
      const at = (date: string) =>
        today < dayNumber(date) ? years : Math.min(years, yearsTo(date));
      const theory =
        1.03 ** at(first) * 0.9 ** (at(second) - at(first)) * 1.08 ** (years - at(second));
      expect(level / theory, `week ${week}`).toBeCloseTo(1, 9);
    }
  });

  test('M1: from year six brings no more in its first week, and 5 % more a year on', () => {
    const scenario = valid({ ...service(416, 0), changes: [set(GROWTH, '2032-04-12', 0.05)] });
    const readings = simulateChecked(scenario, { replications: 60 });
    const year = (from: number) =>
      estimate(
        overReplications(readings, 'referrals', from, (rest) =>
          rest.subarray(0, 52).reduce((sum, each) => sum + each, 0),
        ),
      );
    const of52Weeks = (PER_YEAR / workingDaysPerYear('none')) * 5 * 52;
    expectTheory(year(260), of52Weeks, 0.01);
    // Over the year after, by the mean of 1.05 to the power of the time that has passed.
    expectTheory(year(314), of52Weeks * (0.05 / Math.log(1.05)), 0.01);
  });

  test('M1: that comes to an end leaves what has grown', () => {
    const until = '2028-04-10';
    const scenario = valid({
      ...service(208, 0),
      changes: [set(GROWTH, '2027-04-12', 0.2, { until })],
    });
    const last = levels(scenario).at(-1);
    expect(last?.level).toBeCloseTo(1.2 ** (yearsTo(until) - yearsTo('2027-04-12')), 9);
  });

  test('M1: reached over some weeks compounds week by week', () => {
    const scenario = valid({
      ...service(156, 0),
      changes: [set(GROWTH, '2027-04-12', 0.1, { rampWeeks: 4 })],
    });
    const last = levels(scenario).at(-1);
    const week = 7 / DAYS_PER_YEAR;
    const rising = 1.025 ** week * 1.05 ** week * 1.075 ** week;
    const rest = (last?.years ?? 0) - yearsTo('2027-05-03');
    expect(last?.level).toBeCloseTo(rising * 1.1 ** rest, 9);
  });

  test('M1: that is multiplied compounds each future’s own rate', () => {
    const on = '2027-04-12';
    const scenario = valid({
      ...service(104, { value: 0.1, low: 0.05, high: 0.15 }),
      changes: [{ kind: 'scale', on, path: GROWTH, by: 2 }],
    });
    const found = levels(scenario, 5);
    for (const { replication, week, years, level } of found) {
      if (week !== 104) continue;
      const before = found.find((each) => each.replication === replication && each.week === 50);
      const rate = (before?.level ?? 0) ** (1 / (before?.years ?? 0)) - 1;
      const theory = (1 + rate) ** yearsTo(on) * (1 + 2 * rate) ** (years - yearsTo(on));
      expect(level / theory).toBeCloseTo(1, 9);
    }
  });

  test('M1: on the first day is the growth of all days', () => {
    const changed = valid({ ...service(104, 0.03), changes: [set(GROWTH, START, 0.07)] });
    const given = valid(service(104, 0.07));
    const of = (scenario: Scenario) => [...simulateChecked(scenario).of(0, 'referrals')];
    expect(of(changed)).toEqual(of(given));
  });

  test('is reckoned with where the load at the end is warned of', () => {
    const on = '2029-04-09';
    const weeks = 208;
    const [load] = teamLoads(
      valid({
        ...service(weeks, 0),
        streams: [aStream({ referralsPerYear: PER_YEAR })],
        changes: [set(GROWTH, on, 0.05)],
      }),
    );
    const years = (weeks * 7) / DAYS_PER_YEAR - yearsTo(on);
    expect(load.begunPerYear).toBeCloseTo(PER_YEAR * 1.05 ** years, 6);
  });
});

describe('a pay award that changes by a date', () => {
  const AWARD = 'costs.payAwardPerYear';
  const PAY = 40_000;
  const costs = { ...base.costs, payAwardPerYear: 0.02 };

  /** Pay of one full-time worker in a full week of each financial year: the third week of May. */
  function payByYear(changes: readonly Change[]): number[] {
    const scenario = aScenario({
      service: { startDate: START, weeks: 312, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 0 })],
      teams: [aTeam({ posts: [posts(1)] })],
      costs,
      changes: [...changes],
    });
    const pay = simulateChecked(scenario).of(0, 'costPay');
    const week = (year: number) =>
      Math.floor((dayNumber(`${year}-05-17`) - dayNumber(START)) / 7) + 1;
    return [2026, 2027, 2028, 2029, 2030, 2031].map((year) => pay[week(year)]);
  }

  const theory = (awards: readonly number[]): number[] => {
    const plain = plainScenario(base).costs;
    let pay = PAY;
    return [0, ...awards].map((award) => {
      pay *= 1 + award;
      return (7 / DAYS_PER_YEAR) * yearlyCost(pay, plain);
    });
  };

  test.each<[string, Change[], number[]]>([
    ['not at all', [], [0.02, 0.02, 0.02, 0.02, 0.02]],
    [
      'for the award of one year',
      [set(AWARD, '2028-04-03', 0.05, { until: '2029-04-02' })],
      [0.02, 0.05, 0.02, 0.02, 0.02],
    ],
    [
      'in the course of a year, and so for the award that follows',
      [set(AWARD, '2027-04-05', 0.05), set(AWARD, '2030-03-25', 0)],
      [0.02, 0.05, 0.05, 0, 0],
    ],
    [
      'every year, by one change for each',
      [
        set(AWARD, '2027-04-01', 0.01),
        set(AWARD, '2028-04-03', 0.04),
        set(AWARD, '2029-04-02', -0.03),
        set(AWARD, '2030-04-01', 0.06),
        set(AWARD, '2031-04-01', 0.02),
      ],
      [0.01, 0.04, -0.03, 0.06, 0.02],
    ],
    [
      'by a factor',
      [{ kind: 'scale', on: '2029-04-02', path: AWARD, by: 1.5 }],
      [0.02, 0.02, 0.03, 0.03, 0.03],
    ],
  ])('M15: changes the awards from then on, and no pay of before: %s', (_, changes, awards) => {
    theory(awards).forEach((pounds, year) => {
      expect(payByYear(changes)[year] / pounds, `year ${year + 1}`).toBeCloseTo(1, 6);
    });
  });

  test('M15: an award whose day is a holiday is at the rate of the first working day after it', () => {
    // In 2029 the first of April is Easter Sunday: the first working day is Tuesday the third.
    const cost = (on: string) => {
      const scenario = aScenario({
        service: { startDate: '2028-04-03', weeks: 60, bankHolidays: 'england-and-wales' },
        streams: [aStream({ referralsPerYear: 0 })],
        teams: [aTeam({ posts: [posts(1)] })],
        costs,
        changes: [set(AWARD, on, 0.05)],
      });
      return simulateChecked(scenario).of(0, 'costPay')[56];
    };
    const [, atFive] = theory([0.05]);
    expect(cost('2029-04-03') / atFive).toBeCloseTo(1, 6);
    expect(cost('2029-04-04')).toBeLessThan(atFive);
  });
});
