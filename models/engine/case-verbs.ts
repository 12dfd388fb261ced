import { ALLOCATED, ELAPSED, type LengthLaw, WORKED } from '../parameters/parameters.ts';
import { lengthAt } from '../random/length-table.ts';
import { AWAY, OUTSIDE, QUEUED, SCREENING } from './case-store.ts';
import { LEDGER, type LedgerEntry } from './ledger.ts';
import { carry, placeReady } from './load-verbs.ts';
import { isPresent } from './post-store.ts';
import { beginToWait, endWaiting, leaveQueue, queueFirst, queueLast } from './queue-verbs.ts';
import type { State } from './state.ts';

const NOBODY = -1;

/** Parts of a working day in which the `worked` clock counts. */
export const WORK_PARTS = 1024;

/** Working days beyond any run, whose parts still fit a column: a longer length would not differ. */
const LONGEST_DAYS = 1 << 20;

/** A length in whole working days, at least 1. */
export const wholeDays = ({ table, scale }: LengthLaw, word: number): number =>
  Math.min(LONGEST_DAYS, Math.max(1, Math.round(lengthAt(table, word) * scale)));

/** A person in a post, as a number that no other person has. */
export const personIn = (state: State, post: number): number =>
  post * 65536 + state.posts.serial[post];

/** Where the draws of the present stage of a case are read: never where any other is. */
export const placeOfStage = (state: State, row: number): number =>
  (state.cases.episode[row] << 20) | state.cases.step[row];

/**
 * A row for a case about to open: whose it is, and which of that child's or adult's episodes.
 */
export function newRow(state: State, stream: number, key: number, episode: number): number {
  const { cases } = state;
  if (cases.isFull) {
    cases.grow();
    state.ends.grow(cases.capacity);
    state.leaks.grow(cases.capacity);
    state.released.grow(cases.capacity);
    state.comebacks.grow(cases.capacity);
  }
  const row = cases.take();
  cases.key[row] = key;
  cases.episode[row] = episode;
  cases.step[row] = 0;
  cases.stream[row] = stream;
  cases.holder[row] = AWAY;
  cases.lastPerson[row] = NOBODY;
  cases.duty[row] = 0;
  return row;
}

/** Opens a case in a team and counts it; its first stage is begun by `beginStage`. */
export function openCase(state: State, row: number, team: number, cause: LedgerEntry): void {
  state.cases.team[row] = team;
  state.open[team]++;
  state.write(team, LEDGER[cause], 1);
}

/** Draws the length of a stage and starts its clock where the clock runs from entry. */
export function beginStage(state: State, row: number, stage: number): void {
  const { cases, streams } = state;
  const { clock, length, leakPerDay } = state.parameters.stages[stage];
  cases.stage[row] = stage;
  cases.step[row]++;
  cases.stageStart[row] = state.day;
  state.stageLaw.begins(stage, state.day);
  streams.pathway.read(cases.key[row], placeOfStage(state, row));
  const days = wholeDays(length, streams.pathway.words[0]);
  cases.remaining[row] = clock === WORKED ? days * WORK_PARTS : days;
  if (clock === ELAPSED) runClock(state, row, days);
  if (leakPerDay > 0) {
    const wait = -Math.log(streams.leak.uniform(cases.key[row], placeOfStage(state, row)));
    state.leaks.put(row, state.day + Math.max(1, Math.ceil(wait / leakPerDay)));
  }
}

export function runClock(state: State, row: number, days: number): void {
  state.cases.end[row] = state.day + days;
  state.ends.put(row, state.day + days);
}

/** Stops a clock that only runs while the case is held, noting the days left. */
export function stopClock(state: State, row: number): void {
  const { cases, posts } = state;
  const { clock } = state.parameters.stages[cases.stage[row]];
  if (clock === ALLOCATED) {
    cases.remaining[row] = Math.max(1, cases.end[row] - state.day);
    state.ends.remove(row);
  } else if (clock === WORKED) {
    const post = cases.holder[row];
    cases.remaining[row] = Math.max(1, cases.end[row] - posts.workedParts[post]);
    posts.workedCases[post]--;
  }
}

/** An opening case is part of the way through its stage, which began before the first day. */
export function beganEarlier(state: State, row: number, daysAgo: number): void {
  const { cases } = state;
  const began = state.day - daysAgo;
  state.stageLaw.beganEarlier(cases.stage[row], cases.stageStart[row], began);
  cases.stageStart[row] = began;
}

