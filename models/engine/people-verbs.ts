import { ALLOCATED } from '../parameters/parameters.ts';
import { NEXT, REMAINING, STAGE } from './case-store.ts';
import { handBack, runClock, stopClock } from './case-verbs.ts';
import { LEDGER } from './ledger.ts';
import { placeReady, refreshCap } from './load-verbs.ts';
import {
  ABOLISHED,
  ABSENCES,
  ABSENT,
  AGENCY_ABSENT,
  AGENCY_PRESENT,
  EXTRA,
  FIRST_CASE,
  FTE_MICRO,
  isAgency,
  isPermanent,
  isPresent,
  LEARNING_KEPT,
  LEARNING_LOST,
  LEAVING_FACTOR,
  LINE,
  MICRO,
  NEED_MILLI,
  POOL,
  POST_PLACE,
  POST_ROW,
  PRESENT,
  postNumber,
  RAMP_STEP,
  RATE_CLASS,
  ROUNDS,
  realOf,
  SERIAL,
  STARTED_ON,
  STATUS,
  SUPERVISION_KEPT,
  SUPERVISION_MISSED,
  VACANCY,
  VACANT,
} from './post-store.ts';
import { refreshRisk } from './risk-verbs.ts';
import { CLOCK, stageRow } from './stage-rows.ts';
import type { State } from './state.ts';

/** Where the draws of a person in a post are read: the post, and which person in it. */
export const placeOfPost = ({ posts }: State, post: number): number =>
  (posts.rows[post + LINE] << 16) | posts.rows[post + POST_PLACE];
export const drawOfPerson = ({ posts }: State, post: number, draw: number): number =>
  (posts.rows[post + SERIAL] << 16) | draw;

/** An exponential draw of mean 1, from a person's own luck. */
export const patience = (
  state: State,
  kind: 'leaving' | 'absence' | 'longLeave',
  post: number,
  draw: number,
): number =>
  -Math.log(state.streams[kind].uniform(placeOfPost(state, post), drawOfPerson(state, post, draw)));

const teamOf = (state: State, post: number): number =>
  state.parameters.pools[state.posts.rows[post + POOL]].team;

function setStatus(state: State, post: number, status: number): void {
  const { posts } = state;
  const pool = posts.rows[post + POOL];
  const fte = posts.rows[post + FTE_MICRO];
  const before = posts.rows[post + STATUS];
  posts.rows[post + STATUS] = status;
  if (before <= VACANT !== status <= VACANT) state.rosterVersion++;
  state.inPostMicro[pool] += fte * (Number(isPermanent(status)) - Number(isPermanent(before)));
  state.agencyMicro[pool] += fte * (Number(isAgency(status)) - Number(isAgency(before)));
  state.presentMicro[pool] += fte * (Number(status === PRESENT) - Number(before === PRESENT));
  state.agencyPresentMicro[pool] +=
    fte * (Number(status === AGENCY_PRESENT) - Number(before === AGENCY_PRESENT));
  placeReady(state, post);
  refreshRisk(state, post);
}

/** Somebody starts in a vacant post: permanent, in one of the roles of the line, or agency. Fresh clocks are drawn from their own luck. */
export function startWorker(
  state: State,
  post: number,
  kind: 'permanent' | 'agency',
  pool: number,
  rampSteps: number,
): void {
  const { posts } = state;
  posts.rows[post + POOL] = pool;
  posts.rows[post + SERIAL]++;
  if (kind === 'permanent') posts.rows[post + VACANCY]++;
  posts.rows[post + STARTED_ON] = state.day;
  posts.rows[post + RAMP_STEP] = rampSteps;
  posts.rows[post + ABSENCES] = 0;
  posts.rows[post + LEARNING_KEPT] = 0;
  posts.rows[post + LEARNING_LOST] = 0;
  posts.rows[post + SUPERVISION_KEPT] = 0;
  posts.rows[post + SUPERVISION_MISSED] = 0;
  posts.reals[realOf(post) + LEAVING_FACTOR] = 1;
  posts.rows[post + RATE_CLASS] = state.rates.classOf(
    posts.rows[post + POOL],
    posts.rows[post + FTE_MICRO],
  );
  const number = postNumber(post);
  state.risks.leaving.begin(number, patience(state, 'leaving', post, 0));
  state.risks.sickness.begin(number, patience(state, 'absence', post, 0));
  state.risks.longLeave.begin(number, patience(state, 'longLeave', post, 0));
  state.newcomers.push(post);
  setStatus(state, post, kind === 'permanent' ? PRESENT : AGENCY_PRESENT);
  refreshCap(state, post);
  const fte = posts.rows[post + FTE_MICRO] / MICRO;
  state.write(
    teamOf(state, post),
    kind === 'permanent' ? LEDGER.startedFte : LEDGER.agencyStartedFte,
    fte,
  );
}

