import { dayNumber, isoDate, weekday } from '../calendar/dates.ts';
import { workingDaysPerYear } from '../calendar/working-days.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { plainScenario } from '../parameters/ranged-inputs.ts';
import { drawnTogether } from './drawn-together.ts';
import type { Movements } from './movements.ts';
import { ownCases } from './own-cases.ts';
import { moving, own } from './own-number.ts';
import { ownStaff } from './own-staff.ts';
import { summary } from './summary.ts';
import type { OwnReturns } from './yearly-return.ts';

/** The first Monday of the financial year that follows a return, after 5 April. */
function firstDayAfter(year: number): string {
  const from = dayNumber(`${year + 1}-04-06`);
  return isoDate(from + ((7 - weekday(from)) % 7));
}

/**
 * A service made from its returns: what they give in place of the same of the council of one hundred-and-fiftieth of England,
 * each number with its arithmetic as its note; what they do not give, such as hours, caps, costs and how cases divide into
 * stages, as it is there.
 * @param base that council
 * @param given sound returns (returnsProblems), in the order of years
 * @param movements by how much figures of authorities moved, which become the ranges of the same figures here; without them
 * nothing from the returns has a range
 */
export function ownCouncil(
  base: Scenario,
  { name, startDate, years: returns }: OwnReturns,
  movements?: Movements,
): Scenario {
  const last = returns[returns.length - 1];
  const made = {
    base,
    plain: plainScenario(base),
    returns,
    last,
    movements,
    workingDays: workingDaysPerYear(base.service.bankHolidays),
  };
  const { streams, stages, opening, returning } = ownCases(made);
  const { posts, ...staff } = ownStaff(made);
  const filling = { path: 'recruitment.round.meanDays', sign: 1 } as const;
  return {
    ...base,
    name,
    summary: summary(returns),
    service: { ...base.service, startDate: startDate ?? firstDayAfter(last.year) },
    demand: {
      ...base.demand,
      level: moving(own(1, 'As returned.'), movements?.referrals, 'as many referrals', 4),
    },
    streams,
    stages,
    returning,
    ...staff,
    teams: [{ ...base.teams[0], posts, cases: opening }],
    correlations: movements ? drawnTogether(movements, filling) : [],
  } as Scenario;
}