/** Where a case goes when its stage begins: outside, to the front door, or into the queue. */
export function place(state: State, row: number, screeningDays: number): void {
  const { cases } = state;
  if (state.parameters.stages[cases.stage[row]].outside) {
    cases.holder[row] = OUTSIDE;
    state.outside[cases.team[row]]++;
  } else if (screeningDays > 0) {
    cases.holder[row] = SCREENING;
    beginToWait(state, row, state.day);
    state.released.put(row, state.day + screeningDays);
  } else {
    cases.holder[row] = NOBODY;
    queueLast(state, row);
  }
}

/** Gives a case that is with nobody to a worker. */
export function hold(state: State, row: number, post: number): void {
  const { cases, posts } = state;
  const stage = cases.stage[row];
  const { clock } = state.parameters.stages[stage];
  cases.holder[row] = post;
  cases.lastPerson[row] = personIn(state, post);
  const first = posts.firstCase[post];
  cases.next[row] = first;
  cases.previous[row] = NOBODY;
  if (first !== NOBODY) cases.previous[first] = row;
  posts.firstCase[post] = row;
  carry(state, post, stage, 1);
  placeReady(state, post);
  state.allocated[cases.team[row]]++;
  startHeldClock(state, row, post, clock);
}

/** Starts or resumes a clock that runs only while the case is held. */
export function startHeldClock(state: State, row: number, post: number, clock: number): void {
  const { cases, posts } = state;
  if (clock === WORKED) {
    cases.end[row] = posts.workedParts[post] + cases.remaining[row];
    posts.workedCases[post]++;
  } else if (clock === ALLOCATED) {
    const paused = state.parameters.absence.pausesCases && !isPresent(posts.status[post]);
    if (paused) cases.end[row] = state.day + cases.remaining[row];
    else runClock(state, row, cases.remaining[row]);
  }
}

/** Takes a waiting case from the queue and gives it to a worker; its wait and any change of worker are counted. */
export function allocate(state: State, row: number, post: number): void {
  const { cases } = state;
  const team = cases.team[row];
  if (cases.duty[row] === 1 && state.parameters.stages[cases.stage[row]].clock === ALLOCATED) {
    stopClock(state, row);
  }
  leaveQueue(state, row);
  state.write(team, LEDGER.allocations, 1);
  state.write(team, LEDGER.waitDays, state.day - cases.queuedOn[row]);
  const before = cases.lastPerson[row];
  if (before !== NOBODY && before !== personIn(state, post)) {
    state.write(team, LEDGER.workerChanges, 1);
    state.write(team, LEDGER.hoursNeeded, state.parameters.teams[team].handoverHours);
  }
  hold(state, row, post);
}

/** Takes a case out of the hands of its worker; it is then with nobody. */
function letGo(state: State, row: number): void {
  const { cases, posts } = state;
  const post = cases.holder[row];
  const next = cases.next[row];
  const previous = cases.previous[row];
  if (previous === NOBODY) posts.firstCase[post] = next;
  else cases.next[previous] = next;
  if (next !== NOBODY) cases.previous[next] = previous;
  carry(state, post, cases.stage[row], -1);
  placeReady(state, post);
  state.allocated[cases.team[row]]--;
  cases.holder[row] = NOBODY;
}

/** Returns a worker's case to the front of the queue, its clock standing still if it runs only while held. */
export function handBack(state: State, row: number, cause: LedgerEntry): void {
  const { cases, posts } = state;
  const standing =
    state.parameters.absence.pausesCases && !isPresent(posts.status[cases.holder[row]]);
  const { clock } = state.parameters.stages[cases.stage[row]];
  if (clock === WORKED || !standing) stopClock(state, row);
  letGo(state, row);
  state.write(cases.team[row], LEDGER[cause], 1);
  queueFirst(state, row);
}

/** Takes a case from wherever it stands, before it moves on or closes. */
export function detach(state: State, row: number): void {
  const { cases, posts } = state;
  const holder = cases.holder[row];
  if (holder >= 0) {
    if (state.parameters.stages[cases.stage[row]].clock === WORKED) posts.workedCases[holder]--;
    letGo(state, row);
  } else if (holder === QUEUED) leaveQueue(state, row);
  else if (holder === OUTSIDE) state.outside[cases.team[row]]--;
  else if (holder === SCREENING) {
    state.released.remove(row);
    endWaiting(state, row);
  }
}
