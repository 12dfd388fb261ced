import { wholeNumbers } from './aligned.ts';
import { postNumber } from './memory-map.ts';

/**
 * Working days noted of whoever is in a post, by column: what only mechanisms of people ask for, apart from what every
 * case touches. What is noted of somebody who has gone does not count for the next.
 */
export const ABSENT_SINCE = 0;
/** The first day back. */
export const ABSENT_UNTIL = 1;
/** The day on which the next learning day is kept or lost. */
export const LEARNING_ON = 2;
/** The day on which they began in their present role. */
export const IN_ROLE_SINCE = 3;
/** The day of the next career step; −1 for none. */
export const STEP_ON = 4;
/** The day on which a long leave that agency is to cover ends; 0 where there has been none. */
export const COVERED_UNTIL = 5;

const DATE_BITS = 3;

/** Room for the dates of so many posts. */
export const datesFor = (posts: number): Int32Array => wholeNumbers(posts << DATE_BITS);

/** Where the dates of a post begin. */
export const datesOf = (post: number): number => postNumber(post) << DATE_BITS;
