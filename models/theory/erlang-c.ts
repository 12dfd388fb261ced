/**
 * M/M/c: Poisson arrivals, exponential service, c servers, first come first served.
 * A. K. Erlang (1917); formulas as in Cooper, “Introduction to Queueing Theory” (2nd ed., 1981), ch. 3.
 * @param servers c, a whole number of at least 1
 * @param load arrivals a day × mean service in days, below c
 */
export interface Queue {
  readonly servers: number;
  readonly load: number;
}

/** Erlang B: the chance that all are busy where nobody waits; by its stable recursion. */
function lossProbability({ servers, load }: Queue): number {
  let loss = 1;
  for (let n = 1; n <= servers; n++) loss = (load * loss) / (n + load * loss);
  return loss;
}

/** Chance that an arrival has to wait. */
export function waitingProbability(queue: Queue): number {
  const { servers, load } = queue;
  if (load >= servers) return 1;
  const loss = lossProbability(queue);
  return (servers * loss) / (servers - load * (1 - loss));
}

/** Mean number that wait; infinite where the load is more than the servers can do. */
export function meanWaiting(queue: Queue): number {
  const { servers, load } = queue;
  if (load >= servers) return Number.POSITIVE_INFINITY;
  return (waitingProbability(queue) * load) / (servers - load);
}

/** Mean wait of all who arrive, those who do not wait included, in the unit of the mean service. */
export const meanWait = (queue: Queue, meanService: number): number =>
  queue.load === 0 ? 0 : (meanWaiting(queue) / queue.load) * meanService;
