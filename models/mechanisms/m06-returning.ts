import { episodeOf, episodePlace, PLACE, STREAM } from '../engine/case-store.ts';
import { LEDGER } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';

/** M6: closed cases that are referred again today; the row keeps the child's or adult's identity. */
export function returning(state: State, arrive: (row: number) => void): void {
  const { rows } = state.cases;
  for (let row = state.comebacks.take(state.day); row >= 0; row = state.comebacks.take(state.day)) {
    const { team } = state.parameters.streams[rows[row + STREAM]];
    state.write(team, LEDGER.referrals, 1);
    state.write(team, LEDGER.returns, 1);
    rows[row + PLACE] = episodePlace(episodeOf(rows[row + PLACE]) + 1);
    arrive(row);
  }
}
