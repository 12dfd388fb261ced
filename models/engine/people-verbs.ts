import { ALLOCATED } from '../parameters/parameters.ts';
import { NEXT, REMAINING, STAGE } from './case-store.ts';
import { handBack, runClock, stopClock } from './case-verbs.ts';
import { LEDGER, type LedgerEntry } from './ledger.ts';
import { placeReady, refreshCap } from './load-verbs.ts';
import {
  ABOLISHED,
  ABSENT,
  AGENCY_ABSENT,
  AGENCY_PRESENT,
  isAgency,
  isPermanent,
  isPresent,
  MICRO,
  PRESENT,
  VACANT,
} from './post-store.ts';
import type { State } from './state.ts';

/** Where the draws of a person in a post are read: the post, and which person in it. */
export const placeOfPost = ({ posts }: State, post: number): number =>
  (posts.line[post] << 16) | posts.place[post];
export const drawOfPerson = ({ posts }: State, post: number, draw: number): number =>
  (posts.serial[post] << 16) | draw;

/** An exponential draw of mean 1, from a person's own luck. */
export const patience = (
  state: State,
  kind: 'leaving' | 'absence' | 'longLeave',
  post: number,
  draw: number,
): number =>
  -Math.log(state.streams[kind].uniform(placeOfPost(state, post), drawOfPerson(state, post, draw)));

const teamOf = (state: State, post: number): number =>
  state.parameters.pools[state.posts.pool[post]].team;

function setStatus(state: State, post: number, status: number): void {
  const { posts } = state;
  const pool = posts.pool[post];
  const fte = posts.fteMicro[post];
  const before = posts.status[post];
  posts.status[post] = status;
  if (before <= VACANT !== status <= VACANT) state.rosterVersion++;
  state.inPostMicro[pool] += fte * (Number(isPermanent(status)) - Number(isPermanent(before)));
  state.agencyMicro[pool] += fte * (Number(isAgency(status)) - Number(isAgency(before)));
  state.presentMicro[pool] += fte * (Number(status === PRESENT) - Number(before === PRESENT));
  state.agencyPresentMicro[pool] +=
    fte * (Number(status === AGENCY_PRESENT) - Number(before === AGENCY_PRESENT));
  placeReady(state, post);
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
  posts.pool[post] = pool;
  posts.serial[post]++;
  if (kind === 'permanent') posts.vacancy[post]++;
  posts.startedOn[post] = state.day;
  posts.rampStep[post] = rampSteps;
  posts.absences[post] = 0;
  posts.learningKept[post] = 0;
  posts.learningLost[post] = 0;
  posts.supervisionKept[post] = 0;
  posts.supervisionMissed[post] = 0;
  posts.leavingFactor[post] = 1;
  posts.rateClass[post] = state.rates.classOf(posts.pool[post], posts.fteMicro[post]);
  posts.leaveClock[post] = patience(state, 'leaving', post, 0);
  posts.sickClock[post] = patience(state, 'absence', post, 0);
  posts.longLeaveClock[post] = patience(state, 'longLeave', post, 0);
  setStatus(state, post, kind === 'permanent' ? PRESENT : AGENCY_PRESENT);
  refreshCap(state, post);
  const fte = posts.fteMicro[post] / MICRO;
  state.write(
    teamOf(state, post),
    kind === 'permanent' ? LEDGER.startedFte : LEDGER.agencyStartedFte,
    fte,
  );
}

/** An agency worker who covers a vacancy becomes permanent in it, and keeps cases and cap. */
export function makePermanent(state: State, post: number): void {
  const { posts } = state;
  const fte = posts.fteMicro[post] / MICRO;
  posts.vacancy[post]++;
  posts.startedOn[post] = state.day;
  posts.leaveClock[post] = patience(state, 'leaving', post, 0);
  setStatus(state, post, isPresent(posts.status[post]) ? PRESENT : ABSENT);
  state.write(teamOf(state, post), LEDGER.agencyEndedFte, fte);
  state.write(teamOf(state, post), LEDGER.startedFte, fte);
}

