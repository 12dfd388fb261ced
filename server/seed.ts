/** Longest seed, however it is given. */
export const MOST_SEED_CHARACTERS = 200;
