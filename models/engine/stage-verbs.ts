import { ELAPSED, WORKED } from '../parameters/parameters.ts';
import { runClock, WORK_PARTS } from './case-clocks.ts';
import { KEY, PLACE, REMAINING, ROUTE_WORD, STAGE, STAGE_START } from './case-rows.ts';
import { planLeak, THE_DAY_BEFORE } from './leak-verbs.ts';
import { stageRow } from './memory-map.ts';
import { CLOCK } from './stage-rows.ts';
import type { State } from './state.ts';

/** A case begins a stage, whose length is drawn. */
export function beginStage(state: State, row: number, stage: number): void {
  const lengthWord = enterStage(state, row, stage, state.day);
  lastFor(state, row, stage, state.parameters.stages[stage].length.at(lengthWord));
}

/** An opening case is met in a stage of which some working days are left. */
export function meetInStage(state: State, row: number, stage: number, daysLeft: number): void {
  enterStage(state, row, stage, THE_DAY_BEFORE);
  lastFor(state, row, stage, daysLeft);
}

/** An opening case has been in the queue of a stage for so many working days: where the clock runs from entry, it lasts longer. */
export function meetWaiting(state: State, row: number, stage: number, waited: number): void {
  const word = enterStage(state, row, stage, waited > 0 ? THE_DAY_BEFORE : state.day);
  const { clock, length } = state.parameters.stages[stage];
  const days = clock === ELAPSED ? length.atLeast(waited, word) - waited : length.at(word);
  lastFor(state, row, stage, days);
}

/**
 * Draws what follows a stage, and whether the case drops out in it.
 * @param there from the evening of which day on it may drop out
 * @returns the word for the stage's length
 */
function enterStage(state: State, row: number, stage: number, there: number): number {
  const { memory, day } = state;
  const { pathway } = state.streams;
  const { leakPerDay } = state.parameters.stages[stage];
  const place = ++memory[row | PLACE];
  memory[row | STAGE] = stage;
  memory[row | STAGE_START] = day;
  state.stageLaw.begins(stage, day);
  pathway.read(memory[row | KEY], place);
  memory[row | ROUTE_WORD] = pathway.words[1];
  if (leakPerDay > 0) planLeak(state, row, leakPerDay, there);
  return pathway.words[0];
}

/** So many working days are to come; the clock starts where it runs from entry. */
function lastFor(state: State, row: number, stage: number, days: number): void {
  const { memory } = state;
  const clock = memory[stageRow(stage) | CLOCK];
  memory[row | REMAINING] = clock === WORKED ? days * WORK_PARTS : days;
  if (clock === ELAPSED) runClock(state, row, days);
}

/** An opening case is part of the way through its stage, which began before the first day. */
export function beganEarlier(state: State, row: number, daysAgo: number): void {
  const { memory } = state;
  const began = state.day - daysAgo;
  state.stageLaw.beganEarlier(memory[row | STAGE], memory[row | STAGE_START], began);
  memory[row | STAGE_START] = began;
}
