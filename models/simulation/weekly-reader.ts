import { LEDGER, LEDGER_WIDTH, type LedgerEntry } from '../engine/ledger.ts';
import {
  ABOLISHED,
  CAP,
  CASES,
  FTE_MICRO,
  isAgency,
  isPermanent,
  MICRO,
  POINTS,
  POOL,
  POST_ROW,
  STATUS,
  VACANT,
} from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { MEASURE_INDEX, MEASURES, type MeasureId } from '../measures/catalogue.ts';
import { firstGroupSeries, scopeCount } from '../measures/series.ts';
import { WEEKS_PER_YEAR } from '../units.ts';

const WEEKS_OF_TURNOVER = 52;

/** What the positions of one team, or of all, add up to. */
interface Position {
  holderMicro: number;
  establishedMicro: number;
  inPostMicro: number;
  agencyMicro: number;
  holders: number;
  overCap: number;
  highest: number;
}

/** Reads every measure at the opening and at the end of each week into the rows of one replication. */
export class WeeklyReader {
  readonly #values: Float32Array;
  readonly #columns: number;
  readonly #scopes: number;
  /** FTE that left in each of the last 52 weeks, by scope; before the first day, at the yearly rates. */
  readonly #leavers: Float64Array[];

  constructor(state: State, values: Float32Array) {
    this.#values = values;
    this.#columns = state.layout.line.weeks + 1;
    this.#scopes = scopeCount(state.layout.teams);
    this.#leavers = Array.from({ length: this.#scopes }, (_, scope) =>
      new Float64Array(WEEKS_OF_TURNOVER).fill(expectedLeavers(state, scope) / WEEKS_OF_TURNOVER),
    );
  }

  /** The position on the first day: flows have no value. */
  readOpening(state: State): void {
    for (let scope = 0; scope < this.#scopes; scope++) {
      this.#readStocks(state, scope, 0);
      for (const { id, kind } of MEASURES) if (kind === 'flow') this.#put(scope, id, 0, Number.NaN);
    }
    const first = firstGroupSeries(state.layout.teams) * this.#columns;
    for (let row = first; row < this.#values.length; row += this.#columns) {
      this.#values[row] = Number.NaN;
    }
  }

  read(state: State, week: number): void {
    for (let scope = 0; scope < this.#scopes; scope++) {
      this.#leavers[scope][(week - 1) % WEEKS_OF_TURNOVER] = entry(state, scope, 'leftFte');
      this.#readStocks(state, scope, week);
      this.#readFlows(state, scope, week);
    }
    const first = firstGroupSeries(state.layout.teams);
    state.groups.forEach((count, index) => {
      this.#values[(first + index) * this.#columns + week] = count;
    });
  }

  #put(scope: number, id: MeasureId, week: number, value: number): void {
    this.#values[(scope * MEASURES.length + MEASURE_INDEX[id]) * this.#columns + week] = value;
  }

  #readStocks(state: State, scope: number, week: number): void {
    const put = (id: MeasureId, value: number) => this.#put(scope, id, week, value);
    const at = position(state, scope);
    const waiting = teamSum(state.waiting, scope);
    const allocated = teamSum(state.allocated, scope);
    const holderFte = at.holderMicro / MICRO;
    const day = week === 0 ? 0 : state.day;
    put('casesOpen', teamSum(state.open, scope));
    put('casesAllocated', allocated);
    put('casesWaiting', waiting);
    put(
      'queueAgeDays',
      waiting > 0 ? day - teamSum(state.queuedOnSum, scope) / waiting : Number.NaN,
    );
    put('caseload', ratio(allocated, holderFte));
    put('caseloadAll', ratio(allocated + waiting, holderFte));
    put('caseloadHighest', at.holders > 0 ? at.highest : Number.NaN);
    put('overCapShare', ratio(at.overCap, at.holders));
    put('establishedFte', at.establishedMicro / MICRO);
    put('peopleInPostFte', at.inPostMicro / MICRO);
    put('vacancyRate', ratio(at.establishedMicro - at.inPostMicro, at.establishedMicro));
    put('agencyFte', at.agencyMicro / MICRO);
    put('agencyRate', ratio(at.agencyMicro, at.agencyMicro + at.inPostMicro));
    const left = this.#leavers[scope].reduce((sum, fte) => sum + fte, 0);
    put('turnoverRate', ratio((left * WEEKS_PER_YEAR) / WEEKS_OF_TURNOVER, at.inPostMicro / MICRO));
  }

  #readFlows(state: State, scope: number, week: number): void {
    const put = (id: MeasureId, value: number) => this.#put(scope, id, week, value);
    const sum = (name: LedgerEntry) => entry(state, scope, name);
    put('referrals', sum('referrals'));
    put('waitDays', ratio(sum('waitDays'), sum('allocations')));
    put('withinLimitShare', ratio(sum('limitKept'), sum('limitEnds')));
    put('startersFte', sum('startedFte'));
    put('leaversFte', sum('leftFte'));
    put('absenceRate', ratio(sum('absentDays'), sum('staffDays')));
    put('loadRatio', ratio(sum('hoursNeeded'), sum('hoursAvailable')));
    put('learningDaysPromised', sum('learningKept') + sum('learningCancelled'));
    put('learningDaysKept', sum('learningKept'));
    put('learningDaysCancelled', sum('learningCancelled'));
    put('supervisionDue', sum('supervisionKept') + sum('supervisionMissed'));
    put('supervisionKept', sum('supervisionKept'));
    put('visitsDue', sum('visitsDue'));
    put('visitsMade', sum('visitsMade'));
    put('casesClosed', sum('closed'));
    put('workerChanges', sum('workerChanges'));
    put('costPay', sum('payPounds'));
    put('costAgency', sum('agencyPounds'));
    put('costRecruitment', sum('recruitingPounds'));
    put('cost', sum('payPounds') + sum('agencyPounds') + sum('recruitingPounds'));
  }
}

