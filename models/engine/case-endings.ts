import { LEAVES, WORKED } from '../parameters/parameters.ts';
import { unit } from '../random/stream.ts';
import {
  AWAY,
  episodeOf,
  HOLDER,
  KEY,
  PLACE,
  ROUTE_WORD,
  STAGE,
  STAGE_START,
  STREAM,
  stepOf,
  TEAM,
} from './case-store.ts';
import { beginStage, detach, place, startHeldClock, wholeDays } from './case-verbs.ts';
import { LEDGER } from './ledger.ts';
import { carry, placeReady } from './load-verbs.ts';
import { POOL, WORKED_CASES } from './post-store.ts';
import type { State } from './state.ts';

/** The stage of a case has ended: it moves to the next, with its worker where that is possible, or closes. */
export function endStage(state: State, row: number): void {
  const { parameters } = state;
  const { rows } = state.cases;
  const stage = rows[row + STAGE];
  const { limitDays } = parameters.stages[stage];
  const team = rows[row + TEAM];
  const began = rows[row + STAGE_START];
  if (limitDays > 0) {
    state.write(team, LEDGER.limitEnds, 1);
    if (state.day - began <= limitDays) state.write(team, LEDGER.limitKept, 1);
  }
  const next = nextStage(state, row);
  const holder = rows[row + HOLDER];
  state.stageLaw.ends(stage, began, state.day);
  state.leaks.remove(row);
  if (next === LEAVES) {
    detach(state, row);
    closeCase(state, row, LEDGER.closed);
    return;
  }
  const to = parameters.teams[team].passesTo[next];
  const holders = parameters.teams[team].holders[next];
  if (holder >= 0 && to === team && holders.includes(state.posts.rows[holder + POOL])) {
    continueWith(state, row, holder, next);
    return;
  }
  detach(state, row);
  if (to !== team) {
    state.open[team]--;
    state.open[to]++;
    state.write(team, LEDGER.transferredOut, 1);
    state.write(to, LEDGER.transferredIn, 1);
    rows[row + TEAM] = to;
  }
  beginStage(state, row, next);
  place(state, row, 0);
}

/** The next stage begins with the same worker. */
function continueWith(state: State, row: number, post: number, next: number): void {
  const { parameters, posts } = state;
  const stage = state.cases.rows[row + STAGE];
  if (parameters.stages[stage].clock === WORKED) posts.rows[post + WORKED_CASES]--;
  carry(state, post, stage, -1);
  beginStage(state, row, next);
  carry(state, post, next, 1);
  if (parameters.stages[stage].weight !== parameters.stages[next].weight) placeReady(state, post);
  startHeldClock(state, row, post, parameters.stages[next].clock);
}

function nextStage(state: State, row: number): number {
  const { parameters } = state;
  const { rows } = state.cases;
  const stage = rows[row + STAGE];
  const stream = parameters.streams[rows[row + STREAM]];
  const first = stage === stream.firstStage && stepOf(rows[row + PLACE]) === 1;
  const route = (first && stream.route) || parameters.stages[stage].route;
  const p = unit(rows[row + ROUTE_WORD] >>> 0);
  let branch = 0;
  while (p > route.upTo[branch]) branch++;
  return route.to[branch];
}

/** A case drops out of the count without a recorded end. */
export function leakCase(state: State, row: number): void {
  const { rows } = state.cases;
  state.stageLaw.ends(rows[row + STAGE], rows[row + STAGE_START], state.day);
  state.ends.remove(row);
  detach(state, row);
  closeCase(state, row, LEDGER.leaked);
}

function closeCase(state: State, row: number, entry: number): void {
  const team = state.cases.rows[row + TEAM];
  state.open[team]--;
  state.write(team, entry, 1);
  leaveService(state, row);
}

/** M6: a case that has left comes back after a while, or its row is free. */
export function leaveService(state: State, row: number): void {
  const { cases, streams } = state;
  const { rows } = cases;
  const { share, delay } = state.parameters.returning;
  rows[row + HOLDER] = AWAY;
  streams.returning.read(rows[row + KEY], episodeOf(rows[row + PLACE]));
  if (unit(streams.returning.words[0]) < share) {
    const day = state.day + wholeDays(delay, streams.returning.words[1]);
    if (day < state.layout.line.days.length) {
      state.comebacks.put(row, day);
      return;
    }
  }
  cases.release(row);
}