/** Somebody goes, and their cases go to the front of the queue; the post is vacant. */
export function endWorker(state: State, post: number): void {
  const { posts } = state;
  const agency = isAgency(posts.status[post]);
  handBackAll(state, post, agency ? 'backFromAgency' : 'backFromLeaver');
  const fte = posts.fteMicro[post] / MICRO;
  state.write(teamOf(state, post), agency ? LEDGER.agencyEndedFte : LEDGER.leftFte, fte);
  posts.serial[post]++;
  if (!agency) {
    posts.vacancy[post]++;
    posts.rounds[post] = 0;
  }
  setStatus(state, post, VACANT);
  posts.pool[post] = state.parameters.lines[posts.line[post]].pool;
}

/** M13: somebody moves to another role, keeping post, cases and clocks. */
export function changeRole(state: State, post: number, pool: number): void {
  const { posts } = state;
  const status = posts.status[post];
  state.ready.place(posts.pool[post], post, -1);
  state.needMilli[posts.pool[post]] -= posts.needMilli[post];
  setStatus(state, post, VACANT);
  posts.pool[post] = pool;
  setStatus(state, post, status);
  state.needMilli[pool] += posts.needMilli[post];
  posts.rateClass[post] = state.rates.classOf(pool, posts.fteMicro[post]);
  refreshCap(state, post);
  state.rosterVersion++;
}

export function handBackAll(state: State, post: number, cause: LedgerEntry): void {
  const { posts } = state;
  const { rows } = state.cases;
  let row = posts.firstCase[post];
  while (row >= 0) {
    const next = rows[row + NEXT];
    handBack(state, row, cause);
    row = next;
  }
}

/** A worker is away until a day; the clocks of cases that run only while held stand still, where told. */
export function beginAbsence(state: State, post: number, days: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  if (state.parameters.absence.pausesCases) {
    for (let row = posts.firstCase[post]; row >= 0; row = rows[row + NEXT]) {
      if (state.parameters.stages[rows[row + STAGE]].clock === ALLOCATED) stopClock(state, row);
    }
  }
  setStatus(state, post, isAgency(posts.status[post]) ? AGENCY_ABSENT : ABSENT);
  state.backAtWork.put(post, posts.serial[post], state.day + days);
}

export function endAbsence(state: State, post: number): void {
  const { posts } = state;
  const { rows } = state.cases;
  if (isPresent(posts.status[post])) return;
  setStatus(state, post, posts.status[post] === ABSENT ? PRESENT : AGENCY_PRESENT);
  if (!state.parameters.absence.pausesCases) return;
  for (let row = posts.firstCase[post]; row >= 0; row = rows[row + NEXT]) {
    if (state.parameters.stages[rows[row + STAGE]].clock === ALLOCATED)
      runClock(state, row, rows[row + REMAINING]);
  }
}

/** M10: whether cases of the absent stand still has changed: their clocks stop, or run on, from today. */
export function followPauseRule(state: State): void {
  const { posts, parameters } = state;
  const { rows } = state.cases;
  for (let post = 0; post < posts.count; post++) {
    if (isPresent(posts.status[post])) continue;
    for (let row = posts.firstCase[post]; row >= 0; row = rows[row + NEXT]) {
      if (parameters.stages[rows[row + STAGE]].clock !== ALLOCATED) continue;
      if (parameters.absence.pausesCases) stopClock(state, row);
      else runClock(state, row, rows[row + REMAINING]);
    }
  }
}

/** Makes a post of an FTE, vacant and funded. */
export function addPost(state: State, post: number, fteMicro: number): void {
  const { posts } = state;
  posts.fteMicro[post] = fteMicro;
  posts.status[post] = VACANT;
  posts.serial[post]++;
  posts.vacancy[post]++;
  posts.rounds[post] = 0;
  if (posts.extra[post] === 1) return;
  state.establishedMicro[posts.line[post]] += fteMicro;
}

/** Takes away a vacant post, or as much of it as is to go. */
export function removePost(state: State, post: number, fteMicro: number): void {
  const { posts } = state;
  posts.fteMicro[post] -= fteMicro;
  if (posts.extra[post] === 0) state.establishedMicro[posts.line[post]] -= fteMicro;
  if (posts.fteMicro[post] > 0) return;
  posts.serial[post]++;
  posts.vacancy[post]++;
  posts.status[post] = ABOLISHED;
}
