import {
  HOLDER,
  NEXT,
  ON_DUTY,
  PREVIOUS,
  QUEUED,
  QUEUED_ON,
  RANK,
  SCREENING,
  STAGE,
  TEAM,
} from './case-store.ts';
import type { State } from './state.ts';

const NONE = -1;

/** Puts a case at the end of the queue of its team and stage. */
export function queueLast(state: State, row: number): void {
  const { queueHead, queueTail } = state;
  const { rows } = state.cases;
  const queue = enter(state, row);
  rows[row + RANK] = ++state.lastRank;
  const last = queueTail[queue];
  rows[row + PREVIOUS] = last;
  rows[row + NEXT] = NONE;
  if (last === NONE) queueHead[queue] = row;
  else rows[last + NEXT] = row;
  queueTail[queue] = row;
}

/** Puts a case that had a worker at the front: before all that wait for their first. */
export function queueFirst(state: State, row: number): void {
  const { queueHead, queueTail } = state;
  const { rows } = state.cases;
  const queue = enter(state, row);
  rows[row + RANK] = --state.firstRank;
  const first = queueHead[queue];
  rows[row + NEXT] = first;
  rows[row + PREVIOUS] = NONE;
  if (first === NONE) queueTail[queue] = row;
  else rows[first + PREVIOUS] = row;
  queueHead[queue] = row;
}

function enter(state: State, row: number): number {
  const { rows } = state.cases;
  const queue = rows[row + TEAM] * state.layout.stages + rows[row + STAGE];
  // A case that comes from screening has waited since it was referred.
  if (rows[row + HOLDER] !== SCREENING) beginToWait(state, row, state.day);
  rows[row + HOLDER] = QUEUED;
  state.queueLength[queue]++;
  return queue;
}

/** Counts a case as waiting from a day on. */
export function beginToWait(state: State, row: number, since: number): void {
  const { rows } = state.cases;
  const team = rows[row + TEAM];
  rows[row + QUEUED_ON] = since;
  state.waiting[team]++;
  state.queuedOnSum[team] += since;
}

/** Counts a case as no longer waiting. */
export function endWaiting(state: State, row: number): void {
  const { rows } = state.cases;
  const team = rows[row + TEAM];
  state.waiting[team]--;
  state.queuedOnSum[team] -= rows[row + QUEUED_ON];
  if (rows[row + HOLDER] === ON_DUTY) state.onDuty[team]--;
}

/** Takes a case out of its queue, from wherever it stands in it. */
export function leaveQueue(state: State, row: number): void {
  const { queueHead, queueTail } = state;
  const { rows } = state.cases;
  const queue = rows[row + TEAM] * state.layout.stages + rows[row + STAGE];
  const next = rows[row + NEXT];
  const previous = rows[row + PREVIOUS];
  if (previous === NONE) queueHead[queue] = next;
  else rows[previous + NEXT] = next;
  if (next === NONE) queueTail[queue] = previous;
  else rows[next + PREVIOUS] = previous;
  state.queueLength[queue]--;
  endWaiting(state, row);
}
