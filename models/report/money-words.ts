import { DAYS_PER_YEAR } from '../units.ts';

/** How the kinds of cost and their ranges go together. */
export const KINDS_ADD_UP =
  'Means of the kinds of cost add up to the mean of the cost, and those of the years to all weeks, but for rounding. Ranges do not: not all kinds, nor all years, are high in the same future.';

export const DAYS_OF_WEEKS = { 52: 52 * 7, 53: 53 * 7 };

/** How far so many days are from those of a year's pay, as `0.3 %`. */
const offBy = (days: number): string =>
  `${((100 * Math.abs(days - DAYS_PER_YEAR)) / DAYS_PER_YEAR).toFixed(1)} %`;

/** What the money of a financial year counts, and what it does not: said wherever it is shown by kind. */
export const WHAT_MONEY_COUNTS: readonly string[] = [
  `Pay is by the day, a year’s pay ÷ ${DAYS_PER_YEAR}: a financial year of 52 weeks has ${DAYS_OF_WEEKS[52]} days and shows ${offBy(DAYS_OF_WEEKS[52])} less than a year’s pay, one of 53 weeks ${offBy(DAYS_OF_WEEKS[53])} more.`,
  'Pay and agency rise with the pay awards of the scenario; recruiting and replacing have the prices set there.',
  'Nothing else rises with prices, and nothing is discounted.',
  'Everybody in post is paid in full, on sick and on long leave too, and agency workers are on days off sick.',
];