/** A ratio without a value where there is nothing to divide by. */
const ratio = (top: number, bottom: number): number => (bottom > 0 ? top / bottom : Number.NaN);

/** Scope 0 is all teams together; scope n is team n − 1. */
const inScope = (scope: number, team: number): boolean => scope === 0 || team === scope - 1;

function teamSum(byTeam: ArrayLike<number>, scope: number): number {
  if (scope > 0) return byTeam[scope - 1];
  let sum = 0;
  for (let team = 0; team < byTeam.length; team++) sum += byTeam[team];
  return sum;
}

function entry({ ledger, layout }: State, scope: number, name: LedgerEntry): number {
  if (scope > 0) return ledger[(scope - 1) * LEDGER_WIDTH + LEDGER[name]];
  let sum = 0;
  for (let team = 0; team < layout.teams; team++) sum += ledger[team * LEDGER_WIDTH + LEDGER[name]];
  return sum;
}

function position(state: State, scope: number): Position {
  const { posts, parameters } = state;
  const at: Position = {
    holderMicro: 0,
    establishedMicro: 0,
    inPostMicro: 0,
    agencyMicro: 0,
    holders: 0,
    overCap: 0,
    highest: 0,
  };
  parameters.lines.forEach(({ team }, line) => {
    if (inScope(scope, team)) at.establishedMicro += state.establishedMicro[line];
  });
  parameters.pools.forEach(({ team, holdsCases }, pool) => {
    if (!inScope(scope, team)) return;
    at.inPostMicro += state.inPostMicro[pool];
    at.agencyMicro += state.agencyMicro[pool];
    if (holdsCases) at.holderMicro += state.inPostMicro[pool] + state.agencyMicro[pool];
  });
  for (let post = 0; post < posts.end; post += POST_ROW) {
    if (posts.rows[post + STATUS] === ABOLISHED || posts.rows[post + STATUS] === VACANT) continue;
    const { team, holdsCases } = parameters.pools[posts.rows[post + POOL]];
    if (!holdsCases || !inScope(scope, team)) continue;
    at.holders++;
    if (posts.rows[post + POINTS] > posts.rows[post + CAP]) at.overCap++;
    at.highest = Math.max(
      at.highest,
      (posts.rows[post + CASES] * MICRO) / posts.rows[post + FTE_MICRO],
    );
  }
  return at;
}

/** Leavers of a year before the first day: everybody in post then, at the rate of their role at their caseload. */
function expectedLeavers(state: State, scope: number): number {
  const { posts, parameters, layout } = state;
  let fte = 0;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    const { team, leavingPerDay } = parameters.pools[posts.rows[post + POOL]];
    if (
      !inScope(scope, team) ||
      !isPermanent(posts.rows[post + STATUS]) ||
      isAgency(posts.rows[post + STATUS])
    )
      continue;
    fte += (posts.rows[post + FTE_MICRO] / MICRO) * leavingPerDay * layout.line.workingDaysPerYear;
  }
  return (fte * WEEKS_OF_TURNOVER) / WEEKS_PER_YEAR;
}
