import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { LEDGER } from '../engine/ledger.ts';
import { drawOfPerson, placeOfPost } from '../engine/people-verbs.ts';
import { isPermanent, isPresent, MICRO } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';

/** M11: the first learning day of somebody who starts, or is met at the opening: anywhere in the interval, today included. */
export function planFirstLearning(state: State, post: number): void {
  const { posts, parameters, streams } = state;
  const interval = parameters.pools[posts.pool[post]].learningIntervalDays;
  if (!Number.isFinite(interval)) return;
  const phase = streams.learning.uniform(
    placeOfPost(state, post),
    drawOfPerson(state, post, 0xffff),
  );
  posts.learningDue[post] = state.day - 1 + phase * interval;
  put(state, post, state.day);
}

const put = (state: State, post: number, earliest: number): void =>
  state.learningDue.put(
    post,
    state.posts.serial[post],
    Math.max(earliest, Math.ceil(state.posts.learningDue[post])),
  );

/** M11: learning days due today are kept or lost; one that falls in an absence is taken up on return. */
export function learning(state: State): void {
  const { posts } = state;
  state.learningDue.each(state.day, posts.serial, (post) => {
    const interval = state.parameters.pools[posts.pool[post]].learningIntervalDays;
    if (!Number.isFinite(interval) || !isPermanent(posts.status[post])) return;
    if (!isPresent(posts.status[post])) {
      state.learningDue.put(post, posts.serial[post], state.day + 1);
      return;
    }
    keepOrLose(state, post);
    posts.learningDue[post] += interval;
    put(state, post, state.day + 1);
  });
}

function keepOrLose(state: State, post: number): void {
  const { posts, parameters, streams } = state;
  const pool = parameters.pools[posts.pool[post]];
  const booked = posts.learningKept[post] + posts.learningLost[post];
  const p = streams.learning.uniform(placeOfPost(state, post), drawOfPerson(state, post, booked));
  const fte = posts.fteMicro[post] / MICRO;
  if (p < chanceOfLosing(state, post)) {
    posts.learningLost[post]++;
    state.writeOf(post, 'learningCancelled');
  } else {
    posts.learningKept[post]++;
    state.writeOf(post, 'learningKept');
    if (pool.holdsCases)
      state.write(
        pool.team,
        LEDGER.hoursAvailable,
        -Math.min(pool.hoursPerDay, pool.learningHoursPerDay) * fte,
      );
  }
  refreshLeavingFactor(state, post);
}

/** Chance that a learning day is lost at today's load of the worker: logit⁻¹(a + b (u − 1)), then the policy. */
export function chanceOfLosing(state: State, post: number): number {
  const { posts, parameters } = state;
  const { logitAtBalance, loadEffect, remaining, whenProtected, experiencedOdds } =
    parameters.learning;
  if (whenProtected !== undefined) return whenProtected;
  const pool = parameters.pools[posts.pool[post]];
  const available = (pool.hoursPerMonth * posts.fteMicro[post]) / MICRO;
  const loadRatio = pool.holdsCases && available > 0 ? posts.needMilli[post] / 1000 / available : 1;
  const served = state.day - posts.startedOn[post];
  const odds = served >= parameters.experiencedFromDays ? Math.log(experiencedOdds) : 0;
  return remaining / (1 + Math.exp(-(logitAtBalance + odds + loadEffect * (loadRatio - 1))));
}
