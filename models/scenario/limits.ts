/** The largest scenario that is accepted: a region of England fits several times over. */
export const MOST_REFERRALS_PER_YEAR = 400_000;
export const MOST_POSTS_FTE = 20_000;
export const MOST_OPENING_CASES = 400_000;
/** Characters of a scenario file. */
export const MOST_SCENARIO_CHARACTERS = 1_000_000;
export const MOST_REPLICATIONS = 10_000;
/** Growth compounds; no stream may grow beyond this multiple of where it began. */
export const MOST_GROWTH_FACTOR = 20;
