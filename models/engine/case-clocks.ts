/**
 * Clocks of cases. Cases whose clocks run stand by the working day on which they end; a case is due on the
 * day that its row says, and an entry of any other day no longer holds.
 */
import { ALLOCATED, WORKED } from '../parameters/parameters.ts';
import { END, HOLDER, REMAINING, ROW, STAGE, STANDS } from './case-rows.ts';
import { stageRow } from './memory-map.ts';
import { isPresent, STATUS, WORKED_CASES, WORKED_PARTS } from './post-rows.ts';
import { CLOCK } from './stage-rows.ts';
import type { State } from './state.ts';

const NONE = -1;

/** Parts of a working day in which the `worked` clock counts. */
export const WORK_PARTS = 1024;

/** The clock of a case runs from today, and ends in so many working days. Ends beyond the run are not kept. */
export function runClock(state: State, row: number, days: number): void {
  const { memory, ends, day } = state;
  const end = day + days;
  memory[row | END] = end;
  if (end < ends.days) ends.put(end, row);
}

/** Takes out and gives a case whose clock ends today; −1 when none is left. Its clock then stands. */
export function takeEnded(state: State): number {
  const { memory, ends, day } = state;
  for (;;) {
    const place = ends.take(day);
    if (place === NONE) return NONE;
    const row = ends.memory[place];
    if (memory[row | END] === day) {
      memory[row | END] = STANDS;
      return row;
    }
  }
}

/** Starts or resumes a clock that runs only while the case is held. */
export function startHeldClock(state: State, row: number, post: number, clock: number): void {
  const { memory } = state;
  if (clock === WORKED) {
    memory[row | REMAINING] += memory[post | WORKED_PARTS];
    memory[post | WORKED_CASES]++;
  } else if (clock === ALLOCATED) {
    const paused = state.pausesCases && !isPresent(memory[post | STATUS]);
    if (!paused) runClock(state, row, memory[row | REMAINING]);
  }
}

/** Stops a clock that only runs while the case is held, noting what is left. */
export function stopClock(state: State, row: number): void {
  const { memory, day } = state;
  const clock = memory[stageRow(memory[row | STAGE]) | CLOCK];
  if (clock === ALLOCATED) {
    memory[row | REMAINING] = Math.max(1, memory[row | END] - day);
    memory[row | END] = STANDS;
  } else if (clock === WORKED) {
    const post = memory[row | HOLDER];
    memory[row | REMAINING] = Math.max(1, memory[row | REMAINING] - memory[post | WORKED_PARTS]);
    memory[post | WORKED_CASES]--;
  }
}

/** At `row / ROW`, the day on which a case is due; `STANDS` for one that is not. */
export function casesDue({ memory, ends, casesEnd }: State): Int32Array {
  const due = new Int32Array(casesEnd / ROW).fill(STANDS);
  for (let day = 0; day < ends.days; day++) {
    for (const place of ends.placesOf(day)) {
      const row = ends.memory[place];
      if (memory[row | END] === day) due[row / ROW] = day;
    }
  }
  return due;
}
