import { takeEnded } from '../engine/case-clocks.ts';
import { endStage, leakCase } from '../engine/case-endings.ts';
import { takeLeak } from '../engine/leak-verbs.ts';
import { queueLast } from '../engine/queue-verbs.ts';
import type { State } from '../engine/state.ts';

/** M3: stages whose clocks have reached their length move on; cases due to drop out of the count do. */
export function pathway(state: State): void {
  for (let row = takeEnded(state); row >= 0; row = takeEnded(state)) endStage(state, row);
  for (let row = takeLeak(state); row >= 0; row = takeLeak(state)) leakCase(state, row);
}

/** M2: cases whose days at the front door are over may now be allocated. */
export function release(state: State): void {
  const { day } = state;
  for (let row = state.due.released.take(day); row >= 0; row = state.due.released.take(day)) {
    queueLast(state, row, day);
  }
}
