import type { StageParameters } from '../parameters/parameters.ts';
import { AWAY, HOLDER, KEY, PLACE, ROW, STAGE, STAGE_START } from './case-rows.ts';
import { daysUntil } from './leak-hazards.ts';
import type { State } from './state.ts';

/** M6: the day on which a case that begins a stage today drops out in it, if it does within the run. */
export function planLeak(state: State, row: number, leakPerDay: number): void {
  const { memory, day } = state;
  const u = state.streams.leak.uniform(memory[row | KEY], memory[row | PLACE]);
  // 1 − u is below −ln u, so most that lie beyond the end of the run are told without a logarithm.
  if (1 - u < leakPerDay * (state.ends.days - day))
    state.due.leaks.put(row, day + daysUntil(-Math.log(u), leakPerDay));
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
  // Those met on the first day may drop out from then on.
  const entered = Math.max(0, memory[row | STAGE_START]);
  return leakHazards.dayOf(memory[row | STAGE], entered, draw);
}
