import type { Return } from '../../models/returns/yearly-return.ts';

const AREA = 'time_period,geographic_level,country_name,region_name,new_la_code,la_name';

/** A further table, of one figure. */
const FURTHER = [
  ['children-in-need.csv', 'awaiting_assessment', 'awaitingAssessment'],
  ['plans.csv', 'CPP_At31', 'plansOpen'],
  ['conferences.csv', 'ICPC', 'conferences'],
] as const;

/** Files as the department publishes them, of authorities and their returns; a further one where a return has its figure. */
export const publishedFiles = (
  areas: Readonly<Record<string, readonly Return[]>>,
): { name: string; text: string }[] => {
  const rows = (of: (year: Return) => readonly (number | string)[]) =>
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
  const table = (columns: string, of: (year: Return) => readonly (number | string)[]) =>
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
      text: table(
        'referral_count,rereferral_count,no_further_action_count,not_in_need_count',
        (each) => [each.referrals, each.rereferrals ?? 'x', each.noFurtherAction, each.notInNeed],
      ),
    },
    ...FURTHER.filter(([, , key]) =>
      Object.values(areas).some((returns) => returns.some((each) => each[key] !== undefined)),
    ).map(([name, column, key]) => ({
      name,
      text: table(column, (each) => [each[key] ?? 'c']),
    })),
  ];
};
