import { leaveService } from '../engine/case-endings.ts';
import { beginStage, openCase, place } from '../engine/case-verbs.ts';
import { LEDGER } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** M2: the front door: no further action, or a case that begins its stream's first stage. */
export function triage(
  state: State,
  row: number,
  cause: 'openedByReferral' | 'openedByReturn',
): void {
  const { cases, streams } = state;
  const stream = state.parameters.streams[cases.stream[row]];
  state.write(stream.team, LEDGER.hoursNeeded, stream.frontDoorHours);
  streams.pathway.read(cases.key[row], cases.episode[row] << 20);
  if (unit(streams.pathway.words[0]) < stream.noFurtherAction) {
    state.write(stream.team, LEDGER.noFurtherAction, 1);
    leaveService(state, row);
    return;
  }
  openCase(state, row, stream.team, cause);
  beginStage(state, row, stream.firstStage);
  place(state, row, stream.daysBeforeAllocation);
}
