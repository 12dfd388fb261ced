/**
 * The order of a day, in one list. Stages that ended overnight end first, so that a length of n days
 * holds a place for exactly n days; people come, go and fall sick before cases are given out, as
 * rotas are settled in the morning; then referrals, allocation, and the day’s work.
 */

import type { ReferralHook, RoleHook } from '../engine/hooks.ts';
import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { LEDGER } from '../engine/ledger.ts';
import { STARTED_ON } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { referrals } from '../mechanisms/m01-referrals.ts';
import { triage } from '../mechanisms/m02-triage.ts';
import { pathway, release } from '../mechanisms/m03-pathway.ts';
import { allocation } from '../mechanisms/m04-allocation.ts';
import { work } from '../mechanisms/m05-work.ts';
import { returning } from '../mechanisms/m06-returning.ts';
import { leaving } from '../mechanisms/m07-leaving.ts';
import { ramp } from '../mechanisms/m08-ramp.ts';
import { advertise, recruitment } from '../mechanisms/m08-recruitment.ts';
import { agency, backfill, seekCover } from '../mechanisms/m09-agency.ts';
import { absence, returnFromAbsence } from '../mechanisms/m10-absence.ts';
import { followLearning, learning, planFirstLearning } from '../mechanisms/m11-learning.ts';
import { followRhythm, planFirstSupervision, supervision } from '../mechanisms/m12-supervision.ts';
import { careers, planCareerStep, planTenure, tenure } from '../mechanisms/m13-careers.ts';
import { costs } from '../mechanisms/m15-costs.ts';
import { loseOwedPosts } from './establishment.ts';

/** What falls due for somebody who starts, or is met on the first day. */
export function settleIn(state: State, post: number): void {
  planFirstLearning(state, post);
  planFirstSupervision(state, post);
  planCareerStep(state, post, state.memory[post | STARTED_ON]);
  planTenure(state, post);
}

/** Somebody in post has another role from today, or their role other numbers: learning, supervision and leaving follow. */
export const followRole: RoleHook = (state, post, former) => {
  followLearning(state, post, former);
  followRhythm(state, post, former);
  refreshLeavingFactor(state, post);
};

/** A permanent worker has gone: the post goes too if it is to be lost; else it is advertised and cover is sought. */
export function vacated(state: State, post: number): void {
  if (loseOwedPosts(state, post)) return;
  advertise(state, post);
  seekCover(state, post);
}

const arriveAnew: ReferralHook = (state, stream, key, episode, lastPerson) =>
  triage(state, stream, key, episode, lastPerson, LEDGER.openedByReferral);

const comeBack: ReferralHook = (state, stream, key, episode, lastPerson) =>
  triage(state, stream, key, episode, lastPerson, LEDGER.openedByReturn);

/**
 * The day that `state.day` says.
 * @param announced what dated changes of people bring about today
 */
export function liveDay(state: State, announced: (state: State) => void): void {
  pathway(state);
  release(state);
  announced(state);
  returnFromAbsence(state);
  ramp(state);
  recruitment(state, settleIn);
  careers(state, followRole);
  tenure(state);
  agency(state);
  backfill(state);
  leaving(state, vacated);
  absence(state);
  learning(state);
  supervision(state);
  referrals(state, arriveAnew);
  returning(state, comeBack);
  allocation(state);
  work(state);
  costs(state);
}
