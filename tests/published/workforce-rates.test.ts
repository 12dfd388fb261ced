import { describe, expect } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { sharedText, testWithShared } from '../shared-data.ts';
import { simulateChecked } from '../support/simulate-checked.ts';
import { councilOf } from './census-year.ts';

const FILE = 'data/dfe/csww_indicators.csv';
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** A column of the national row of a year. */
function nationalRow(year: number): (column: string) => number {
  const [header, ...rows] = (sharedText(FILE) ?? '').split(/\r?\n/).map((row) => row.split(','));
  const row = rows.find(([period, , level]) => period === String(year) && level === 'National');
  return (column) => Number(row?.[header.indexOf(column)]);
}

/** How far ours lies from what is published, in tenths of a point: both with one decimal, as published. */
const tenthsApart = (share: number, percent: number): number =>
  Math.abs(Math.round(1000 * share) - Math.round(10 * percent));

describe.each(YEARS)('England %i, its counts read by our measures', (year) => {
  const there = testWithShared(FILE);
  const read = nationalRow(year);
  const firstDay = () => {
    const counts = {
      inPost: read('inpost_fte'),
      vacancies: read('vacancy_fte'),
      agency: read('agency_fte'),
      agencyCovering: read('agency_cover_fte'),
      caseHolders: read('case_holders_fte'),
      cases: read('cases'),
    };
    return simulateChecked(councilOf(shippedScenario('england-council'), counts));
  };

  there('V7, V9 and V10: give the published vacancy and agency rates and caseload', () => {
    const readings = firstDay();
    const opening = (id: 'vacancyRate' | 'agencyRate' | 'caseload') => readings.of(0, id)[0];
    expect(tenthsApart(opening('vacancyRate'), read('vacancy_rate_fte'))).toBeLessThanOrEqual(1);
    // The rates published for 2024 rest on fewer in post than the count published beside them.
    const agencyTenths = year === 2024 ? 3 : 1;
    expect(tenthsApart(opening('agencyRate'), read('agency_rate_fte'))).toBeLessThanOrEqual(
      agencyTenths,
    );
    expect(Math.abs(opening('caseload') - read('caseload_fte'))).toBeLessThanOrEqual(0.05);
  });

  there('V8: leavers of the year over those in post at its end are the published turnover', () => {
    const ours = read('leavers_fte') / read('inpost_fte');
    expect(tenthsApart(ours, read('turnover_rate_fte'))).toBeLessThanOrEqual(1);
  });

  there('V11: days lost over the working days of those in post are the published absence', () => {
    const days = read('inpost_fte') * workingDaysPerYear('england-and-wales');
    const ours = read('working_days_lost_fte') / days;
    expect(tenthsApart(ours, read('absence_rate_fte'))).toBeLessThanOrEqual(1);
  });
});
