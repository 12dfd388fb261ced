import { LEDGER } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';

type Arrive = (stream: number, key: number, episode: number, lastPerson: number) => void;

/** M6: those who left and are referred again today. */
export function returning(state: State, arrive: Arrive): void {
  const { comebacks, day } = state;
  while (comebacks.take(day)) {
    const { stream, key, episode, lastPerson } = comebacks.taken;
    const { team } = state.parameters.streams[stream];
    state.write(team, LEDGER.referrals, 1);
    state.write(team, LEDGER.returns, 1);
    arrive(stream, key, episode, lastPerson);
  }
}
