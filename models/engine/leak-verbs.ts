import type { StageParameters } from '../parameters/parameters.ts';
import { AWAY, HOLDER, KEY, PLACE, ROW, STAGE, STAGE_START } from './case-rows.ts';
import { daysUntil } from './leak-hazards.ts';
import type { State } from './state.ts';

/** Cases met on the first day may drop out from its morning on, as if they had begun their stage the day before. */
export const THE_DAY_BEFORE = -1;

/**
 * M6: the day on which a case drops out of its stage, if it does within the run.
 * @param entered the working day on which it began the stage: that before the first of those met there then
 */
export function planLeak(state: State, row: number, leakPerDay: number, entered: number): void {
  const { memory } = state;
  const u = state.streams.leak.uniform(memory[row | KEY], memory[row | PLACE]);
  // 1 − u is below −ln u, so most that lie beyond the end of the run are told without a logarithm.
  if (1 - u < leakPerDay * (state.ends.days - entered))
    state.due.leaks.put(row, entered + daysUntil(-Math.log(u), leakPerDay));
}

/** M6: rates that differ from those before hold from this morning, for cases already in the stage too. */
export function changeLeaks(state: State, before: readonly StageParameters[]): void {
  const { memory, parameters, leakHazards, day } = state;
  const { stages } = parameters;
  const changed = stages.map(({ leakPerDay }, stage) => leakPerDay !== before[stage].leakPerDay);
  if (!changed.includes(true)) return;
  stages.forEach((to, stage) => {
    if (changed[stage]) leakHazards.change(stage, day, before[stage], to);
  });
  for (let row = state.casesFrom; row < state.casesEnd; row += ROW) {
    if (memory[row | HOLDER] !== AWAY && changed[memory[row | STAGE]])
      state.due.leaks.put(row, leakDay(state, row));
  }
}

/** Takes out and gives a case that drops out today; −1 when none is left. */
export function takeLeak(state: State): number {
  const { memory, due, leakHazards, day } = state;
  for (;;) {
    const row = due.leaks.take(day);
    // Where the rate has changed, an entry of any other day than the case’s own no longer holds.
    if (row < 0 || !leakHazards.hasChanged(memory[row | STAGE]) || leakDay(state, row) === day)
      return row;
  }
}

function leakDay({ memory, streams, leakHazards }: State, row: number): number {
  const draw = -Math.log(streams.leak.uniform(memory[row | KEY], memory[row | PLACE]));
  const entered = Math.max(THE_DAY_BEFORE, memory[row | STAGE_START]);
  return leakHazards.dayOf(memory[row | STAGE], entered, draw);
}
