/** What is counted for groups of workers: by role, and by years with the service. */
export const GROUP_COUNTS = [
  'learningKept',
  'learningCancelled',
  'supervisionKept',
  'supervisionMissed',
] as const;

export type GroupCount = (typeof GROUP_COUNTS)[number];

/** Years with the service from which somebody counts as experienced, where a scenario does not say. */
export const EXPERIENCED_FROM_YEARS = 4;

/** Groups: each role, then those with fewer years, then those with more. */
export const groupCount = (roles: number): number => roles + 2;
