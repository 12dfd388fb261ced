import { leaveService } from '../engine/case-endings.ts';
import { episodePlace } from '../engine/case-rows.ts';
import { openCase, place } from '../engine/case-verbs.ts';
import { LEDGER } from '../engine/ledger.ts';
import { beginStage } from '../engine/stage-verbs.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/**
 * M2: the front door: no further action, or a case that begins its stream's first stage.
 * @param key whose referral it is
 * @param episode how many episodes that child or adult has had before
 * @param lastPerson who held the last one; −1 for nobody
 * @param entry of the ledger, by which the case is counted when it opens
 */
export function triage(
  state: State,
  index: number,
  key: number,
  episode: number,
  lastPerson: number,
  entry: number,
): void {
  const { pathway } = state.streams;
  const stream = state.parameters.streams[index];
  const { team } = stream;
  const from = episodePlace(episode);
  state.write(team, LEDGER.hoursNeeded, stream.frontDoorHours);
  pathway.read(key, from);
  if (unit(pathway.words[0]) < stream.noFurtherAction) {
    state.write(team, LEDGER.noFurtherAction, 1);
    leaveService(state, index, key, episode, lastPerson);
    return;
  }
  const row = openCase(state, index, key, from, lastPerson, team, entry);
  beginStage(state, row, stream.firstStage);
  place(state, row, stream.daysBeforeAllocation, state.day);
}
