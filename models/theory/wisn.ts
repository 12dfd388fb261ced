/**
 * Workload indicators of staffing need: the people that the work needs, and how those there compare.
 * World Health Organization, “Workload Indicators of Staffing Need: User’s manual” (2010), steps 5 to 8.
 */
export interface Workload {
  /** Hours of work on cases in a year. */
  readonly hoursNeededPerYear: number;
  /** Hours that one full-time worker is at work in a year: leave, sickness and learning taken off. */
  readonly hoursAtWorkPerYear: number;
  /** Share of those hours that everybody spends on other than cases. */
  readonly allowanceShare: number;
}

/** FTE that the work needs. */
export const requiredFte = (workload: Workload): number =>
  workload.hoursNeededPerYear / (workload.hoursAtWorkPerYear * (1 - workload.allowanceShare));

/** Below 1, there are fewer people than the work needs. */
export const staffingRatio = (fte: number, workload: Workload): number =>
  fte / requiredFte(workload);

/** FTE beyond what the work needs; negative where some are missing. */
export const staffingDifference = (fte: number, workload: Workload): number =>
  fte - requiredFte(workload);
