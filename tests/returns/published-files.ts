import type { Return } from '../../models/returns/yearly-return.ts';

const AREA = 'time_period,geographic_level,country_name,region_name,new_la_code,la_name';

/** Files as the department publishes them, of authorities and their returns. */
export const publishedFiles = (
  areas: Readonly<Record<string, readonly Return[]>>,
): { name: string; text: string }[] => {
  const rows = (of: (year: Return) => readonly number[]) =>
    Object.entries(areas).flatMap(([name, returns]) =>
      returns.map((each) =>
        [
          each.year,
          'Local authority',
          'England',
          'South West',
          `E-${name}`,
          name,
          ...of(each),
        ].join(),
      ),
    );
  const table = (columns: string, of: (year: Return) => readonly number[]) =>
    [`${AREA},${columns}`, ...rows(of), ''].join('\n');
  return [
    {
      name: 'workforce.csv',
      text: table(
        'inpost_fte,inpost_headcount,leavers_fte,vacancy_fte,agency_fte,agency_cover_fte,case_holders_fte,cases,absence_rate_fte',
        (each) => [
          each.inPostFte,
          each.inPostPeople,
          each.leaversFte,
          each.vacanciesFte,
          each.agencyFte,
          each.agencyCoveringFte,
          each.caseHoldersFte,
          each.cases,
          Number((each.absenceShare * 100).toFixed(6)),
        ],
      ),
    },
    {
      name: 'referrals.csv',
      text: table('referral_count,no_further_action_count,not_in_need_count', (each) => [
        each.referrals,
        each.noFurtherAction,
        each.notInNeed,
      ]),
    },
  ];
};
