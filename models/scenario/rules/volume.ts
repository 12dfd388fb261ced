import { workingDaysPerYear } from '../../calendar/working-days.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { WEEKS_PER_YEAR } from '../../units.ts';
import { drawnHigh } from '../drawn-high.ts';
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
      levelOf(scenario) *
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

/** Of demand as a whole, as given. */
const levelOf = ({ demand }: Scenario): number => valueOf(demand?.level ?? 1);

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

/**
 * Growth compounds and months differ: what a stream brings on a day at its busiest, by the values given and, where
 * referrals, growth or demand as a whole have a range, by draws of which one future in a thousand has a higher one. Dated changes are not
 * counted, nor how uneven days are.
 */
function busiestDay(
  scenario: Scenario,
  stream: Scenario['streams'][number],
  index: number,
): Problem[] {
  const { service, demand } = scenario;
  const month = Math.max(1, ...(stream.monthFactors ?? []));
  const { referralsPerYear, growthPerYear } = stream;
  const level = levelOf(scenario);
  const busiest = (perYear: number, growth: number, times = level) =>
    ((times * perYear) / workingDaysPerYear(service.bankHolidays)) *
    Math.max(1, (1 + growth) ** (service.weeks / WEEKS_PER_YEAR)) *
    month;
  const asGiven = busiest(valueOf(referralsPerYear), valueOf(growthPerYear));
  const drawn = Math.max(
    busiest(drawnHigh(referralsPerYear, 'positive'), valueOf(growthPerYear)),
    busiest(valueOf(referralsPerYear), drawnHigh(growthPerYear, 'real')),
    busiest(
      valueOf(referralsPerYear),
      valueOf(growthPerYear),
      drawnHigh(demand?.level ?? 1, 'positive'),
    ),
  );
  if (!(Math.max(asGiven, drawn) > MOST_REFERRALS_PER_DAY)) return []; // what is not a number is reported as such
  const isGiven = asGiven > MOST_REFERRALS_PER_DAY;
  return [
    {
      path: `streams[${index}]`,
      value: `${Math.round(isGiven ? asGiven : drawn)} referrals a day at the busiest${isGiven ? '' : ', in one future of a thousand,'}`,
      rule: `is above the limit of ${MOST_REFERRALS_PER_DAY} for one stream`,
      remedy: `${isGiven ? 'lower its growth or its month factors' : 'narrow the range of its referrals, its growth or demand as a whole'}, or split it into several streams`,
    },
  ];
}
