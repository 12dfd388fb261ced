import { LEDGER } from '../engine/ledger.ts';
import {
  beginAbsence,
  drawOfPerson,
  endAbsence,
  handBackAll,
  patience,
  placeOfPost,
} from '../engine/people-verbs.ts';
import { ABSENCES, isPresent, PRESENT, postAt, postNumber, STATUS } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** M10: those whose absence is over are back this morning. */
export function returnFromAbsence(state: State): void {
  state.backAtWork.each(state.day, (post) => endAbsence(state, post));
}

/** M10: sickness by a daily rate that rises with caseload; long leave by a yearly rate. */
export function absence(state: State): void {
  const { rows } = state.posts;
  const { sickClock, sickRate } = state.risks;
  const { longLeavePerDay } = state.parameters.absence;
  for (let number = 0; number < sickClock.length; number++) {
    const rate = sickRate[number];
    if (rate < 0) continue;
    const left = sickClock[number] - rate;
    sickClock[number] = left;
    if (left <= 0) fallSick(state, postAt(number));
    else if (longLeavePerDay > 0 && rows[postAt(number) + STATUS] === PRESENT) {
      longLeave(state, postAt(number));
    }
  }
  state.casesPassOn.each(state.day, (post) => {
    if (!isPresent(rows[post + STATUS])) handBackAll(state, post, LEDGER.backFromAbsence);
  });
}

function longLeave(state: State, post: number): void {
  const { posts } = state;
  const { longLeavePerDay, longLeaveDays } = state.parameters.absence;
  state.risks.longLeaveClock[postNumber(post)] -= longLeavePerDay;
  if (state.risks.longLeaveClock[postNumber(post)] > 0) return;
  state.risks.longLeaveClock[postNumber(post)] = patience(
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
  state.risks.sickClock[postNumber(post)] = patience(
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
