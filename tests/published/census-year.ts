import type { Scenario } from '../../models/inputs/scenario.ts';

/** National counts of the department's workforce census for one year. */
export interface CensusYear {
  inPost: number;
  vacancies: number;
  agency: number;
  agencyCovering: number;
  caseHolders: number;
  cases: number;
}

const COUNCIL = 1 / 150;
const fte = (value: number): number => Number(value.toFixed(3));

/** The council with the staff and cases of another year, in the proportions of its lines of posts. */
export function councilOf(council: Scenario, year: CensusYear): Scenario {
  const [team] = council.teams;
  const holders = council.roles.filter(({ holdsCases }) => holdsCases).map(({ id }) => id);
  const holding = year.caseHolders / (year.inPost + year.agency);
  const newly = 0.1;
  const shareOf = (role: string): number => {
    if (!holders.includes(role)) return 1 - holding;
    return holding * (role === 'newly-qualified' ? newly : 1 - newly);
  };
  return {
    ...council,
    service: { ...council.service, weeks: 1 },
    teams: [
      {
        ...team,
        posts: team.posts.map((line) => {
          const share = shareOf(line.role) * COUNCIL;
          return {
            ...line,
            establishedFte: fte((year.inPost + year.vacancies) * share),
            inPostFte: fte(year.inPost * share),
            agencyFte: fte(year.agencyCovering * share),
            extraAgencyFte: fte((year.agency - year.agencyCovering) * share),
          };
        }),
        cases: [
          {
            stage: 'child-in-need',
            allocated: Math.round(year.cases * COUNCIL),
            waiting: 0,
            meanWaitDays: 0,
          },
        ],
      },
    ],
  };
}
