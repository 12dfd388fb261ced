/** What a case of a stage needs. */
export interface NeededHours {
  readonly outside: boolean;
  readonly hoursPerMonth: number;
  /** In all, spread over the mean length. */
  readonly hoursPerCase: number;
}

/** M5: thousandths of an hour a month that a case needs of the teams: whole numbers, so that sums are exact. */
export const needMilliHours = (
  { outside, hoursPerMonth, hoursPerCase }: NeededHours,
  meanMonths: number,
): number => (outside ? 0 : Math.round((hoursPerMonth + hoursPerCase / meanMonths) * 1000));
