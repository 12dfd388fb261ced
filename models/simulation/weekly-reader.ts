import { LEDGER, ledgerRow } from '../engine/ledger.ts';
import { POST_ROW, POSTS_FROM } from '../engine/memory-map.ts';
import { FTE_MICRO, MICRO, POOL } from '../engine/post-rows.ts';
import { leavingRateNow } from '../engine/risk-verbs.ts';
import type { State } from '../engine/state.ts';
import { MEASURE_INDEX as M, MEASURES } from '../measures/catalogue.ts';
import { FIRST_GROUP_STOCK, groupCount } from '../measures/groups.ts';
import { firstGroupSeries, firstPlaceSeries, scopeCount } from '../measures/series.ts';
import { WEEKS_PER_YEAR } from '../units.ts';
import { type Position, readPositions } from './positions.ts';

const WEEKS_OF_TURNOVER = 52;

/** Reads every measure at the opening and at the end of each week into the rows of one replication. */
export class WeeklyReader {
  readonly #values: Float32Array;
  readonly #columns: number;
  /** What the ledger says of a week: of all teams together, then of each where there is more than one. */
  readonly #sums: Float64Array;
  /** FTE that left in each of the last 52 weeks, by scope; before the first day, at the yearly rates. */
  readonly #leavers: readonly Float64Array[];
  /** Of each group, those who hold cases and those over their cap. */
  readonly #groupStocks: Int32Array;
  /** The same of each role of a team that is counted apart. */
  readonly #placeStocks: Int32Array;

