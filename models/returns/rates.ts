import type { Return } from './yearly-return.ts';

const total = (returns: readonly Return[], of: (year: Return) => number): number =>
  returns.reduce((sum, year) => sum + of(year), 0);

/** Sum over the years after the first, each the mean of its two ends; of one return alone that of its own end. */
const overYears = (returns: readonly Return[], of: (year: Return) => number): number =>
  returns.length === 1
    ? of(returns[0])
    : returns.slice(1).reduce((sum, year, at) => sum + (of(returns[at]) + of(year)) / 2, 0);

/** Those whose leavers are counted over a year at both ends of which stocks are known; of one return alone that one. */
const counted = (returns: readonly Return[]): readonly Return[] =>
  returns.length === 1 ? returns : returns.slice(1);

const leavers = (returns: readonly Return[]): number =>
  total(counted(returns), ({ leaversFte }) => leaversFte);

/** Leavers of a year for each in post. @param returns in the order of years */
export const leavingPerYear = (returns: readonly Return[]): number =>
  leavers(returns) / overYears(returns, ({ inPostFte }) => inPostFte);

/**
 * Working days for which a post is vacant, by Little’s law, where vacancies neither rise nor fall; undefined where nobody left.
 * @param workingDays of a year
 */
export function daysToFill(returns: readonly Return[], workingDays: number): number | undefined {
  const left = leavers(returns);
  if (left === 0) return undefined;
  return (overYears(returns, ({ vacanciesFte }) => vacanciesFte) / left) * workingDays;
}
