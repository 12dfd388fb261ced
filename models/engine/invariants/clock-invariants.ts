import { ALLOCATED, ELAPSED } from '../../parameters/parameters.ts';
import { AWAY, DUTY, END, HOLDER, REMAINING, ROW, SCREENING, STAGE } from '../case-store.ts';
import { isPresent, STATUS } from '../post-store.ts';
import type { State } from '../state.ts';
import type { Findings } from './findings.ts';

const NOT_DUE = -1;

/** A clock runs exactly when it should, and what runs is due on the day on which it ends. */
export function checkClocks(state: State, found: Findings): void {
  const { cases } = state;
  const { rows } = state.cases;
  const days = state.layout.line.days.length;
  const dueFor = (end: number) => (end < days ? end : NOT_DUE);
  for (let row = 0; row < cases.used; row += ROW) {
    const due = state.ends.dueOn(row);
    if (rows[row + HOLDER] === AWAY) {
      found.same(() => `end of case ${row}, which has left`, due, NOT_DUE);
      found.same(() => `drop-out of case ${row}, which has left`, state.leaks.dueOn(row), NOT_DUE);
      continue;
    }
    const { clock } = state.parameters.stages[rows[row + STAGE]];
    if (clock === ELAPSED || (clock === ALLOCATED && isRunning(state, row))) {
      found.same(() => `day on which case ${row} ends its stage`, due, dueFor(rows[row + END]));
      found.holds(() => `case ${row} should have ended its stage`, rows[row + END] > state.day);
    } else if (clock === ALLOCATED) {
      found.same(() => `end of case ${row}, whose clock stands still`, due, NOT_DUE);
      found.holds(() => `case ${row} has no days left`, rows[row + REMAINING] > 0);
    } else if (due !== NOT_DUE) {
      found.same(() => `day on which the work on case ${row} is done`, due, state.day + 1);
    }
    const released = state.released.dueOn(row);
    if (rows[row + HOLDER] !== SCREENING) {
      found.same(() => `release of case ${row}, not at the front door`, released, NOT_DUE);
    }
  }
}

/** Whether a clock that runs only while a case is held runs now. */
function isRunning(state: State, row: number): boolean {
  const { posts, parameters } = state;
  const { rows } = state.cases;
  const holder = rows[row + HOLDER];
  if (holder < 0) return rows[row + DUTY] === 1;
  return !parameters.absence.pausesCases || isPresent(posts.rows[holder + STATUS]);
}
