import { ALLOCATED, ELAPSED, WORKED } from '../parameters/parameters.ts';
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
  REMAINING,
  ROUTE_WORD,
  SCREENING,
  STAGE,
  STAGE_START,
  STANDS,
  STREAM,
  TEAM,
} from './case-store.ts';
import { LEDGER } from './ledger.ts';
import { carry, placeReady } from './load-verbs.ts';
import {
  FIRST_CASE,
  isPresent,
  postNumber,
  SERIAL,
  STATUS,
  WORKED_CASES,
  WORKED_PARTS,
} from './post-store.ts';
import { beginToWait, endWaiting, leaveQueue, queueFirst, queueLast } from './queue-verbs.ts';
import { refreshCaseloadRisk } from './risk-verbs.ts';
import { CLOCK, OUTSIDE_TEAMS, stageRow } from './stage-rows.ts';
import type { State } from './state.ts';

const NOBODY = -1;

/** Parts of a working day in which the `worked` clock counts. */
export const WORK_PARTS = 1024;

/** A person in a post, as a number that no other person has. */
export const personIn = (state: State, post: number): number =>
  postNumber(post) * 65536 + state.posts.rows[post + SERIAL];

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
  const { cases } = state;
  const row = cases.take();
  const { rows } = cases;
  rows[row + KEY] = key;
  rows[row + PLACE] = place;
  rows[row + STREAM] = stream;
  rows[row + TEAM] = team;
  rows[row + HOLDER] = AWAY;
  rows[row + END] = STANDS;
  rows[row + LAST_PERSON] = lastPerson;
  state.open[team]++;
  state.write(team, entry, 1);
  return row;
}

/** Draws the length of a stage, and the word that decides what follows it; starts its clock where the clock runs from entry. */
export function beginStage(state: State, row: number, stage: number): void {
  const { day } = state;
  const { rows } = state.cases;
  const { pathway } = state.streams;
  const { length, leakPerDay } = state.parameters.stages[stage];
  const clock = state.stages[stageRow(stage) + CLOCK];
  const place = ++rows[row + PLACE];
  rows[row + STAGE] = stage;
  rows[row + STAGE_START] = day;
  state.stageLaw.begins(stage, day);
  pathway.read(rows[row + KEY], place);
  rows[row + ROUTE_WORD] = pathway.words[1];
  const days = length.at(pathway.words[0]);
  rows[row + REMAINING] = clock === WORKED ? days * WORK_PARTS : days;
  if (clock === ELAPSED) runClock(state, row, days);
  if (leakPerDay > 0) {
    const wait = -Math.log(state.streams.leak.uniform(rows[row + KEY], place));
    state.leaks.put(row, day + Math.max(1, Math.ceil(wait / leakPerDay)));
  }
}

/** The clock of a case runs from today, and ends in so many working days. */
export function runClock(state: State, row: number, days: number): void {
  state.ends.put(row, state.day + days);
}

/** Stops a clock that only runs while the case is held, noting what is left. */
export function stopClock(state: State, row: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  const clock = state.stages[stageRow(rows[row + STAGE]) + CLOCK];
  if (clock === ALLOCATED) {
    rows[row + REMAINING] = Math.max(1, rows[row + END] - state.day);
    state.ends.remove(row);
  } else if (clock === WORKED) {
    const post = rows[row + HOLDER];
    rows[row + REMAINING] = Math.max(1, rows[row + REMAINING] - posts.rows[post + WORKED_PARTS]);
    posts.rows[post + WORKED_CASES]--;
  }
}

/** An opening case is part of the way through its stage, which began before the first day. */
export function beganEarlier(state: State, row: number, daysAgo: number): void {
  const { rows } = state.cases;
  const began = state.day - daysAgo;
  state.stageLaw.beganEarlier(rows[row + STAGE], rows[row + STAGE_START], began);
  rows[row + STAGE_START] = began;
}

/** Where a case goes when its stage begins: outside, to the front door, or into the queue. */
export function place(state: State, row: number, screeningDays: number): void {
  const { rows } = state.cases;
  if (state.stages[stageRow(rows[row + STAGE]) + OUTSIDE_TEAMS] === 1) {
    rows[row + HOLDER] = OUTSIDE;
    state.outside[rows[row + TEAM]]++;
  } else if (screeningDays > 0) {
    rows[row + HOLDER] = SCREENING;
    beginToWait(state, row, state.day);
    state.released.put(row, state.day + screeningDays);
  } else {
    rows[row + HOLDER] = NOBODY;
    queueLast(state, row);
  }
}

