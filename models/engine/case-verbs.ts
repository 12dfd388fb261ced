import { ALLOCATED, WORKED } from '../parameters/parameters.ts';
import { startHeldClock, stopClock } from './case-clocks.ts';
import { takeRow } from './case-memory.ts';
import {
  AWAY,
  END,
  HOLDER,
  KEY,
  LAST_PERSON,
  NEXT,
  ON_DUTY,
  OUTSIDE,
  PLACE,
  PREVIOUS,
  QUEUED,
  QUEUED_ON,
  SCREENING,
  STAGE,
  STANDS,
  STREAM,
  TEAM,
} from './case-rows.ts';
import { LEDGER } from './ledger.ts';
import { carry } from './load-verbs.ts';
import { postNumber, stageRow, teamRow } from './memory-map.ts';
import { FIRST_CASE, isPresent, SERIAL, STATUS, WORKED_CASES } from './post-rows.ts';
import { beginToWait, endWaiting, leaveQueue, queueFirst, queueLast } from './queue-verbs.ts';
import { placeReady } from './ready-verbs.ts';
import { CLOCK, OUTSIDE_TEAMS } from './stage-rows.ts';
import type { State } from './state.ts';
import { ALLOCATED_CASES, HELD_OUTSIDE, OPEN } from './team-rows.ts';

const NOBODY = -1;

/** A person in a post, as a number that no other person has, and that a row of a case holds: one of 32 bits. */
const personIn = (memory: Int32Array, post: number): number =>
  (postNumber(post) << 16) | memory[post | SERIAL];

/**
 * Opens a case in a team and counts it, by an entry of the ledger; its first stage is begun by `beginStage`.
 * @param place which of the episodes of that child or adult this is, as `episodePlace` says it
 * @param lastPerson who last held a case of theirs; −1 for nobody
 */
export function openCase(
  state: State,
  stream: number,
  key: number,
  place: number,
  lastPerson: number,
  team: number,
  entry: number,
): number {
  const row = takeRow(state);
  const { memory } = state;
  memory[row | KEY] = key;
  memory[row | PLACE] = place;
  memory[row | STREAM] = stream;
  memory[row | TEAM] = team;
  memory[row | HOLDER] = AWAY;
  memory[row | END] = STANDS;
  memory[row | LAST_PERSON] = lastPerson;
  memory[teamRow(team) | OPEN]++;
  state.write(team, entry, 1);
  return row;
}

/**
 * Where a case goes when its stage begins: outside, to the front door, or into the queue.
 * @param since the working day since which it has had no worker
 */
export function place(state: State, row: number, screeningDays: number, since: number): void {
  const { memory } = state;
  if (memory[stageRow(memory[row | STAGE]) | OUTSIDE_TEAMS] === 1) {
    memory[row | HOLDER] = OUTSIDE;
    memory[teamRow(memory[row | TEAM]) | HELD_OUTSIDE]++;
  } else if (screeningDays > 0) {
    memory[row | HOLDER] = SCREENING;
    beginToWait(state, row, since);
    state.due.released.put(row, state.day + screeningDays);
  } else {
    memory[row | HOLDER] = NOBODY;
    queueLast(state, row, since);
  }
}

/** Gives a case that is with nobody to a worker. */
export function hold(state: State, row: number, post: number): void {
  const { memory } = state;
  const stage = memory[row | STAGE];
  const first = memory[post | FIRST_CASE];
  memory[row | HOLDER] = post;
  memory[row | LAST_PERSON] = personIn(memory, post);
  memory[row | NEXT] = first;
  memory[row | PREVIOUS] = NOBODY;
  if (first !== NOBODY) memory[first | PREVIOUS] = row;
  memory[post | FIRST_CASE] = row;
  carry(state, post, row, 1);
  placeReady(state, post);
  state.risks.noteCaseload(postNumber(post));
  memory[teamRow(memory[row | TEAM]) | ALLOCATED_CASES]++;
  startHeldClock(state, row, post, memory[stageRow(stage) | CLOCK]);
}

/** Takes a waiting case from the queue and gives it to a worker; its wait and any change of worker are counted. */
export function allocate(state: State, row: number, post: number): void {
  const { memory } = state;
  const team = memory[row | TEAM];
  const clock = memory[stageRow(memory[row | STAGE]) | CLOCK];
  if (memory[row | HOLDER] === ON_DUTY && clock === ALLOCATED) stopClock(state, row);
  leaveQueue(state, row);
  state.write(team, LEDGER.allocations, 1);
  state.write(team, LEDGER.waitDays, state.day - memory[row | QUEUED_ON]);
  const before = memory[row | LAST_PERSON];
  if (before !== NOBODY && before !== personIn(memory, post)) {
    state.write(team, LEDGER.workerChanges, 1);
    state.write(team, LEDGER.hoursNeeded, state.parameters.teams[team].handoverHours);
  }
  hold(state, row, post);
}

/** Takes a case out of the hands of its worker; it is then with nobody. */
function letGo(state: State, row: number): void {
  const { memory } = state;
  const post = memory[row | HOLDER];
  const next = memory[row | NEXT];
  const previous = memory[row | PREVIOUS];
  if (previous === NOBODY) memory[post | FIRST_CASE] = next;
  else memory[previous | NEXT] = next;
  if (next !== NOBODY) memory[next | PREVIOUS] = previous;
  carry(state, post, row, -1);
  placeReady(state, post);
  state.risks.noteCaseload(postNumber(post));
  memory[teamRow(memory[row | TEAM]) | ALLOCATED_CASES]--;
  memory[row | HOLDER] = NOBODY;
}

/**
 * Returns a worker's case to the front of the queue, its clock standing still if it runs only while held. A clock that
 * had run out by this morning has, whoever goes first thing: the stage ends.
 */
export function handBack(state: State, row: number, entry: number): void {
  const { memory, day } = state;
  const standing = state.pausesCases && !isPresent(memory[memory[row | HOLDER] | STATUS]);
  const clock = memory[stageRow(memory[row | STAGE]) | CLOCK];
  if (clock === WORKED || !(standing || memory[row | END] === day)) stopClock(state, row);
  letGo(state, row);
  state.write(memory[row | TEAM], entry, 1);
  queueFirst(state, row);
}

/** Takes a case from wherever it stands, before it moves on or closes. */
export function detach(state: State, row: number): void {
  const { memory } = state;
  const holder = memory[row | HOLDER];
  if (holder >= 0) {
    if (memory[stageRow(memory[row | STAGE]) | CLOCK] === WORKED) memory[holder | WORKED_CASES]--;
    letGo(state, row);
  } else if (holder === QUEUED || holder === ON_DUTY) leaveQueue(state, row);
  else if (holder === OUTSIDE) memory[teamRow(memory[row | TEAM]) | HELD_OUTSIDE]--;
  else if (holder === SCREENING) endWaiting(state, row);
}
