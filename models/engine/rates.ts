import type { Parameters } from '../parameters/parameters.ts';
import { MICRO } from './post-rows.ts';

const CASE_BITS = 7;
/** Cases beyond which a rate is worked out rather than looked up. */
const TABLED_CASES = 1 << CASE_BITS;

/**
 * Daily rates of leaving and of falling sick by number of cases held, for each pair of a pool and an
 * FTE: the exponentials are worked out once, not for every worker every day.
 */
export class RateTables {
  readonly #classes: { pool: number; fteMicro: number }[] = [];
  leavingTable = new Float64Array(0);
  sicknessTable = new Float64Array(0);
  /** Whether rates move with the number of cases held. */
  leavingFollows = true;
  sicknessFollows = true;
  #parameters: Parameters | undefined;

  /** The class of a pair; a new pair is entered in the tables. */
  classOf(pool: number, fteMicro: number): number {
    const known = this.#classes.findIndex(
      (each) => each.pool === pool && each.fteMicro === fteMicro,
    );
    if (known >= 0) return known;
    const index = this.#classes.push({ pool, fteMicro }) - 1;
    this.leavingTable = extended(this.leavingTable, TABLED_CASES);
    this.sicknessTable = extended(this.sicknessTable, TABLED_CASES);
    if (this.#parameters) this.#fillClass(this.#parameters, index);
    return index;
  }

  fill(parameters: Parameters): void {
    const before = this.#parameters;
    this.#parameters = parameters;
    if (before && hasSameRates(before, parameters)) return;
    const { leaving, absence } = parameters;
    this.leavingFollows = leaving.perCase !== 0;
    this.sicknessFollows = absence.perCase !== 0;
    for (let index = 0; index < this.#classes.length; index++) this.#fillClass(parameters, index);
  }

  #fillClass(parameters: Parameters, index: number): void {
    const { pool, fteMicro } = this.#classes[index];
    for (let cases = 0; cases < TABLED_CASES; cases++) {
      const caseload = (cases * MICRO) / fteMicro;
      const at = (index << CASE_BITS) | cases;
      this.leavingTable[at] = leavingRate(parameters, pool, caseload);
      this.sicknessTable[at] = sicknessRate(parameters, pool, caseload);
    }
  }

  leaving(rateClass: number, cases: number): number {
    if (cases < TABLED_CASES) return this.leavingTable[(rateClass << CASE_BITS) | cases];
    const { pool, fteMicro } = this.#classes[rateClass];
    return leavingRate(this.#parameters as Parameters, pool, (cases * MICRO) / fteMicro);
  }

  sickness(rateClass: number, cases: number): number {
    if (cases < TABLED_CASES) return this.sicknessTable[(rateClass << CASE_BITS) | cases];
    const { pool, fteMicro } = this.#classes[rateClass];
    return sicknessRate(this.#parameters as Parameters, pool, (cases * MICRO) / fteMicro);
  }
}

/** Whether everything that rates are worked out from is what it was. */
const hasSameRates = (before: Parameters, { leaving, absence, pools }: Parameters): boolean =>
  before.leaving === leaving &&
  before.absence === absence &&
  before.pools.every(
    ({ leavingPerDay, holdsCases }, pool) =>
      leavingPerDay === pools[pool].leavingPerDay && holdsCases === pools[pool].holdsCases,
  );

function extended(table: Float64Array, by: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(table.length + by);
  longer.set(table);
  return longer;
}

/** M7: daily rate of leaving at a caseload, before the effect of learning. */
function leavingRate({ leaving, pools }: Parameters, pool: number, caseload: number): number {
  const { leavingPerDay, holdsCases } = pools[pool];
  if (!holdsCases) return leavingPerDay;
  const above = caseload - leaving.referenceCaseload;
  return (
    leavingPerDay * Math.exp(leaving.perCase * (leaving.onlyAbove ? Math.max(0, above) : above))
  );
}

/** Beyond this chance a rate has no end: once in a thousand million mornings is not told from never. */
const ALMOST_SURE = 1 - 1e-9;

/**
 * M10: daily rate of falling sick of somebody present, such that in the long run the share of working
 * time lost is the share wanted: with chance p each morning and spells of mean m days, the share is
 * p m / (p m + 1 − p). What caseload makes of the share stays a share, from 0 to 1, as the input’s help says.
 */
function sicknessRate({ absence, pools }: Parameters, pool: number, caseload: number): number {
  const above = pools[pool].holdsCases ? caseload - absence.referenceCaseload : 0;
  const wanted = absence.share + absence.perCase * above;
  const share = Math.min(1, Math.max(0, wanted));
  const p = share / (absence.meanSpellDays * (1 - share) + share);
  return -Math.log1p(-Math.min(ALMOST_SURE, p));
}
