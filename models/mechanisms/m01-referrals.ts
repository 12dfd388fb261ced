import type { ReferralHook } from '../engine/hooks.ts';
import { LEDGER } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';
import { countAt } from '../random/count-table.ts';

const NOBODY = -1;
const DAY_BITS = 12;
const WITHIN_DAY_BITS = 14;

/** Names a referral by stream, day and place within the day: the same in every scenario that has it. */
export const referralKey = (stream: number, day: number, index: number): number =>
  (stream << (DAY_BITS + WITHIN_DAY_BITS)) | (day << WITHIN_DAY_BITS) | index;

/** M1: the new referrals of the day, stream by stream: negative binomial, or Poisson. */
export function referrals(state: State, arrive: ReferralHook): void {
  const { day, streams, parameters } = state;
  const month = state.layout.line.month[day];
  for (let index = 0; index < parameters.streams.length; index++) {
    const stream = parameters.streams[index];
    const count = countAt(stream.perDay[month], streams.referrals.uniform(index, day));
    state.write(stream.team, LEDGER.referrals, count);
    for (let i = 0; i < count; i++) arrive(state, index, referralKey(index, day, i), 0, NOBODY);
  }
}
