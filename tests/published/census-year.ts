import type { Scenario } from '../../models/inputs/scenario.ts';
import { valueOf } from '../../models/scenario/quantity.ts';

/** National counts of the department's workforce census for one year. */
export interface CensusYear {
  inPost: number;
  vacancies: number;
  agency: number;
  agencyCovering: number;
  caseHolders: number;
  cases: number;
}

/** Large enough that what is left over of whole posts, too little to hold a case, weighs nothing. */
const COUNCIL = 1 / 15;
const fte = (value: number): number => Number(value.toFixed(3));

/** The council with the staff and cases of another year, in the proportions of its lines of posts. */
export function councilOf(council: Scenario, year: CensusYear): Scenario {
  const [team] = council.teams;
  const holds = (role: string) =>
    council.roles.some(({ id, holdsCases }) => id === role && holdsCases);
  const holding = year.caseHolders / (year.inPost + year.agency);
  /** Lines that hold cases share what is theirs in the proportion of their staff in post, and the others likewise. */
  const shareOf = (role: string): number => {
    const alike = team.posts.filter((line) => holds(line.role) === holds(role));
    const inPost = (lines: typeof alike) =>
      lines.reduce((sum, line) => sum + valueOf(line.inPostFte), 0);
    const part = inPost(alike.filter((line) => line.role === role)) / inPost(alike);
    return part * (holds(role) ? holding : 1 - holding);
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
