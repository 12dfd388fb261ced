import { describe, expect, test } from 'vitest';
import { publishedAreas } from '../../models/returns/published-areas.ts';
import { readTables, tableProblems } from '../../models/returns/published-tables.ts';
import { councilFromReturns } from '../../models/returns/read-returns.ts';
import { fileReading } from '../../server/returns/file-reading.ts';
import { FILES } from '../../tools/back-test/published-files.ts';
import { englandCouncil } from '../../tools/scenarios/england/council.ts';
import { MOVEMENTS } from '../../tools/scenarios/england/moving.ts';
import { sharedText, testWithShared } from '../shared-data.ts';
import { englandFurther, englandReturn } from './england-return.ts';

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

const FURTHER: Readonly<Record<string, string>> = {
  awaiting_assessment: 'children in need (B1)',
  CPP_At31: 'child protection plans by length (D5)',
  ICPC: 'section 47 enquiries and conferences (C4)',
};
const AREA = WORKFORCE.split(',inpost_fte')[0];
const workforce = `${WORKFORCE}\n2019,${area},Bath,240,254,28,40,36,30,140,2150,3.5\n`;
const referrals = `${REFERRALS},rereferral_count\n2019,${area},Bath,4200,275,1300,950\n`;
const further = Object.keys(FURTHER).map(
  (column, at) => `${AREA},${column}\n2019,${area},Bath,${100 + at}\n`,
);

test('further tables give their figures, in whatever order, and each is known by its columns', () => {
  for (const texts of [
    [workforce, referrals, ...further],
    [...further, referrals, workforce],
  ]) {
    const [found] = areasOf(...texts);
    expect(found.returns.get(2019)).toMatchObject({
      rereferrals: 950,
      awaitingAssessment: 100,
      plansOpen: 101,
      conferences: 102,
    });
  }
  const read = readTables(tables(...further, referrals, workforce));
  expect(read.map(({ names }) => names)).toEqual([
    ...Object.values(FURTHER).map((name) => [name]),
    ['referrals of children in need (C1)'],
    ['children’s social work workforce (csww_indicators)'],
  ]);
});

test.each(['c', 'x', '', 'z'])(
  'a further figure that is “%s” is left out, no 0 is made of it, and the year stays whole',
  (symbol) => {
    const plans = `${AREA},CPP_At31\n2019,${area},Bath,${symbol}\n`;
    const again = `${REFERRALS},rereferral_count\n2019,${area},Bath,4200,275,1300,${symbol}\n`;
    const [found] = areasOf(workforce, again, plans);
    expect(Object.keys(found.returns.get(2019) ?? {})).not.toContain('plansOpen');
    expect(Object.keys(found.returns.get(2019) ?? {})).not.toContain('rereferrals');
    expect(found.missing.get(2019)).toBeUndefined();
  },
);

test('a table of something else is said to have nothing that is read, and further tables alone are not enough', () => {
  const population = `${AREA},population_estimate\n2019,${area},Bath,9\n`;
  expect(tableProblems(tables(workforce, referrals, population))).toMatchObject([
    { path: 'file-2.csv', rule: 'has no columns of a table that is read here' },
  ]);
  expect(tableProblems(tables(...further))).toMatchObject([
    { path: 'files', rule: expect.stringMatching(/csww_indicators.*\(C1\)/) },
  ]);
});

describe('the department’s own files', () => {
  const all = [
    ...FILES,
    'children_in_need.csv',
    'child_protection_plan_durations.csv',
    'section_47_and_conferences.csv',
  ];
  const read = () => areasOf(...all.map((file) => sharedText(`data/dfe/${file}`) ?? ''));

  testWithShared(`data/dfe/${all[4]}`)(
    'give England’s further figures as they were published',
    () => {
      const england = read().find(({ level }) => level === 'National');
      const { careOpen, careBegun, ...published } = englandFurther(1);
      expect([careOpen, careBegun]).not.toContain(undefined);
      expect(england?.returns.get(2025)).toMatchObject(published);
    },
  );

  testWithShared(`data/dfe/${all[4]}`)(
    'make a valid service of every authority and region and year that is whole, but for those whose counts contradict each other',
    () => {
      const base = englandCouncil();
      let services = 0;
      const refused = read()
        .filter(({ level }) => level !== 'National')
        .flatMap(({ name, returns }) =>
          [...returns.values()].flatMap((year) => {
            services++;
            const { problems } = councilFromReturns(base, { name, years: [year] }, MOVEMENTS);
            return problems.map(({ path }) => `${name} ${year.year}: ${path}`);
          }),
        );
      expect(services).toBeGreaterThan(900);
      expect(refused).toEqual([
        // 614 plans on 31 March, 417 cases held on 30 September; refused with the two tables alone too.
        'Cumbria 2018: years[0].plansOpen',
        // 3 cases held, no plan.
        'Isles of Scilly 2019: years[0].cases',
        // More in assessment and on plans in March than cases held in September.
        'Hillingdon 2020: years[0].plansOpen',
        // 259 plans on 31 March, 637 cases held on 30 September.
        'Redbridge 2021: years[0].plansOpen',
      ]);
    },
  );

  testWithShared(`data/dfe/${FILES[0]}`)('give England as the council is built from', () => {
    const england = areasOf(...FILES.map((file) => sharedText(`data/dfe/${file}`) ?? '')).find(
      ({ level }) => level === 'National',
    );
    const { absenceShare, ...counts } = englandReturn(1);
    expect(england?.returns.get(2025)).toMatchObject(counts);
    expect(england?.returns.get(2025)?.absenceShare).toBeCloseTo(absenceShare, 12);
  });
});
