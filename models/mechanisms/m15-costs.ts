import { LEDGER } from '../engine/ledger.ts';
import { MICRO } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';

/** M15: pay and agency for who is in post today, for each calendar day that this working day stands for. */
export function costs(state: State): void {
  const { line } = state.layout;
  const { day } = state;
  const award = line.payAwards[day];
  const before = line.payDaysBeforeAward[day];
  const after = line.payDaysAfterAward[day];
  const present = line.payDays[day] - before - after;
  const poundsFor = (perDay: Float64Array): number => {
    let pounds = present * perDay[award];
    if (before > 0) pounds += before * perDay[award - 1];
    if (after > 0) pounds += after * perDay[award + 1];
    return pounds;
  };
  const { pools } = state.parameters;
  for (let index = 0; index < pools.length; index++) {
    const pool = pools[index];
    const permanent = state.staff.inPostMicro[index] / MICRO;
    const agency = state.staff.agencyMicro[index] / MICRO;
    state.write(pool.team, LEDGER.payPounds, permanent * poundsFor(pool.payPerDay));
    state.write(pool.team, LEDGER.agencyPounds, agency * poundsFor(pool.agencyPerDay));
    state.write(pool.team, LEDGER.staffDays, state.staff.inPostMicro[index] / MICRO);
    state.write(
      pool.team,
      LEDGER.absentDays,
      (state.staff.inPostMicro[index] - state.staff.presentMicro[index]) / MICRO,
    );
  }
}
