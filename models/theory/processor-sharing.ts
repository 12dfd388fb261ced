/**
 * M/G/1 processor sharing: one server works on all that are there, each at an equal rate. The number in
 * the system is geometric and depends on the load alone, not on how service is distributed.
 * Kleinrock, “Queueing Systems”, vol. 2 (1976), section 4.4.
 * @param load arrivals a day × mean service in days when alone, below 1
 */
export const meanSharing = (load: number): number =>
  load < 1 ? load / (1 - load) : Number.POSITIVE_INFINITY;

/** Variance of the number in the system. */
export const varianceSharing = (load: number): number =>
  load < 1 ? load / (1 - load) ** 2 : Number.POSITIVE_INFINITY;
