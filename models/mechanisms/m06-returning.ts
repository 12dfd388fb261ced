import type { ReferralHook } from '../engine/hooks.ts';
import { LEDGER } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';

/** M6: those who left and are referred again today. */
export function returning(state: State, arrive: ReferralHook): void {
  const { comebacks, day } = state;
  while (comebacks.take(day)) {
    const { stream, key, episode, lastPerson } = comebacks.taken;
    const { team } = state.parameters.streams[stream];
    state.write(team, LEDGER.referrals, 1);
    state.write(team, LEDGER.returns, 1);
    arrive(state, stream, key, episode, lastPerson);
  }
}