/** An agency worker who covers a vacancy becomes permanent in it, and keeps cases and cap. */
export function makePermanent(state: State, post: number): void {
  const { posts } = state;
  const fte = posts.rows[post + FTE_MICRO] / MICRO;
  posts.rows[post + VACANCY]++;
  posts.rows[post + STARTED_ON] = state.day;
  state.risks.leaving.begin(postNumber(post), patience(state, 'leaving', post, 0));
  state.newcomers.push(post);
  setStatus(state, post, isPresent(posts.rows[post + STATUS]) ? PRESENT : ABSENT);
  state.write(teamOf(state, post), LEDGER.agencyEndedFte, fte);
  state.write(teamOf(state, post), LEDGER.startedFte, fte);
}

/** Somebody goes, and their cases go to the front of the queue; the post is vacant. */
export function endWorker(state: State, post: number): void {
  const { posts } = state;
  const agency = isAgency(posts.rows[post + STATUS]);
  handBackAll(state, post, agency ? LEDGER.backFromAgency : LEDGER.backFromLeaver);
  const fte = posts.rows[post + FTE_MICRO] / MICRO;
  state.write(teamOf(state, post), agency ? LEDGER.agencyEndedFte : LEDGER.leftFte, fte);
  posts.rows[post + SERIAL]++;
  if (!agency) {
    posts.rows[post + VACANCY]++;
    posts.rows[post + ROUNDS] = 0;
  }
  setStatus(state, post, VACANT);
  posts.rows[post + POOL] = state.parameters.lines[posts.rows[post + LINE]].pool;
}

/** M13: somebody moves to another role, keeping post, cases and clocks. */
export function changeRole(state: State, post: number, pool: number): void {
  const { posts } = state;
  const status = posts.rows[post + STATUS];
  state.ready.takeOut(posts.rows[post + POOL], post);
  state.needMilli[posts.rows[post + POOL]] -= posts.reals[realOf(post) + NEED_MILLI];
  setStatus(state, post, VACANT);
  posts.rows[post + POOL] = pool;
  setStatus(state, post, status);
  state.needMilli[pool] += posts.reals[realOf(post) + NEED_MILLI];
  posts.rows[post + RATE_CLASS] = state.rates.classOf(pool, posts.rows[post + FTE_MICRO]);
  refreshCap(state, post);
  refreshRisk(state, post);
  state.rosterVersion++;
}

export function handBackAll(state: State, post: number, entry: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  let row = posts.rows[post + FIRST_CASE];
  while (row >= 0) {
    const next = rows[row + NEXT];
    handBack(state, row, entry);
    row = next;
  }
}

/** A worker is away until a day; the clocks of cases that run only while held stand still, where told. */
export function beginAbsence(state: State, post: number, days: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  if (state.parameters.absence.pausesCases) {
    for (let row = posts.rows[post + FIRST_CASE]; row >= 0; row = rows[row + NEXT]) {
      if (state.stages[stageRow(rows[row + STAGE]) + CLOCK] === ALLOCATED) stopClock(state, row);
    }
  }
  setStatus(state, post, isAgency(posts.rows[post + STATUS]) ? AGENCY_ABSENT : ABSENT);
  state.backAtWork.put(post, state.day + days);
}

export function endAbsence(state: State, post: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  if (isPresent(posts.rows[post + STATUS])) return;
  setStatus(state, post, posts.rows[post + STATUS] === ABSENT ? PRESENT : AGENCY_PRESENT);
  if (!state.parameters.absence.pausesCases) return;
  for (let row = posts.rows[post + FIRST_CASE]; row >= 0; row = rows[row + NEXT]) {
    if (state.stages[stageRow(rows[row + STAGE]) + CLOCK] === ALLOCATED)
      runClock(state, row, rows[row + REMAINING]);
  }
}

/** M10: whether cases of the absent stand still has changed: their clocks stop, or run on, from today. */
export function followPauseRule(state: State): void {
  const { posts, parameters, stages } = state;
  const { rows } = state.cases;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    if (isPresent(posts.rows[post + STATUS])) continue;
    for (let row = posts.rows[post + FIRST_CASE]; row >= 0; row = rows[row + NEXT]) {
      if (stages[stageRow(rows[row + STAGE]) + CLOCK] !== ALLOCATED) continue;
      if (parameters.absence.pausesCases) stopClock(state, row);
      else runClock(state, row, rows[row + REMAINING]);
    }
  }
}

/** Makes a post of an FTE, vacant and funded. */
export function addPost(state: State, post: number, fteMicro: number): void {
  const { posts } = state;
  posts.rows[post + FTE_MICRO] = fteMicro;
  posts.rows[post + STATUS] = VACANT;
  posts.rows[post + SERIAL]++;
  posts.rows[post + VACANCY]++;
  posts.rows[post + ROUNDS] = 0;
  if (posts.rows[post + EXTRA] === 1) return;
  state.establishedMicro[posts.rows[post + LINE]] += fteMicro;
}

/** Takes away a vacant post, or as much of it as is to go. */
export function removePost(state: State, post: number, fteMicro: number): void {
  const { posts } = state;
  posts.rows[post + FTE_MICRO] -= fteMicro;
  if (posts.rows[post + EXTRA] === 0) state.establishedMicro[posts.rows[post + LINE]] -= fteMicro;
  if (posts.rows[post + FTE_MICRO] > 0) return;
  posts.rows[post + SERIAL]++;
  posts.rows[post + VACANCY]++;
  posts.rows[post + STATUS] = ABOLISHED;
}
