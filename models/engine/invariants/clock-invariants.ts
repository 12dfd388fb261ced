import { ALLOCATED, ELAPSED } from '../../parameters/parameters.ts';
import { casesDue } from '../case-clocks.ts';
import { AWAY, END, HOLDER, ON_DUTY, REMAINING, ROW, STAGE, STANDS } from '../case-rows.ts';
import { isPresent, STATUS } from '../post-rows.ts';
import type { State } from '../state.ts';
import type { Findings } from './findings.ts';

/** A clock runs exactly when it should, and what runs is due on the day on which it ends. */
export function checkClocks(state: State, found: Findings): void {
  const { memory } = state;
  const days = state.layout.line.days.length;
  const due = casesDue(state);
  const next = nextMorning(state);
  for (let row = state.casesFrom; row < state.casesEnd; row += ROW) {
    const end = memory[row | END];
    found.same(
      () => `day on which case ${row} is due`,
      due.get(row) ?? STANDS,
      end < days ? end : STANDS,
    );
    if (memory[row | HOLDER] === AWAY) {
      found.same(() => `end of the clock of case ${row}, which has left`, end, STANDS);
      continue;
    }
    const { clock } = state.parameters.stages[memory[row | STAGE]];
    if (clock === ELAPSED || (clock === ALLOCATED && isRunning(state, row))) {
      found.holds(() => `case ${row} should have ended its stage`, end >= next);
    } else if (clock === ALLOCATED) {
      found.same(() => `end of the clock of case ${row}, which stands still`, end, STANDS);
      found.holds(() => `case ${row} has no days left`, memory[row | REMAINING] > 0);
    } else if (end !== STANDS) {
      found.same(() => `day on which the work on case ${row} is done`, end, next);
    }
  }
}

/** The day whose morning comes next: of the opening the first day itself, for weeks are looked at on their last. */
const nextMorning = ({ day }: State): number => (day === 0 ? 0 : day + 1);

/** Whether a clock that runs only while a case is held runs now. */
function isRunning(state: State, row: number): boolean {
  const { memory, parameters } = state;
  const holder = memory[row | HOLDER];
  if (holder < 0) return holder === ON_DUTY;
  return !parameters.absence.pausesCases || isPresent(memory[holder | STATUS]);
}
