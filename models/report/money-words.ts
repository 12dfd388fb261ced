import { DAYS_PER_YEAR } from '../units.ts';

/** How the kinds of cost and their ranges go together. */
export const KINDS_ADD_UP =
  'Means of the kinds of cost add up to the mean of the cost, and those of the years to all weeks, but for rounding. Ranges do not: not all kinds, nor all years, are high in the same future.';

export const DAYS_OF_WEEKS = { 52: 52 * 7, 53: 53 * 7 };

/** How far a whole year is from so many days of whole weeks, as `0.3 %`. */
const offBy = (days: number): string =>
  `${((100 * Math.abs(DAYS_PER_YEAR - days)) / days).toFixed(1)} %`;

/** What the money of a financial year counts, and what it does not: said wherever it is shown by kind. */
export const WHAT_MONEY_COUNTS: readonly string[] = [
  `Pay is by the day, a year’s being for ${DAYS_PER_YEAR}: 52 weeks hold ${DAYS_OF_WEEKS[52]} days, so that a year’s pay is ${offBy(DAYS_OF_WEEKS[52])} more than is shown, and of 53 weeks ${offBy(DAYS_OF_WEEKS[53])} less.`,
  'Pay and agency rise with the pay awards of the scenario; recruiting and replacing have the prices set there.',
  'Nothing else rises with prices, and nothing is discounted.',
  'Everybody in post is paid in full, on sick and on long leave too, and agency workers are on days off sick.',
];
