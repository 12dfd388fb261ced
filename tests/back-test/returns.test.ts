import { describe, expect, test } from 'vitest';
import { areasOf, FILES } from '../../tools/back-test/returns.ts';
import { ENGLAND } from '../../tools/scenarios/england/published.ts';
import { sharedText, testWithShared } from '../shared-data.ts';

const WORKFORCE =
  'time_period,geographic_level,country_code,region_name,new_la_code,la_name,inpost_fte,inpost_headcount,leavers_fte,vacancy_fte,agency_fte,agency_cover_fte,case_holders_fte,cases,absence_rate_fte';
const REFERRALS =
  'time_period,geographic_level,country_code,region_name,new_la_code,la_name,referral_count,no_further_action_count,not_in_need_count';

const area = 'Local authority,E92000001,South West,E06000001';

test('a return takes its figures from both files, whatever the name holds', () => {
  const [found, ...others] = areasOf(
    `${WORKFORCE}\n2019,${area},"Herefordshire, County of",240,254,28,40,36,30,140,2150,3.5\n`,
    `${REFERRALS}\n2019,${area},"Herefordshire, County of",4200,275,1300\n2020,${area},x,1,1,1\n`,
  );
  expect(others).toEqual([]);
  expect(found.name).toBe('Herefordshire, County of');
  expect([...found.returns.keys()]).toEqual([2019]);
  expect(found.returns.get(2019)).toMatchObject({
    inPost: 240,
    agencyCovering: 30,
    absenceShare: 0.035,
    referrals: 4200,
    notInNeed: 1300,
  });
});

test.each([
  ['suppressed', 'c', '1300'],
  ['missing', '', '1300'],
  ['not there in the other file', '28', 'x'],
])(
  'a year with a figure that is %s is left out, and no 0 is made of it',
  (_, leavers, notInNeed) => {
    const [found] = areasOf(
      `${WORKFORCE}\n2019,${area},Bath,240,254,${leavers},40,36,30,140,2150,3.5\n`,
      `${REFERRALS}\n2019,${area},Bath,4200,275,${notInNeed}\n`,
    );
    expect(found.returns.size).toBe(0);
  },
);

describe('the department’s own files', () => {
  testWithShared(`data/dfe/${FILES[0]}`)('give England as the council is built from', () => {
    const [workforce, referrals] = FILES.map((file) => sharedText(`data/dfe/${file}`) ?? '');
    const england = areasOf(workforce, referrals).find(({ level }) => level === 'National');
    const { inPost, inPostPeople, leavers, vacancies, agency, agencyCovering } = ENGLAND;
    const { caseHolders, cases, noFurtherAction, notInNeed } = ENGLAND;
    expect(england?.returns.get(2025)).toMatchObject({
      inPost,
      inPostPeople,
      leavers,
      vacancies,
      agency,
      agencyCovering,
      caseHolders,
      cases,
      referrals: ENGLAND.referrals,
      noFurtherAction,
      notInNeed,
    });
  });
});
