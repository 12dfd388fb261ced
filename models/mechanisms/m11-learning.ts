import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { LEDGER } from '../engine/ledger.ts';
import { drawOfPerson, placeOfPost } from '../engine/people-verbs.ts';
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

/** M11: a role that has learning days takes the place of one that had none: they begin. */
export function followLearning(state: State, post: number, former: PoolParameters): void {
  const { learningIntervalDays } = state.parameters.pools[state.memory[post | POOL]];
  const begins =
    Number.isFinite(learningIntervalDays) && !Number.isFinite(former.learningIntervalDays);
  if (begins) planFirstLearning(state, post);
}

const put = (state: State, post: number, earliest: number): void =>
  state.learningDue.put(
    post,
    Math.max(earliest, Math.ceil(state.reals[realOf(post) | LEARNING_DUE])),
  );

/** M11: learning days due today are kept or lost; one that falls in an absence is taken up on return, or as the scenario says. */
export function learning(state: State): void {
  const { memory, reals } = state;
  for (
    let post = state.learningDue.take(state.day);
    post >= 0;
    post = state.learningDue.take(state.day)
  ) {
    const { pools, learning: rule } = state.parameters;
    const interval = pools[memory[post | POOL]].learningIntervalDays;
    if (!Number.isFinite(interval) || !isPermanent(memory[post | STATUS])) continue;
    // Noted before learning ended and began again: the days of now are due later.
    if (Math.ceil(reals[realOf(post) | LEARNING_DUE]) > state.day) continue;
    if (rule.whenAbsent === 'later' && !isPresent(memory[post | STATUS])) {
      state.learningDue.put(post, state.day + 1);
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
  const fte = memory[post | FTE_MICRO] / MICRO;
  const isThere = isPresent(memory[post | STATUS]);
  const surelyLost = !isThere && parameters.learning.whenAbsent === 'lost';
  if (surelyLost || p < chanceOfLosing(state, post)) {
    memory[post | LEARNING_LOST]++;
    state.writeOf(post, LEDGER.learningCancelled);
  } else {
    memory[post | LEARNING_KEPT]++;
    state.writeOf(post, LEDGER.learningKept);
    if (pool.holdsCases && isThere) {
      state.write(pool.team, LEDGER.hoursAvailable, -pool.hoursPerDay * fte);
      state.learnsToday.push(post);
    }
  }
  refreshLeavingFactor(state, post);
}

/** Chance that a learning day is lost at today's load of the worker: logit⁻¹(a + b (u − 1)), then the policy. */
export function chanceOfLosing(state: State, post: number): number {
  const { memory, parameters, reals } = state;
  const { logitAtBalance, loadEffect, remaining, whenProtected, experiencedLogOdds } =
    parameters.learning;
  if (whenProtected !== undefined) return whenProtected;
  const pool = parameters.pools[memory[post | POOL]];
  const available = (pool.hoursPerMonth * memory[post | FTE_MICRO]) / MICRO;
  const loadRatio =
    pool.holdsCases && available > 0 ? reals[realOf(post) | NEED_MILLI] / 1000 / available : 1;
  const served = state.day - memory[post | STARTED_ON];
  const odds = served >= parameters.experiencedFromDays ? experiencedLogOdds : 0;
  return remaining / (1 + Math.exp(-(logitAtBalance + odds + loadEffect * (loadRatio - 1))));
}
