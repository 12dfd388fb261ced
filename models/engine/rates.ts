import type { Parameters } from '../parameters/parameters.ts';
import { MICRO } from './post-store.ts';

/** Cases beyond which a rate is worked out rather than looked up. */
export const TABLED_CASES = 128;

/**
 * Daily rates of leaving and of falling sick by number of cases held, for each pair of a pool and an
 * FTE: the exponentials are worked out once, not for every worker every day.
 */
export class RateTables {
  readonly #classes: { pool: number; fteMicro: number }[] = [];
  leavingTable = new Float64Array(0);
  sicknessTable = new Float64Array(0);
  #parameters: Parameters | undefined;

  /** The class of a pair; a new pair is entered in the tables. */
  classOf(pool: number, fteMicro: number): number {
    const known = this.#classes.findIndex(
      (each) => each.pool === pool && each.fteMicro === fteMicro,
    );
    if (known >= 0) return known;
    this.#classes.push({ pool, fteMicro });
    if (this.#parameters) this.fill(this.#parameters);
    return this.#classes.length - 1;
  }

  fill(parameters: Parameters): void {
    this.#parameters = parameters;
    const size = this.#classes.length * TABLED_CASES;
    this.leavingTable = new Float64Array(size);
    this.sicknessTable = new Float64Array(size);
    this.#classes.forEach(({ pool, fteMicro }, index) => {
      for (let cases = 0; cases < TABLED_CASES; cases++) {
        const caseload = (cases * MICRO) / fteMicro;
        this.leavingTable[index * TABLED_CASES + cases] = leavingRate(parameters, pool, caseload);
        this.sicknessTable[index * TABLED_CASES + cases] = sicknessRate(parameters, pool, caseload);
      }
    });
  }

  leaving(rateClass: number, cases: number): number {
    if (cases < TABLED_CASES) return this.leavingTable[rateClass * TABLED_CASES + cases];
    const { pool, fteMicro } = this.#classes[rateClass];
    return leavingRate(this.#parameters as Parameters, pool, (cases * MICRO) / fteMicro);
  }

  sickness(rateClass: number, cases: number): number {
    if (cases < TABLED_CASES) return this.sicknessTable[rateClass * TABLED_CASES + cases];
    const { pool, fteMicro } = this.#classes[rateClass];
    return sicknessRate(this.#parameters as Parameters, pool, (cases * MICRO) / fteMicro);
  }
}

/** M7: daily rate of leaving at a caseload, before the effect of learning. */
export function leavingRate(
  { leaving, pools }: Parameters,
  pool: number,
  caseload: number,
): number {
  const { leavingPerDay, holdsCases } = pools[pool];
  if (!holdsCases) return leavingPerDay;
  const above = caseload - leaving.referenceCaseload;
  return (
    leavingPerDay * Math.exp(leaving.perCase * (leaving.onlyAbove ? Math.max(0, above) : above))
  );
}

/**
 * M10: daily rate of falling sick of somebody present, such that in the long run the share of working
 * time lost is the share wanted: with chance p each morning and spells of mean m days, the share is
 * p m / (p m + 1 − p).
 */
export function sicknessRate(
  { absence, pools }: Parameters,
  pool: number,
  caseload: number,
): number {
  const above = pools[pool].holdsCases ? caseload - absence.referenceCaseload : 0;
  const wanted = absence.share + absence.perCase * above;
  const share = Math.min(0.9, Math.max(0, wanted));
  const p = share / (absence.meanSpellDays * (1 - share) + share);
  return -Math.log1p(-p);
}
