import { LEDGER } from '../engine/ledger.ts';
import {
  beginAbsence,
  drawOfPerson,
  endAbsence,
  handBackAll,
  patience,
  placeOfPost,
} from '../engine/people-verbs.ts';
import {
  ABSENCES,
  AGENCY_PRESENT,
  CASES,
  isPresent,
  LONG_LEAVE_CLOCK,
  POST_ROW,
  PRESENT,
  RATE_CLASS,
  realOf,
  SICK_CLOCK,
  STATUS,
} from '../engine/post-store.ts';
import { TABLED_CASES } from '../engine/rates.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** M10: those whose absence is over are back this morning. */
export function returnFromAbsence(state: State): void {
  state.backAtWork.each(state.day, (post) => endAbsence(state, post));
}

/** M10: sickness by a daily rate that rises with caseload; long leave by a yearly rate. */
export function absence(state: State): void {
  const { rates } = state;
  const { sicknessTable } = rates;
  const { rows, reals } = state.posts;
  const { longLeavePerDay } = state.parameters.absence;
  for (let post = 0; post < rows.length; post += POST_ROW) {
    const who = rows[post + STATUS];
    if (who !== PRESENT && who !== AGENCY_PRESENT) continue;
    const held = rows[post + CASES];
    const rateClass = rows[post + RATE_CLASS];
    const rate =
      held < TABLED_CASES
        ? sicknessTable[rateClass * TABLED_CASES + held]
        : rates.sickness(rateClass, held);
    const own = realOf(post);
    const left = reals[own + SICK_CLOCK] - rate;
    reals[own + SICK_CLOCK] = left;
    if (left <= 0) fallSick(state, post);
    else if (longLeavePerDay > 0 && who === PRESENT) longLeave(state, post);
  }
  state.casesPassOn.each(state.day, (post) => {
    if (!isPresent(rows[post + STATUS])) handBackAll(state, post, LEDGER.backFromAbsence);
  });
}

function longLeave(state: State, post: number): void {
  const { posts } = state;
  const { longLeavePerDay, longLeaveDays } = state.parameters.absence;
  posts.reals[realOf(post) + LONG_LEAVE_CLOCK] -= longLeavePerDay;
  if (posts.reals[realOf(post) + LONG_LEAVE_CLOCK] > 0) return;
  posts.reals[realOf(post) + LONG_LEAVE_CLOCK] = patience(
    state,
    'longLeave',
    post,
    ++posts.rows[post + ABSENCES],
  );
  goAbsent(state, post, longLeaveDays);
  const { backfill } = state.parameters.absence;
  const covered = unit(state.streams.longLeave.words[1]) < backfill;
  const lead = Math.max(1, state.parameters.agency.leadDays);
  if (covered) state.backfillStarts.put(post, state.day + lead);
}

/** A spell of geometric length with the mean wanted, today included. */
function fallSick(state: State, post: number): void {
  const { posts, streams } = state;
  streams.absence.read(
    placeOfPost(state, post),
    drawOfPerson(state, post, posts.rows[post + ABSENCES]),
  );
  const days = spellDays(state, streams.absence.words[1]);
  posts.reals[realOf(post) + SICK_CLOCK] = patience(
    state,
    'absence',
    post,
    ++posts.rows[post + ABSENCES],
  );
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
  state.casesPassOn.put(post, state.day + returnCasesAfterDays);
}
