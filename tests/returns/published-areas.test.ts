import { describe, expect, test } from 'vitest';
import { publishedAreas } from '../../models/returns/published-areas.ts';
import { readTables, tableProblems } from '../../models/returns/published-tables.ts';
import { fileReading } from '../../server/returns/file-reading.ts';
import { FILES } from '../../tools/back-test/published-files.ts';
import { sharedText, testWithShared } from '../shared-data.ts';
import { englandReturn } from './england-return.ts';

const tables = (...texts: string[]) =>
  texts.map((text, at) => ({ file: `file-${at}.csv`, rows: fileReading.rows(text) }));
const areasOf = (...texts: string[]) => publishedAreas(tables(...texts));

const WORKFORCE =
  'time_period,geographic_level,country_name,region_name,new_la_code,la_name,inpost_fte,inpost_headcount,leavers_fte,vacancy_fte,agency_fte,agency_cover_fte,case_holders_fte,cases,absence_rate_fte';
const REFERRALS =
  'time_period,geographic_level,country_name,region_name,new_la_code,la_name,referral_count,no_further_action_count,not_in_need_count';

const area = 'Local authority,England,South West,E06000001';

test('a return takes its figures from both files, whatever the name holds', () => {
  const [found, ...others] = areasOf(
    `${WORKFORCE}\n2019,${area},"Herefordshire, County of",240,254,28,40,36,30,140,2150,3.5\n`,
    `${REFERRALS}\n2019,${area},"Herefordshire, County of",4200,275,1300\n2020,${area},x,1,1,1\n`,
  );
  expect(others).toEqual([]);
  expect(found.name).toBe('Herefordshire, County of');
  expect([...found.returns.keys()]).toEqual([2019]);
  expect(found.missing.get(2020)).toContain('In post');
  expect(found.returns.get(2019)).toMatchObject({
    year: 2019,
    inPostFte: 240,
    agencyCoveringFte: 30,
    absenceShare: 0.035,
    referrals: 4200,
    notInNeed: 1300,
  });
});

test.each([
  ['suppressed', 'c', '1300', 'Leavers'],
  ['missing', '', '1300', 'Leavers'],
  ['not there in the other file', '28', 'x', 'Assessed and not in need'],
])(
  'a year with a figure that is %s is left out, which says so, and no 0 is made of it',
  (_, leavers, notInNeed, missing) => {
    const [found] = areasOf(
      `${WORKFORCE}\n2019,${area},Bath,240,254,${leavers},40,36,30,140,2150,3.5\n`,
      `${REFERRALS}\n2019,${area},Bath,4200,275,${notInNeed}\n`,
    );
    expect(found.returns.size).toBe(0);
    expect(found.missing.get(2019)).toEqual([missing]);
  },
);

test('tables of later years are read with the others, and the same row in both is the later’s', () => {
  const row = (year: number, cases: number) =>
    `${year},${area},Bath,240,254,28,40,36,30,140,${cases},3.5\n`;
  const [found] = areasOf(
    `${WORKFORCE}\n${row(2018, 2000)}${row(2019, 2100)}`,
    `${WORKFORCE}\n${row(2019, 2200)}`,
    `${REFERRALS}\n2018,${area},Bath,4200,275,1300\n2019,${area},Bath,4200,275,1300\n`,
  );
  expect([...found.returns.values()].map(({ year, cases }) => [year, cases])).toEqual([
    [2018, 2000],
    [2019, 2200],
  ]);
});

test('a table that is neither says which columns it would need, and one that is missing is named', () => {
  const workforce = `${WORKFORCE}\n2019,${area},Bath,240,254,28,40,36,30,140,2150,3.5\n`;
  const referrals = `${REFERRALS}\n2019,${area},Bath,4200,275,1300\n`;
  expect(tableProblems(tables(workforce, referrals))).toEqual([]);
  expect(tableProblems(tables(workforce))).toMatchObject([
    {
      path: 'files',
      value: 'file-0.csv',
      rule: expect.stringContaining('referrals of children in need'),
    },
  ]);
  expect(
    tableProblems(tables(workforce, referrals.replace('not_in_need_count', 'other'))),
  ).toMatchObject([{ path: 'file-1.csv', rule: 'has no column not_in_need_count' }]);
  expect(tableProblems(tables(workforce, ''))).toMatchObject([{ path: 'file-1.csv' }]);
});

describe('the department’s own files', () => {
  testWithShared(`data/dfe/${FILES[0]}`)('give England as the council is built from', () => {
    const england = areasOf(...FILES.map((file) => sharedText(`data/dfe/${file}`) ?? '')).find(
      ({ level }) => level === 'National',
    );
    const { absenceShare, ...counts } = englandReturn(1);
    expect(england?.returns.get(2025)).toMatchObject(counts);
    expect(england?.returns.get(2025)?.absenceShare).toBeCloseTo(absenceShare, 12);
  });
});
