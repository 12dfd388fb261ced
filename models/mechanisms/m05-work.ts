import { NEXT, REMAINING, STAGE } from '../engine/case-store.ts';
import { WORK_PARTS } from '../engine/case-verbs.ts';
import { LEDGER } from '../engine/ledger.ts';
import {
  FIRST_CASE,
  FTE_MICRO,
  isPresent,
  MICRO,
  NEED_MILLI,
  POOL,
  POST_ROW,
  realOf,
  STATUS,
  VISIT_MICRO,
  WORKED_CASES,
  WORKED_PARTS,
} from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { WORKED } from '../parameters/parameters.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/** M5: the hours that cases needed today and the hours that there were; clocks that run with work done. */
export function work(state: State): void {
  const { parameters, layout } = state;
  const monthsPerDay = MONTHS_PER_YEAR / layout.line.workingDaysPerYear;
  parameters.pools.forEach((pool, index) => {
    if (!pool.holdsCases) return;
    const present = (state.presentMicro[index] + state.agencyPresentMicro[index]) / MICRO;
    state.write(pool.team, LEDGER.hoursAvailable, present * pool.hoursPerDay);
    state.write(pool.team, LEDGER.hoursNeeded, (state.needMilli[index] / 1000) * monthsPerDay);
  });
  parameters.teams.forEach((team, index) => {
    if (state.onDuty[index] === 0) return;
    state.write(
      index,
      LEDGER.hoursNeeded,
      state.onDuty[index] * team.dutyHoursPerMonth * monthsPerDay,
    );
  });
  if (parameters.stages.some(({ clock }) => clock === WORKED)) workOnCases(state);
  if (parameters.stages.some(({ visitMicroPerDay }) => visitMicroPerDay > 0)) visits(state);
}

/** M5: visits due today to every open case that is to be visited, and made by workers present, as far as hours allow. */
function visits(state: State): void {
  const { posts, parameters, layout, queueLength } = state;
  const { rows } = posts;
  for (let post = 0; post < rows.length; post += POST_ROW) {
    if (rows[post + VISIT_MICRO] === 0) continue;
    const { team } = parameters.pools[rows[post + POOL]];
    const due = rows[post + VISIT_MICRO] / MICRO;
    state.write(team, LEDGER.visitsDue, due);
    if (!isPresent(rows[post + STATUS])) continue;
    state.write(team, LEDGER.visitsMade, due * partOfNeed(state, post));
  }
  for (let queue = 0; queue < queueLength.length; queue++) {
    const { visitMicroPerDay } = parameters.stages[queue % layout.stages];
    const due = (queueLength[queue] * visitMicroPerDay) / MICRO;
    if (due > 0) state.write(Math.floor(queue / layout.stages), LEDGER.visitsDue, due);
  }
}

/** Hours that a worker has for cases against the hours that they need, at most 1. */
function partOfNeed({ posts, parameters }: State, post: number): number {
  const { hoursPerMonth } = parameters.pools[posts.rows[post + POOL]];
  const available = (hoursPerMonth * 1000 * posts.rows[post + FTE_MICRO]) / MICRO;
  return Math.min(1, available / Math.max(1, posts.reals[realOf(post) + NEED_MILLI]));
}

/** Each case of a worker advances a day, or the part of it that the worker’s hours allow. */
function workOnCases(state: State): void {
  const { posts, parameters } = state;
  const { rows } = state.cases;
  const tomorrow = state.day + 1;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    if (posts.rows[post + WORKED_CASES] === 0 || !isPresent(posts.rows[post + STATUS])) continue;
    posts.rows[post + WORKED_PARTS] += Math.round(partOfNeed(state, post) * WORK_PARTS);
    for (let row = posts.rows[post + FIRST_CASE]; row >= 0; row = rows[row + NEXT]) {
      if (parameters.stages[rows[row + STAGE]].clock !== WORKED) continue;
      if (rows[row + REMAINING] <= posts.rows[post + WORKED_PARTS]) state.ends.put(row, tomorrow);
    }
  }
}
