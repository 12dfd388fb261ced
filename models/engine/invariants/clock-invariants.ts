import { ALLOCATED, ELAPSED } from '../../parameters/parameters.ts';
import { AWAY, END, HOLDER, ON_DUTY, REMAINING, ROW, STAGE, STANDS } from '../case-store.ts';
import { isPresent, STATUS } from '../post-store.ts';
import type { State } from '../state.ts';
import type { Findings } from './findings.ts';

/** A clock runs exactly when it should, and what runs is due on the day on which it ends. */
export function checkClocks(state: State, found: Findings): void {
  const { cases } = state;
  const { rows } = state.cases;
  const days = state.layout.line.days.length;
  const due = state.ends.all();
  for (let row = 0; row < cases.used; row += ROW) {
    const end = rows[row + END];
    found.same(
      () => `day on which case ${row} is due`,
      due.get(row) ?? STANDS,
      end < days ? end : STANDS,
    );
    if (rows[row + HOLDER] === AWAY) {
      found.same(() => `end of the clock of case ${row}, which has left`, end, STANDS);
      continue;
    }
    const { clock } = state.parameters.stages[rows[row + STAGE]];
    if (clock === ELAPSED || (clock === ALLOCATED && isRunning(state, row))) {
      found.holds(() => `case ${row} should have ended its stage`, end > state.day);
    } else if (clock === ALLOCATED) {
      found.same(() => `end of the clock of case ${row}, which stands still`, end, STANDS);
      found.holds(() => `case ${row} has no days left`, rows[row + REMAINING] > 0);
    } else if (end !== STANDS) {
      found.same(() => `day on which the work on case ${row} is done`, end, state.day + 1);
    }
  }
}

/** Whether a clock that runs only while a case is held runs now. */
function isRunning(state: State, row: number): boolean {
  const { posts, parameters } = state;
  const { rows } = state.cases;
  const holder = rows[row + HOLDER];
  if (holder < 0) return holder === ON_DUTY;
  return !parameters.absence.pausesCases || isPresent(posts.rows[holder + STATUS]);
}