  constructor(state: State, values: Float32Array) {
    const scopes = scopeCount(state.layout.teams);
    this.#values = values;
    this.#columns = state.layout.line.weeks + 1;
    this.#sums = new Float64Array(ledgerRow(scopes));
    this.#groupStocks = new Int32Array(2 * groupCount(state.layout.roles));
    this.#placeStocks = new Int32Array(2 * state.layout.countedPlaces);
    this.#leavers = Array.from({ length: scopes }, (_, scope) =>
      new Float64Array(WEEKS_OF_TURNOVER).fill(expectedLeavers(state, scope) / WEEKS_OF_TURNOVER),
    );
  }

  /** The position on the first day: flows have no value. */
  readOpening(state: State): void {
    const positions = readPositions(state, this.#groupStocks, this.#placeStocks);
    for (let scope = 0; scope < positions.length; scope++) {
      this.#readStocks(positions[scope], scope, 0, 0);
      MEASURES.forEach(({ kind }, measure) => {
        if (kind === 'flow')
          this.#values[this.#at(scope, 0) + measure * this.#columns] = Number.NaN;
      });
    }
    state.groups.fill(Number.NaN);
    this.#readGroups(state, 0);
    this.#readPlaces(state, 0);
  }

  read(state: State, week: number): void {
    const positions = readPositions(state, this.#groupStocks, this.#placeStocks);
    this.#readLedger(state.ledger.subarray(0, ledgerRow(state.layout.teams)));
    for (let scope = 0; scope < positions.length; scope++) {
      this.#leavers[scope][(week - 1) % WEEKS_OF_TURNOVER] =
        this.#sums[ledgerRow(scope) | LEDGER.leftFte];
      this.#readStocks(positions[scope], scope, week, state.day);
      this.#readFlows(scope, week);
    }
    this.#readGroups(state, week);
    this.#readPlaces(state, week);
  }

  #readGroups(state: State, week: number): void {
    const values = this.#values;
    const columns = this.#columns;
    const stocks = this.#groupStocks;
    let flow = 0;
    let at = firstGroupSeries(state.layout.teams) * columns + week;
    for (let stock = 0; stock < stocks.length; stock += 2) {
      for (let count = 0; count < FIRST_GROUP_STOCK; count++, at += columns) {
        values[at] = state.groups[flow++];
      }
      values[at] = stocks[stock];
      values[at + columns] = stocks[stock + 1];
      at += 2 * columns;
    }
  }

  #readPlaces({ layout }: State, week: number): void {
    const columns = this.#columns;
    let at = firstPlaceSeries(layout.teams, layout.roles) * columns + week;
    for (const stock of this.#placeStocks) {
      this.#values[at] = stock;
      at += columns;
    }
  }

  /** Where the first measure of a scope stands in a week; the next ones follow at `#columns`. */
  #at(scope: number, week: number): number {
    return scope * MEASURES.length * this.#columns + week;
  }

  #readLedger(ledger: Float64Array): void {
    const sums = this.#sums;
    const own = sums.length - ledger.length;
    sums.set(ledger, own);
    if (own === 0) return;
    sums.fill(0, 0, own);
    for (let entry = 0; entry < ledger.length; entry++) sums[entry % own] += ledger[entry];
  }

  #readStocks(is: Position, scope: number, week: number, day: number): void {
    const values = this.#values;
    const columns = this.#columns;
    const at = this.#at(scope, week);
    const holderFte = is.holderMicro / MICRO;
    values[at + M.casesOpen * columns] = is.open;
    values[at + M.casesAllocated * columns] = is.allocated;
    values[at + M.casesWaiting * columns] = is.waiting;
    values[at + M.queueAgeDays * columns] =
      is.waiting > 0 ? day - is.queuedOnSum / is.waiting : Number.NaN;
    values[at + M.caseload * columns] = ratio(is.allocated, holderFte);
    values[at + M.caseloadAll * columns] = ratio(is.allocated + is.waiting, holderFte);
    values[at + M.caseloadHighest * columns] = is.holders > 0 ? is.highest : Number.NaN;
    values[at + M.overCapShare * columns] = ratio(is.overCap, is.holders);
    values[at + M.establishedFte * columns] = is.establishedMicro / MICRO;
    values[at + M.peopleInPostFte * columns] = is.inPostMicro / MICRO;
    values[at + M.vacancyRate * columns] = ratio(
      is.establishedMicro - is.inPostMicro,
      is.establishedMicro,
    );
    values[at + M.agencyFte * columns] = is.agencyMicro / MICRO;
    values[at + M.agencyRate * columns] = ratio(is.agencyMicro, is.agencyMicro + is.inPostMicro);
    const left = (total(this.#leavers[scope]) * WEEKS_PER_YEAR) / WEEKS_OF_TURNOVER;
    values[at + M.turnoverRate * columns] = ratio(left, is.inPostMicro / MICRO);
    values[at + M.caseloadPermanent * columns] = ratio(
      is.permanentCases,
      is.permanentMicro / MICRO,
    );
    values[at + M.caseHoldingRolesFte * columns] = is.holdingRolesMicro / MICRO;
    values[at + M.pointsOpen * columns] = is.points;
  }

  #readFlows(scope: number, week: number): void {
    const values = this.#values;
    const columns = this.#columns;
    const at = this.#at(scope, week);
    const sums = this.#sums;
    const base = ledgerRow(scope);
    const kept = sums[base | LEDGER.learningKept];
    const cancelled = sums[base | LEDGER.learningCancelled];
    const supervised = sums[base | LEDGER.supervisionKept];
    const pay = sums[base | LEDGER.payPounds];
    const agency = sums[base | LEDGER.agencyPounds];
    const recruiting = sums[base | LEDGER.recruitingPounds];
    values[at + M.referrals * columns] = sums[base | LEDGER.referrals];
    values[at + M.waitDays * columns] = ratio(
      sums[base | LEDGER.waitDays],
      sums[base | LEDGER.allocations],
    );
    values[at + M.withinLimitShare * columns] = ratio(
      sums[base | LEDGER.limitKept],
      sums[base | LEDGER.limitEnds],
    );
    values[at + M.startersFte * columns] = sums[base | LEDGER.startedFte];
    values[at + M.leaversFte * columns] = sums[base | LEDGER.leftFte];
    values[at + M.absenceRate * columns] = ratio(
      sums[base | LEDGER.absentDays],
      sums[base | LEDGER.staffDays],
    );
    values[at + M.loadRatio * columns] = ratio(
      sums[base | LEDGER.hoursNeeded],
      sums[base | LEDGER.hoursAvailable],
    );
    values[at + M.learningDaysPromised * columns] = kept + cancelled;
    values[at + M.learningDaysKept * columns] = kept;
    values[at + M.learningDaysCancelled * columns] = cancelled;
    values[at + M.supervisionDue * columns] = supervised + sums[base | LEDGER.supervisionMissed];
    values[at + M.supervisionKept * columns] = supervised;
    values[at + M.visitsDue * columns] = sums[base | LEDGER.visitsDue];
    values[at + M.visitsMade * columns] = sums[base | LEDGER.visitsMade];
    values[at + M.casesClosed * columns] = sums[base | LEDGER.closed];
    values[at + M.allocations * columns] = sums[base | LEDGER.allocations];
    values[at + M.workerChanges * columns] = sums[base | LEDGER.workerChanges];
    values[at + M.costPay * columns] = pay;
    values[at + M.costAgency * columns] = agency;
    values[at + M.costRecruitment * columns] = recruiting;
    values[at + M.cost * columns] = pay + agency + recruiting;
  }
}

/** A ratio without a value where there is nothing to divide by. */
const ratio = (top: number, bottom: number): number => (bottom > 0 ? top / bottom : Number.NaN);

function total(numbers: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i];
  return sum;
}

/** Leavers of a year before the first day: everybody in post then, at the rate at which they leave at the caseload that they have. */
function expectedLeavers(state: State, scope: number): number {
  const { memory, parameters, layout, postsEnd } = state;
  let fte = 0;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const { team } = parameters.pools[memory[post | POOL]];
    if (scope !== 0 && team !== scope - 1) continue;
    const perYear = leavingRateNow(state, post) * layout.line.workingDaysPerYear;
    fte += (memory[post | FTE_MICRO] / MICRO) * perYear;
  }
  return (fte * WEEKS_OF_TURNOVER) / WEEKS_PER_YEAR;
}
