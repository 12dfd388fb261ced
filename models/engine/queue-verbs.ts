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
} from './case-rows.ts';
import {
  QUEUE_FIRST,
  QUEUE_LAST,
  QUEUE_LENGTH,
  QUEUE_ROW,
  stageRow,
  teamRow,
} from './memory-map.ts';
import { WEIGHT } from './stage-rows.ts';
import type { State } from './state.ts';
import { DUTY_CASES, WAITING, WAITING_POINTS } from './team-rows.ts';

const NONE = -1;

/** Where the row of the queue of a team and stage begins. */
export const queueRow = ({ queuesFrom, layout }: State, team: number, stage: number): number =>
  queuesFrom + (team * layout.stages + stage) * QUEUE_ROW;

/**
 * Puts a case at the end of the queue of its team and stage.
 * @param since the working day since which it has had no worker
 */
export function queueLast(state: State, row: number, since: number): void {
  const { memory } = state;
  const queue = enter(state, row, since);
  memory[row | RANK] = ++state.lastRank;
  const last = memory[queue | QUEUE_LAST];
  memory[row | PREVIOUS] = last;
  memory[row | NEXT] = NONE;
  if (last === NONE) memory[queue | QUEUE_FIRST] = row;
  else memory[last | NEXT] = row;
  memory[queue | QUEUE_LAST] = row;
}

/** Puts a case that had a worker at the front: before all that wait for their first. */
export function queueFirst(state: State, row: number): void {
  const { memory } = state;
  const queue = enter(state, row, state.day);
  memory[row | RANK] = --state.firstRank;
  const first = memory[queue | QUEUE_FIRST];
  memory[row | NEXT] = first;
  memory[row | PREVIOUS] = NONE;
  if (first === NONE) memory[queue | QUEUE_LAST] = row;
  else memory[first | PREVIOUS] = row;
  memory[queue | QUEUE_FIRST] = row;
}

/** A case that has just come to the end of a queue has waited in another before, and keeps the turn that it had there. */
export function keepTurn(state: State, row: number, rank: number): void {
  const { memory } = state;
  const last = memory[row | PREVIOUS];
  let previous = last;
  while (previous !== NONE && memory[previous | RANK] > rank)
    previous = memory[previous | PREVIOUS];
  memory[row | RANK] = rank;
  if (previous === last) return;
  const queue = queueRow(state, memory[row | TEAM], memory[row | STAGE]);
  const next = previous === NONE ? memory[queue | QUEUE_FIRST] : memory[previous | NEXT];
  memory[last | NEXT] = NONE;
  memory[queue | QUEUE_LAST] = last;
  memory[row | PREVIOUS] = previous;
  memory[row | NEXT] = next;
  memory[next | PREVIOUS] = row;
  if (previous === NONE) memory[queue | QUEUE_FIRST] = row;
  else memory[previous | NEXT] = row;
}

/** @returns where the row of its queue begins */
function enter(state: State, row: number, since: number): number {
  const { memory } = state;
  const queue = queueRow(state, memory[row | TEAM], memory[row | STAGE]);
  // A case that comes from screening has waited since it was referred.
  if (memory[row | HOLDER] !== SCREENING) beginToWait(state, row, since);
  memory[row | HOLDER] = QUEUED;
  memory[queue | QUEUE_LENGTH]++;
  return queue;
}

/** Counts a case as waiting from a day on. */
export function beginToWait({ memory, queuedOnSum }: State, row: number, since: number): void {
  const team = teamRow(memory[row | TEAM]);
  memory[row | QUEUED_ON] = since;
  memory[team | WAITING]++;
  memory[team | WAITING_POINTS] += memory[stageRow(memory[row | STAGE]) | WEIGHT];
  queuedOnSum[memory[row | TEAM]] += since;
}

/** Counts a case as no longer waiting. */
export function endWaiting({ memory, queuedOnSum }: State, row: number): void {
  const team = teamRow(memory[row | TEAM]);
  memory[team | WAITING]--;
  memory[team | WAITING_POINTS] -= memory[stageRow(memory[row | STAGE]) | WEIGHT];
  queuedOnSum[memory[row | TEAM]] -= memory[row | QUEUED_ON];
  if (memory[row | HOLDER] === ON_DUTY) memory[team | DUTY_CASES]--;
}

/** Takes a case out of its queue, from wherever it stands in it. */
export function leaveQueue(state: State, row: number): void {
  const { memory } = state;
  const queue = queueRow(state, memory[row | TEAM], memory[row | STAGE]);
  const next = memory[row | NEXT];
  const previous = memory[row | PREVIOUS];
  if (previous === NONE) memory[queue | QUEUE_FIRST] = next;
  else memory[previous | NEXT] = next;
  if (next === NONE) memory[queue | QUEUE_LAST] = previous;
  else memory[next | PREVIOUS] = previous;
  memory[queue | QUEUE_LENGTH]--;
  endWaiting(state, row);
}
