import { QUEUED, SCREENING } from './case-store.ts';
import type { State } from './state.ts';

const NONE = -1;

/** Puts a case at the end of the queue of its team and stage. */
export function queueLast(state: State, row: number): void {
  const { cases, queueHead, queueTail } = state;
  const queue = enter(state, row);
  cases.rank[row] = ++state.lastRank;
  const last = queueTail[queue];
  cases.previous[row] = last;
  cases.next[row] = NONE;
  if (last === NONE) queueHead[queue] = row;
  else cases.next[last] = row;
  queueTail[queue] = row;
}

/** Puts a case that had a worker at the front: before all that wait for their first. */
export function queueFirst(state: State, row: number): void {
  const { cases, queueHead, queueTail } = state;
  const queue = enter(state, row);
  cases.rank[row] = --state.firstRank;
  const first = queueHead[queue];
  cases.next[row] = first;
  cases.previous[row] = NONE;
  if (first === NONE) queueTail[queue] = row;
  else cases.previous[first] = row;
  queueHead[queue] = row;
}

function enter(state: State, row: number): number {
  const { cases } = state;
  const team = cases.team[row];
  const queue = team * state.layout.stages + cases.stage[row];
  // A case that comes from screening has waited since it was referred.
  if (cases.holder[row] !== SCREENING) beginToWait(state, row, state.day);
  cases.holder[row] = QUEUED;
  state.queueLength[queue]++;
  return queue;
}

/** Counts a case as waiting from a day on. */
export function beginToWait(state: State, row: number, since: number): void {
  const team = state.cases.team[row];
  state.cases.queuedOn[row] = since;
  state.waiting[team]++;
  state.queuedOnSum[team] += since;
}

/** Counts a case as no longer waiting. */
export function endWaiting(state: State, row: number): void {
  const team = state.cases.team[row];
  state.waiting[team]--;
  state.queuedOnSum[team] -= state.cases.queuedOn[row];
  if (state.cases.duty[row] === 1) {
    state.cases.duty[row] = 0;
    state.onDuty[team]--;
  }
}

/** Takes a case out of its queue, from wherever it stands in it. */
export function leaveQueue(state: State, row: number): void {
  const { cases, queueHead, queueTail } = state;
  const queue = cases.team[row] * state.layout.stages + cases.stage[row];
  const next = cases.next[row];
  const previous = cases.previous[row];
  if (previous === NONE) queueHead[queue] = next;
  else cases.next[previous] = next;
  if (next === NONE) queueTail[queue] = previous;
  else cases.previous[next] = previous;
  state.queueLength[queue]--;
  endWaiting(state, row);
}
