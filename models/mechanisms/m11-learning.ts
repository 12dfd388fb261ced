import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { LEDGER } from '../engine/ledger.ts';
import { drawOfPerson, placeOfPost } from '../engine/people-verbs.ts';
import { datesOf, LEARNING_ON } from '../engine/post-dates.ts';
import {
  FTE_MICRO,
  isPermanent,
  isPresent,
  LEARNING_DUE,
  LEARNING_KEPT,
  LEARNING_LOST,
  MICRO,
  NEED_MILLI,
  POOL,
  realOf,
  STARTED_ON,
  STATUS,
} from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import type { PoolParameters } from '../parameters/parameters.ts';
import { isBelowLogistic } from '../random/below-logistic.ts';

/** M11: the first learning day of somebody who starts, or is met at the opening: anywhere in the interval, today included. */
export function planFirstLearning(state: State, post: number): void {
  const { memory, parameters, streams, reals } = state;
  const interval = parameters.pools[memory[post | POOL]].learningIntervalDays;
  if (!Number.isFinite(interval)) return;
  const phase = streams.learning.uniform(
    placeOfPost(state, post),
    drawOfPerson(state, post, 0xffff),
  );
  reals[realOf(post) | LEARNING_DUE] = state.day - 1 + phase * interval;
  put(state, post, state.day);
}

/**
 * M11: somebody is promised more or fewer learning days from today, by a career step or a dated change: what was left of
 * the time until the next one is the same part of the new time between two. Where there were none, they begin.
 * @param former the numbers of the role until now
 */
export function followLearning(state: State, post: number, former: PoolParameters): void {
  const { memory, parameters, reals, day } = state;
  const interval = parameters.pools[memory[post | POOL]].learningIntervalDays;
  const was = former.learningIntervalDays;
  if (interval === was || !Number.isFinite(interval)) return;
  if (!Number.isFinite(was)) {
    planFirstLearning(state, post);
    return;
  }
  const left = reals[realOf(post) | LEARNING_DUE] - (day - 1);
  // What is overdue waits for somebody’s return.
  if (left <= 0) return;
  reals[realOf(post) | LEARNING_DUE] = day - 1 + left * (interval / was);
  put(state, post, day);
}

const put = (state: State, post: number, earliest: number): void =>
  dueOn(state, post, Math.max(earliest, Math.ceil(state.reals[realOf(post) | LEARNING_DUE])));

/** The next learning day falls on a day; another that was noted no longer does. */
function dueOn(state: State, post: number, day: number): void {
  state.dates[datesOf(post) | LEARNING_ON] = day;
  state.due.learning.put(post, day);
}

/** M11: learning days due today are kept or lost; one that falls in an absence is taken up on return, or as the scenario says. */
export function learning(state: State): void {
  const { memory, reals, dates } = state;
  for (
    let post = state.due.learning.take(state.day);
    post >= 0;
    post = state.due.learning.take(state.day)
  ) {
    const { pools, learning: rule } = state.parameters;
    const interval = pools[memory[post | POOL]].learningIntervalDays;
    if (!Number.isFinite(interval) || !isPermanent(memory[post | STATUS])) continue;
    if (dates[datesOf(post) | LEARNING_ON] !== state.day) continue;
    if (rule.whenAbsent === 'later' && !isPresent(memory[post | STATUS])) {
      dueOn(state, post, state.day + 1);
      continue;
    }
    keepOrLose(state, post);
    reals[realOf(post) | LEARNING_DUE] += interval;
    put(state, post, state.day + 1);
  }
}

function keepOrLose(state: State, post: number): void {
  const { memory, parameters, streams } = state;
  const pool = parameters.pools[memory[post | POOL]];
  const booked = memory[post | LEARNING_KEPT] + memory[post | LEARNING_LOST];
  const p = streams.learning.uniform(placeOfPost(state, post), drawOfPerson(state, post, booked));
  const isThere = isPresent(memory[post | STATUS]);
  const surelyLost = !isThere && parameters.learning.whenAbsent === 'lost';
  if (surelyLost || isLost(state, post, p)) {
    memory[post | LEARNING_LOST]++;
    state.writeOf(post, LEDGER.learningCancelled);
  } else {
    memory[post | LEARNING_KEPT]++;
    state.writeOf(post, LEDGER.learningKept);
    if (pool.holdsCases && isThere) {
      state.staff.learningMicro[memory[post | POOL]] += memory[post | FTE_MICRO];
      state.learners.add(post);
    }
  }
  refreshLeavingFactor(state, post);
}

/** Whether somebody whose luck is p loses a learning day at today's load: by logit⁻¹(a + b (u − 1)), then the policy. */
function isLost(state: State, post: number, p: number): boolean {
  const { memory, parameters, reals } = state;
  const { logitAtBalance, loadEffect, remaining, whenProtected, experiencedLogOdds } =
    parameters.learning;
  if (whenProtected !== undefined) return p < whenProtected;
  const pool = parameters.pools[memory[post | POOL]];
  const available = (pool.hoursPerMonth * memory[post | FTE_MICRO]) / MICRO;
  const loadRatio =
    pool.holdsCases && available > 0 ? reals[realOf(post) | NEED_MILLI] / 1000 / available : 1;
  const served = state.day - memory[post | STARTED_ON];
  const odds = served >= parameters.experiencedFromDays ? experiencedLogOdds : 0;
  return isBelowLogistic(p, logitAtBalance + odds + loadEffect * (loadRatio - 1), remaining);
}
