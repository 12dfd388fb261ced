/** What stands where in the row of a team. */
export const OPEN = 0;
export const ALLOCATED_CASES = 1;
export const WAITING = 2;
/** Cases held outside the teams. */
export const HELD_OUTSIDE = 3;
/** Waiting cases that the duty rota holds meanwhile. */
export const DUTY_CASES = 4;
/** What waiting cases weigh together. */
export const WAITING_POINTS = 5;
