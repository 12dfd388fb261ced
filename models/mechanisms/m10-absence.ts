import {
  beginAbsence,
  drawOfPerson,
  endAbsence,
  handBackAll,
  patience,
  placeOfPost,
} from '../engine/people-verbs.ts';
import { AGENCY_PRESENT, isPresent, PRESENT } from '../engine/post-store.ts';
import { TABLED_CASES } from '../engine/rates.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** M10: those whose absence is over are back this morning. */
export function returnFromAbsence(state: State): void {
  state.backAtWork.each(state.day, state.posts.serial, (post) => endAbsence(state, post));
}

/** M10: sickness by a daily rate that rises with caseload; long leave by a yearly rate. */
export function absence(state: State): void {
  const { posts, rates } = state;
  const { sicknessTable } = rates;
  const { status, rateClass, cases, sickClock, count } = posts;
  const { longLeavePerDay } = state.parameters.absence;
  for (let post = 0; post < count; post++) {
    const who = status[post];
    if (who !== PRESENT && who !== AGENCY_PRESENT) continue;
    const held = cases[post];
    const rate =
      held < TABLED_CASES
        ? sicknessTable[rateClass[post] * TABLED_CASES + held]
        : rates.sickness(rateClass[post], held);
    const left = sickClock[post] - rate;
    sickClock[post] = left;
    if (left <= 0) fallSick(state, post);
    else if (longLeavePerDay > 0 && who === PRESENT) longLeave(state, post);
  }
  state.casesPassOn.each(state.day, posts.serial, (post) => {
    if (!isPresent(posts.status[post])) handBackAll(state, post, 'backFromAbsence');
  });
}

function longLeave(state: State, post: number): void {
  const { posts } = state;
  const { longLeavePerDay, longLeaveDays } = state.parameters.absence;
  posts.longLeaveClock[post] -= longLeavePerDay;
  if (posts.longLeaveClock[post] > 0) return;
  posts.longLeaveClock[post] = patience(state, 'longLeave', post, ++posts.absences[post]);
  goAbsent(state, post, longLeaveDays);
  const { backfill } = state.parameters.absence;
  const covered = unit(state.streams.longLeave.words[1]) < backfill;
  const lead = Math.max(1, state.parameters.agency.leadDays);
  if (covered) state.backfillStarts.put(post, posts.serial[post], state.day + lead);
}

/** A spell of geometric length with the mean wanted, today included. */
function fallSick(state: State, post: number): void {
  const { posts, streams } = state;
  streams.absence.read(placeOfPost(state, post), drawOfPerson(state, post, posts.absences[post]));
  const days = spellDays(state, streams.absence.words[1]);
  posts.sickClock[post] = patience(state, 'absence', post, ++posts.absences[post]);
  goAbsent(state, post, days);
}

export function spellDays(state: State, word: number): number {
  const { meanSpellDays } = state.parameters.absence;
  if (meanSpellDays <= 1) return 1;
  return 1 + Math.floor(Math.log(unit(word)) / Math.log1p(-1 / meanSpellDays));
}

export function goAbsent(state: State, post: number, days: number): void {
  const { returnCasesAfterDays } = state.parameters.absence;
  beginAbsence(state, post, days);
  if (days <= returnCasesAfterDays) return;
  state.casesPassOn.put(post, state.posts.serial[post], state.day + returnCasesAfterDays);
}
