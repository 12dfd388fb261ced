import { LEDGER } from '../engine/ledger.ts';
import { MICRO } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';

/** M15: pay and agency for who is in post today: a working day stands for its share of the seven days of its week. */
export function costs(state: State): void {
  const { line } = state.layout;
  const days = line.payDays[state.day];
  const award = line.payAwards[state.day];
  const { pools } = state.parameters;
  for (let index = 0; index < pools.length; index++) {
    const pool = pools[index];
    const permanent = (state.staff.inPostMicro[index] / MICRO) * days;
    const agency = (state.staff.agencyMicro[index] / MICRO) * days;
    state.write(pool.team, LEDGER.payPounds, permanent * pool.payPerDay[award]);
    state.write(pool.team, LEDGER.agencyPounds, agency * pool.agencyPerDay[award]);
    state.write(pool.team, LEDGER.staffDays, state.staff.inPostMicro[index] / MICRO);
    state.write(
      pool.team,
      LEDGER.absentDays,
      (state.staff.inPostMicro[index] - state.staff.presentMicro[index]) / MICRO,
    );
  }
}
