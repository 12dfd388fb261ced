/** Of fewer pairs not even differences that all go one way are told: of five, one time in sixteen all would by luck. */
export const LEAST_PAIRS = 6;
