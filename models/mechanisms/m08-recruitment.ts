import { wholeDays } from '../engine/case-verbs.ts';
import { LEDGER } from '../engine/ledger.ts';
import { refreshCap } from '../engine/load-verbs.ts';
import { endWorker, placeOfPost, startWorker } from '../engine/people-verbs.ts';
import { isAgency, VACANT } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** M8: a vacancy is advertised: the round ends after a drawn time, counted from today. */
export function advertise(state: State, post: number): void {
  const { posts, parameters } = state;
  const word = roundWord(state, post, 0);
  posts.rounds[post]++;
  state.roundsEnd.put(
    post,
    posts.vacancy[post],
    state.day + wholeDays(parameters.recruitment.round, word),
  );
}

/** A word of the present round: 0 for its length, 1 for its success. Agency cover does not change it. */
export function roundWord(state: State, post: number, which: 0 | 1): number {
  const { posts, streams } = state;
  streams.recruitment.read(
    placeOfPost(state, post),
    (posts.vacancy[post] << 16) | posts.rounds[post],
  );
  return streams.recruitment.words[which];
}

/** M8: rounds that end today bring a starter, or begin again; people announced for today start. */
export function recruitment(state: State, started: (post: number) => void): void {
  const { posts, day, parameters, layout } = state;
  const month = layout.line.month[day];
  if (month !== state.startsMonth) {
    state.startsMonth = month;
    state.startsThisMonth = 0;
  }
  state.roundsEnd.each(day, posts.vacancy, (post) => {
    const { open, success, startsPerMonth } = parameters.recruitment;
    if (!open) {
      state.roundsEnd.put(post, posts.vacancy[post], day + 1);
    } else if (unit(roundWord(state, post, 1)) >= success) {
      advertise(state, post);
    } else if (state.startsThisMonth >= startsPerMonth) {
      // The round has succeeded: next month the same words are read again, with the same answer.
      state.roundsEnd.put(post, posts.vacancy[post], nextMonth(state));
    } else {
      fill(state, post, started);
    }
  });
  for (let pool = 0; pool < layout.pools; pool++) {
    while (state.startsOwed[pool] > 0) {
      const post = vacancyIn(state, pool);
      if (post < 0) break;
      state.startsOwed[pool]--;
      fill(state, post, started);
    }
  }
}

function nextMonth(state: State): number {
  const { month } = state.layout.line;
  let day = state.day;
  while (day < month.length && month[day] === month[state.day]) day++;
  return day;
}

/** A permanent worker starts in a vacancy; an agency worker who covered it goes. */
function fill(state: State, post: number, started: (post: number) => void): void {
  const { posts, parameters } = state;
  const { costPerHire, rampDays, rampSteps } = parameters.recruitment;
  if (isAgency(posts.status[post])) endWorker(state, post);
  startWorker(state, post, 'permanent', rampDays > 0 ? 0 : rampSteps);
  state.startsThisMonth++;
  state.write(parameters.pools[posts.pool[post]].team, LEDGER.recruitingPounds, costPerHire);
  if (rampDays > 0) planRamp(state, post);
  started(post);
}

function planRamp(state: State, post: number): void {
  const { rampDays, rampSteps } = state.parameters.recruitment;
  const ahead = Math.max(1, Math.round((rampDays * (state.posts.rampStep[post] + 1)) / rampSteps));
  state.rampsUp.put(post, state.posts.serial[post], state.posts.startedOn[post] + ahead);
}

/** New starters climb a step towards their full cap. */
export function ramp(state: State): void {
  const { posts } = state;
  state.rampsUp.each(state.day, posts.serial, (post) => {
    posts.rampStep[post]++;
    refreshCap(state, post);
    if (posts.rampStep[post] < state.parameters.recruitment.rampSteps) planRamp(state, post);
  });
}

/** A vacant post of a pool, uncovered ones first; −1 when there is none. */
function vacancyIn(state: State, pool: number): number {
  const { posts } = state;
  let covered = -1;
  for (let post = state.firstPost[pool]; post < state.firstPost[pool + 1]; post++) {
    if (posts.status[post] === VACANT && posts.extra[post] === 0) return post;
    if (isAgency(posts.status[post]) && posts.extra[post] === 0 && covered < 0) covered = post;
  }
  return covered;
}
