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
  const clocks = state.parameters.stages.map(({ clock }) => clock);
  for (let row = state.casesFrom; row < state.casesEnd; row += ROW) {
    const end = memory[row | END];
    const within = end < days ? end : STANDS;
    const dueOn = due[row / ROW];
    if (dueOn !== within) found.differs(`day on which case ${row} is due`, dueOn, within);
    if (memory[row | HOLDER] === AWAY) {
      if (end !== STANDS) found.fails(`the clock of case ${row}, which has left, ends on ${end}`);
      continue;
    }
    const clock = clocks[memory[row | STAGE]];
    if (clock === ELAPSED || (clock === ALLOCATED && isRunning(state, row))) {
      if (end < next) found.fails(`case ${row} should have ended its stage`);
    } else if (clock === ALLOCATED) {
      if (end !== STANDS)
        found.fails(`the clock of case ${row}, which stands still, ends on ${end}`);
      if (memory[row | REMAINING] <= 0) found.fails(`case ${row} has no days left`);
    } else if (end !== STANDS && end !== next) {
      found.differs(`day on which the work on case ${row} is done`, end, next);
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
