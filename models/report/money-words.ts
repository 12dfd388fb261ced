/** How the kinds of cost and their ranges go together. */
export const KINDS_ADD_UP =
  'Means of the kinds of cost add up to the mean of the cost. Ranges do not: not all kinds are high in the same future.';

/** What the money of a financial year counts, and what it does not: said wherever it is shown by kind. */
export const WHAT_MONEY_COUNTS: readonly string[] = [
  'Pay is by the day: 52 weeks hold 364 days, so that a whole year of 365 costs 0.3 % more than is shown, and one of 53 weeks 1.6 % less.',
  'Pay and agency rise with the pay awards of the scenario; recruiting and replacing have the prices set there.',
  'Nothing else rises with prices, and nothing is discounted.',
  'Everybody in post is paid in full, on sick and on long leave too.',
];
