import { leaveService } from '../engine/case-endings.ts';
import { KEY, PLACE, STREAM } from '../engine/case-store.ts';
import { beginStage, openCase, place } from '../engine/case-verbs.ts';
import { LEDGER } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** M2: the front door: no further action, or a case that begins its stream's first stage. */
export function triage(state: State, row: number, entry: number): void {
  const { streams } = state;
  const { rows } = state.cases;
  const stream = state.parameters.streams[rows[row + STREAM]];
  state.write(stream.team, LEDGER.hoursNeeded, stream.frontDoorHours);
  streams.pathway.read(rows[row + KEY], rows[row + PLACE]);
  if (unit(streams.pathway.words[0]) < stream.noFurtherAction) {
    state.write(stream.team, LEDGER.noFurtherAction, 1);
    leaveService(state, row);
    return;
  }
  openCase(state, row, stream.team, entry);
  beginStage(state, row, stream.firstStage);
  place(state, row, stream.daysBeforeAllocation);
}
