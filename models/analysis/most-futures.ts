/** Most futures of each scenario, value or position that a question may ask for: a judgement of what may be waited for. */
export const MOST_FUTURES = 2000;
