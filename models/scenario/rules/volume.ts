import { workingDaysPerYear } from '../../calendar/working-days.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { WEEKS_PER_YEAR } from '../../units.ts';
import {
  MOST_OPENING_CASES,
  MOST_PEOPLE,
  MOST_REFERRALS_PER_DAY,
  MOST_REFERRALS_PER_YEAR,
} from '../limits.ts';
import type { Problem } from '../problem.ts';
import { valueOf } from '../quantity.ts';
import type { Rule } from './rule.ts';

const sum = (items: readonly number[]): number => items.reduce((total, item) => total + item, 0);

/** The service is of a size that can be simulated, on its busiest day too. */
export const volume: Rule = (scenario) => {
  const posts = scenario.teams.flatMap((team) => team.posts);
  const cases = scenario.teams.flatMap((team) => team.cases);
  return [
    ...limit(
      'streams',
      sum(scenario.streams.map(({ referralsPerYear }) => valueOf(referralsPerYear))),
      MOST_REFERRALS_PER_YEAR,
      'referrals a year',
    ),
    ...limit(
      'teams',
      sum(
        posts.map(
          ({ establishedFte, extraAgencyFte, ftePerPerson }) =>
            (valueOf(establishedFte) + valueOf(extraAgencyFte)) / valueOf(ftePerPerson),
        ),
      ),
      MOST_PEOPLE,
      'people',
    ),
    ...limit(
      'teams',
      sum(cases.map(({ allocated, waiting }) => valueOf(allocated) + valueOf(waiting))),
      MOST_OPENING_CASES,
      'open cases on the first day',
    ),
    ...scenario.streams.flatMap((stream, index) => busiestDay(scenario, stream, index)),
  ];
};

function limit(path: string, value: number, most: number, what: string): Problem[] {
  if (!(value > most)) return [];
  return [
    {
      path,
      value: `${Math.round(value)} in all`,
      rule: `is above the limit of ${most} ${what}`,
      remedy: 'simulate part of the service, or a sample of it',
    },
  ];
}

/** Growth compounds and months differ: what a stream brings on a day at its busiest. */
function busiestDay(
  { service }: Scenario,
  stream: Scenario['streams'][number],
  index: number,
): Problem[] {
  const growth = Math.max(
    1,
    (1 + valueOf(stream.growthPerYear)) ** (service.weeks / WEEKS_PER_YEAR),
  );
  const month = Math.max(1, ...(stream.monthFactors ?? []));
  const perDay = valueOf(stream.referralsPerYear) / workingDaysPerYear(service.bankHolidays);
  const busiest = perDay * growth * month;
  if (!(busiest > MOST_REFERRALS_PER_DAY)) return []; // what is not a number is reported as such
  return [
    {
      path: `streams[${index}]`,
      value: `${Math.round(busiest)} referrals a day at the busiest`,
      rule: `is above the limit of ${MOST_REFERRALS_PER_DAY} for one stream`,
      remedy: 'lower its growth or its month factors, or split it into several streams',
    },
  ];
}
