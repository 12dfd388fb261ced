import { AWAY, END, HOLDER, NEXT, ROW, STANDS } from './case-rows.ts';
import { makeRoomForMemory } from './here.ts';
import type { State } from './state.ts';

const NONE = -1;

/** A free row for a case. All memory may move: who holds it must read it anew. */
export function takeRow(state: State): number {
  const free = state.freeCase;
  if (free !== NONE) {
    state.freeCase = state.memory[free | NEXT];
    return free;
  }
  const row = state.casesEnd;
  if (row + ROW > state.memory.length) grow(state);
  state.casesEnd = row + ROW;
  return row;
}

/** The case of a row has left. */
export function freeRow(state: State, row: number): void {
  const { memory } = state;
  memory[row | HOLDER] = AWAY;
  memory[row | END] = STANDS;
  memory[row | NEXT] = state.freeCase;
  state.freeCase = row;
}

/** Makes room for twice as many cases. */
function grow(state: State): void {
  const { memory, casesFrom } = state;
  makeRoomForMemory(casesFrom + 2 * (memory.length - casesFrom));
}
