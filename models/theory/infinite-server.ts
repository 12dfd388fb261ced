/**
 * M/G/∞: nobody waits for a server. The number there is Poisson, whatever the distribution of the stay.
 * Mirasol, “The output of an M/G/∞ queuing system is Poisson”, Operations Research 11 (1963), 282–284.
 */
export const meanThere = (arrivalsPerDay: number, meanStayDays: number): number =>
  arrivalsPerDay * meanStayDays;

/** A Poisson number varies as much as its mean. */
export const varianceThere = meanThere;
