import { LEDGER } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';
import { countAt } from '../random/count-table.ts';

const DAY_BITS = 12;
const WITHIN_DAY_BITS = 14;

/** Names a referral by stream, day and place within the day: the same in every scenario that has it. */
export const referralKey = (stream: number, day: number, index: number): number =>
  (stream << (DAY_BITS + WITHIN_DAY_BITS)) | (day << WITHIN_DAY_BITS) | index;

/** M1: the new referrals of the day, stream by stream: negative binomial, or Poisson. */
export function referrals(state: State, arrive: (stream: number, key: number) => void): void {
  const { day, streams } = state;
  const month = state.layout.line.month[day];
  state.parameters.streams.forEach((stream, index) => {
    const count = countAt(stream.perDay[month], streams.referrals.uniform(index, day));
    state.write(stream.team, LEDGER.referrals, count);
    for (let i = 0; i < count; i++) {
      arrive(index, referralKey(index, day, i));
    }
  });
}
