import { ALLOCATED } from '../parameters/parameters.ts';
import { runClock, stopClock } from './case-clocks.ts';
import { END, NEXT, REMAINING, STAGE } from './case-rows.ts';
import { POST_ROW, POSTS_FROM, stageRow } from './memory-map.ts';
import { setStatus } from './people-verbs.ts';
import { ABSENT_SINCE, ABSENT_UNTIL, datesOf } from './post-dates.ts';
import {
  ABSENT,
  AGENCY_ABSENT,
  AGENCY_PRESENT,
  FIRST_CASE,
  isAgency,
  isPresent,
  PRESENT,
  STATUS,
} from './post-rows.ts';
import { CLOCK } from './stage-rows.ts';
import type { State } from './state.ts';

/**
 * A worker is away until a day; the clocks of cases that run only while held stand still, where told.
 * @param days of the absence from today on
 * @param daysAway days of it before today
 */
export function beginAbsence(state: State, post: number, days: number, daysAway: number): void {
  const { memory, dates, day } = state;
  if (state.parameters.absence.pausesCases) {
    for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
      if (memory[stageRow(memory[row | STAGE]) | CLOCK] === ALLOCATED) stopClock(state, row);
    }
  }
  setStatus(state, post, isAgency(memory[post | STATUS]) ? AGENCY_ABSENT : ABSENT);
  dates[datesOf(post) | ABSENT_SINCE] = day - daysAway;
  dates[datesOf(post) | ABSENT_UNTIL] = day + days;
  state.due.backAtWork.put(post, day + days);
}

/** Somebody is back; clocks that stood still run on. Does nothing for who is present. */
export function endAbsence(state: State, post: number): void {
  const { memory } = state;
  if (isPresent(memory[post | STATUS])) return;
  setStatus(state, post, memory[post | STATUS] === ABSENT ? PRESENT : AGENCY_PRESENT);
  if (!state.parameters.absence.pausesCases) return;
  for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
    if (memory[stageRow(memory[row | STAGE]) | CLOCK] === ALLOCATED)
      runClock(state, row, memory[row | REMAINING]);
  }
}

/**
 * M10: whether cases of the absent stand still has changed: their clocks stop, or run on, from today. A case whose clock
 * has run out by this morning ends first.
 */
export function followPauseRule(state: State): void {
  const { memory, parameters, postsEnd, day } = state;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (isPresent(memory[post | STATUS])) continue;
    for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
      if (memory[stageRow(memory[row | STAGE]) | CLOCK] !== ALLOCATED) continue;
      if (memory[row | END] === day) continue;
      if (parameters.absence.pausesCases) stopClock(state, row);
      else runClock(state, row, memory[row | REMAINING]);
    }
  }
}
