import { takeEnded } from '../engine/case-clocks.ts';
import { endStage, leakCase } from '../engine/case-endings.ts';
import { takeLeak } from '../engine/leak-verbs.ts';
import { queueLast } from '../engine/queue-verbs.ts';
import type { State } from '../engine/state.ts';

/**
 * M3: cases due to drop out of the count do, M6; stages whose clocks have reached their length move on. In this order, so
 * that of n days there are n mornings on which a case may drop out, however its way is cut into stages.
 */
export function pathway(state: State): void {
  for (let row = takeLeak(state); row >= 0; row = takeLeak(state)) leakCase(state, row);
  for (let row = takeEnded(state); row >= 0; row = takeEnded(state)) endStage(state, row);
}

/** M2: cases whose days at the front door are over may now be allocated. */
export function release(state: State): void {
  const { day } = state;
  for (let row = state.due.released.take(day); row >= 0; row = state.due.released.take(day)) {
    queueLast(state, row, day);
  }
}
