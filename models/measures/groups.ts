/**
 * What is counted for groups of workers, by role and by years with the service: over the week, then how
 * many hold cases at its end, and how many of them are over their own cap.
 */
export const GROUP_COUNTS = [
  'learningKept',
  'learningCancelled',
  'supervisionKept',
  'supervisionMissed',
  'holders',
  'overCap',
] as const;

/** Place of `holders` among them: those before it are counted over the week. */
export const FIRST_GROUP_STOCK = GROUP_COUNTS.indexOf('holders');

/** What is counted of each role of a team, where there are several teams, at the end of the week. */
export const PLACE_COUNTS = ['holders', 'overCap'] as const satisfies readonly GroupCount[];

export type GroupCount = (typeof GROUP_COUNTS)[number];

/** Years with the service from which somebody counts as experienced, where a scenario does not say. */
export const EXPERIENCED_FROM_YEARS = 4;

/** Groups: each role, then those with fewer years, then those with more. */
export const groupCount = (roles: number): number => roles + 2;
