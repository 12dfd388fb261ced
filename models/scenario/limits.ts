/** The largest scenario that is accepted: a region of England fits several times over. */
export const MOST_REFERRALS_PER_YEAR = 400_000;
export const MOST_PEOPLE = 20_000;
export const MOST_OPENING_CASES = 400_000;
/** Characters of a scenario file. */
export const MOST_SCENARIO_CHARACTERS = 1_000_000;
export const MOST_REPLICATIONS = 10_000;
/** Of one stream, at its busiest: more could not be told apart. */
export const MOST_REFERRALS_PER_DAY = 5_000;