/** Gives a case that is with nobody to a worker. */
export function hold(state: State, row: number, post: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  const stage = rows[row + STAGE];
  const first = posts.rows[post + FIRST_CASE];
  rows[row + HOLDER] = post;
  rows[row + LAST_PERSON] = personIn(state, post);
  rows[row + NEXT] = first;
  rows[row + PREVIOUS] = NOBODY;
  if (first !== NOBODY) rows[first + PREVIOUS] = row;
  posts.rows[post + FIRST_CASE] = row;
  carry(state, post, stage, 1);
  placeReady(state, post);
  refreshCaseloadRisk(state, post);
  state.allocated[rows[row + TEAM]]++;
  startHeldClock(state, row, post, state.stages[stageRow(stage) + CLOCK]);
}

/** Starts or resumes a clock that runs only while the case is held. */
export function startHeldClock(state: State, row: number, post: number, clock: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  if (clock === WORKED) {
    rows[row + REMAINING] += posts.rows[post + WORKED_PARTS];
    posts.rows[post + WORKED_CASES]++;
  } else if (clock === ALLOCATED) {
    const paused = state.parameters.absence.pausesCases && !isPresent(posts.rows[post + STATUS]);
    if (!paused) runClock(state, row, rows[row + REMAINING]);
  }
}

/** Takes a waiting case from the queue and gives it to a worker; its wait and any change of worker are counted. */
export function allocate(state: State, row: number, post: number): void {
  const { rows } = state.cases;
  const team = rows[row + TEAM];
  const clock = state.stages[stageRow(rows[row + STAGE]) + CLOCK];
  if (rows[row + HOLDER] === ON_DUTY && clock === ALLOCATED) stopClock(state, row);
  leaveQueue(state, row);
  state.write(team, LEDGER.allocations, 1);
  state.write(team, LEDGER.waitDays, state.day - rows[row + QUEUED_ON]);
  const before = rows[row + LAST_PERSON];
  if (before !== NOBODY && before !== personIn(state, post)) {
    state.write(team, LEDGER.workerChanges, 1);
    state.write(team, LEDGER.hoursNeeded, state.parameters.teams[team].handoverHours);
  }
  hold(state, row, post);
}

/** Takes a case out of the hands of its worker; it is then with nobody. */
function letGo(state: State, row: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  const post = rows[row + HOLDER];
  const next = rows[row + NEXT];
  const previous = rows[row + PREVIOUS];
  if (previous === NOBODY) posts.rows[post + FIRST_CASE] = next;
  else rows[previous + NEXT] = next;
  if (next !== NOBODY) rows[next + PREVIOUS] = previous;
  carry(state, post, rows[row + STAGE], -1);
  placeReady(state, post);
  refreshCaseloadRisk(state, post);
  state.allocated[rows[row + TEAM]]--;
  rows[row + HOLDER] = NOBODY;
}

/** Returns a worker's case to the front of the queue, its clock standing still if it runs only while held. */
export function handBack(state: State, row: number, entry: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  const standing =
    state.parameters.absence.pausesCases && !isPresent(posts.rows[rows[row + HOLDER] + STATUS]);
  const clock = state.stages[stageRow(rows[row + STAGE]) + CLOCK];
  if (clock === WORKED || !standing) stopClock(state, row);
  letGo(state, row);
  state.write(rows[row + TEAM], entry, 1);
  queueFirst(state, row);
}

/** Takes a case from wherever it stands, before it moves on or closes. */
export function detach(state: State, row: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  const holder = rows[row + HOLDER];
  if (holder >= 0) {
    if (state.stages[stageRow(rows[row + STAGE]) + CLOCK] === WORKED)
      posts.rows[holder + WORKED_CASES]--;
    letGo(state, row);
  } else if (holder === QUEUED || holder === ON_DUTY) leaveQueue(state, row);
  else if (holder === OUTSIDE) state.outside[rows[row + TEAM]]--;
  else if (holder === SCREENING) endWaiting(state, row);
}
