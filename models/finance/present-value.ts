/**
 * What yearly sums are worth at the start of the first year, each paid at the end of its year: the
 * Treasury's way of putting money of other years into money of today.
 * @param realRate a year: 0.035 for public money (F025)
 */
export const presentValue = (poundsByYear: readonly number[], realRate: number): number =>
  poundsByYear.reduce((sum, pounds, year) => sum + pounds / (1 + realRate) ** (year + 1), 0);
