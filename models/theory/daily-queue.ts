/**
 * The M/M/c queue as a service that works by days sees it, solved exactly. In the morning cases end, in
 * the day others arrive, in the evening all that fits is allocated. Lengths are exponential and rounded
 * to whole days, at least 1, so that a case ends after its first day with chance 1 − exp(−1.5/m) and
 * after every other with 1 − exp(−1/m): a Markov chain in the number there and the number allocated today.
 *
 * It differs from the continuous queue with the same load by less than 1 in 7m (closed-forms.test.ts): by
 * Kingman’s heavy-traffic law the wait goes with (1 + cv²)/2, and rounding to the nearest day leaves the
 * coefficient of variation of long lengths at 1.
 */
export interface DailyQueue {
  readonly servers: number;
  readonly arrivalsPerDay: number;
  readonly meanDays: number;
}

const MOST_ARRIVALS = 12;
const MOST_NEW = 8;
const ROOM_TO_WAIT = 160;
const CONVERGED = 1e-11;

export const wholeDaysMean = (meanDays: number): number =>
  1 + Math.exp(-1.5 / meanDays) / -Math.expm1(-1 / meanDays);

export function solveDailyQueue(queue: DailyQueue): { meanWaiting: number; allBusy: number } {
  const { servers, arrivalsPerDay, meanDays } = queue;
  const most = servers + ROOM_TO_WAIT;
  const width = MOST_NEW + 1;
  const arrivals = poisson(arrivalsPerDay);
  const ends = Array.from({ length: width }, (_, fresh) =>
    Array.from({ length: servers + 1 }, (_, held) =>
      held < fresh
        ? []
        : convolve(
            binomial(fresh, -Math.expm1(-1.5 / meanDays)),
            binomial(held - fresh, -Math.expm1(-1 / meanDays)),
          ),
    ),
  );
  let now = new Float64Array((most + 1) * width);
  now[Math.round(arrivalsPerDay * meanDays) * width] = 1;
  for (let moved = 1; moved > CONVERGED; ) {
    const next = new Float64Array(now.length);
    now.forEach((chance, state) => {
      if (chance < 1e-16) return;
      const there = Math.floor(state / width);
      const held = Math.min(there, servers);
      ends[state % width][held].forEach((endChance, ended) => {
        for (let came = 0; came <= MOST_ARRIVALS; came++) {
          const later = Math.min(most, there - ended + came);
          const fresh = Math.min(MOST_NEW, Math.min(later, servers) - (held - ended));
          next[later * width + fresh] += chance * endChance * arrivals[came];
        }
      });
    });
    moved = next.reduce((sum, chance, state) => sum + Math.abs(chance - now[state]), 0);
    now = next;
  }
  let meanWaiting = 0;
  let allBusy = 0;
  now.forEach((chance, state) => {
    const there = Math.floor(state / width);
    meanWaiting += chance * Math.max(0, there - servers);
    if (there >= servers) allBusy += chance;
  });
  return { meanWaiting, allBusy };
}

function poisson(mean: number): number[] {
  const chances = [Math.exp(-mean)];
  for (let n = 1; n <= MOST_ARRIVALS; n++) chances.push((chances[n - 1] * mean) / n);
  return chances;
}

function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n];
  for (let k = 1; k <= n; k++) chances.push((((chances[k - 1] * (n - k + 1)) / k) * p) / (1 - p));
  return chances;
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  const sums = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      sums[i + j] += x * y;
    });
  });
  return sums;
}
