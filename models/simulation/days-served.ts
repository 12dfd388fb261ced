import type { PoolParameters } from '../parameters/parameters.ts';

/** Forty years. */
const LONGEST_SERVICE_DAYS = 40 * 261;

type Pool = Pick<PoolParameters, 'careerAfterDays' | 'leavingPerDay' | 'leavingByTenure'>;

/**
 * Working days that somebody met on the first day has been in the role: anywhere in the time until the
 * career step where there is one, else as long as a steady rate of leaving makes; where that goes by tenure, as
 * many people at each as a steady past leaves there.
 * @param p a uniform number between 0 and 1
 */
export function daysServed(pool: Pool, p: number): number {
  const { careerAfterDays, leavingPerDay, leavingByTenure } = pool;
  if (leavingByTenure.length > 0) return Math.floor(byTenure(pool, p));
  if (Number.isFinite(careerAfterDays)) return Math.floor(p * careerAfterDays);
  return leavingPerDay > 0
    ? Math.min(LONGEST_SERVICE_DAYS, Math.floor(-Math.log(p) / leavingPerDay))
    : 0;
}

/** Inverts the share of people at each tenure, which falls by the rate of leaving of its band. */
function byTenure({ careerAfterDays, leavingPerDay, leavingByTenure }: Pool, p: number): number {
  const end = Math.min(careerAfterDays, LONGEST_SERVICE_DAYS);
  let staying = 1;
  const bands = leavingByTenure
    .filter(({ fromDays }) => fromDays < end)
    .map(({ fromDays, factor }, i) => {
      const days = Math.min(end, leavingByTenure[i + 1]?.fromDays ?? end) - fromDays;
      const rate = leavingPerDay * factor;
      const people = staying * (rate > 0 ? -Math.expm1(-rate * days) / rate : days);
      const band = { fromDays, rate, people, staying };
      staying *= Math.exp(-rate * days);
      return band;
    });
  let below = p * bands.reduce((sum, { people }) => sum + people, 0);
  const band = bands.find(({ people }) => {
    if (below <= people) return true;
    below -= people;
    return false;
  });
  if (!band) return end;
  const part = below / band.staying;
  return band.fromDays + (band.rate > 0 ? -Math.log1p(-part * band.rate) / band.rate : part);
}
