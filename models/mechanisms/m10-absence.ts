import { beginAbsence, endAbsence } from '../engine/absence-verbs.ts';
import { LEDGER } from '../engine/ledger.ts';
import { POST_ROW, POSTS_FROM, postAt, postNumber } from '../engine/memory-map.ts';
import { drawOfPerson, handBackAll, patience, placeOfPost } from '../engine/people-verbs.ts';
import { ABSENT_SINCE, ABSENT_UNTIL, COVERED_UNTIL, datesOf } from '../engine/post-dates.ts';
import { ABSENCES, ABSENT, AGENCY_ABSENT, isPresent, STATUS } from '../engine/post-rows.ts';
import { followCaseloads } from '../engine/risk-verbs.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** M10: those whose absence is over are back this morning. */
export function returnFromAbsence(state: State): void {
  for (
    let post = state.due.backAtWork.take(state.day);
    post >= 0;
    post = state.due.backAtWork.take(state.day)
  ) {
    endAbsence(state, post);
  }
}

/** M10: sickness by a daily rate that rises with caseload; long leave by a yearly rate, of those still well. */
export function absence(state: State): void {
  const { memory, risks } = state;
  const { sickness, longLeave } = risks;
  followCaseloads(state);
  const sick = sickness.morning();
  for (let i = 0; i < sick; i++) fallSick(state, postAt(sickness.spent[i]));
  const away = longLeave.morning();
  for (let i = 0; i < away; i++) beginLongLeave(state, postAt(longLeave.spent[i]));
  for (
    let post = state.due.casesPassOn.take(state.day);
    post >= 0;
    post = state.due.casesPassOn.take(state.day)
  ) {
    if (!isPresent(memory[post | STATUS]) && isAwayTooLong(state, post))
      handBackAll(state, post, LEDGER.backFromAbsence);
  }
}

function beginLongLeave(state: State, post: number): void {
  const { memory, risks, streams, parameters } = state;
  const { longLeaveDays, backfill } = parameters.absence;
  const next = patience(state, 'longLeave', post, ++memory[post | ABSENCES]);
  const covered = unit(streams.longLeave.words[1]) < backfill;
  risks.longLeave.begin(postNumber(post), next);
  goAbsent(state, post, longLeaveDays);
  if (covered) seekBackfill(state, post, longLeaveDays);
}

/**
 * M10: a long leave, of so many days from today, is to be covered where it is longer than the lead time of agency. Where
 * agency is not allowed it is noted, for when it is.
 * @param daysAway days of the leave before today, which count towards the lead time
 */
export function seekBackfill(state: State, post: number, days: number, daysAway = 0): void {
  const { dates, day, parameters } = state;
  const { allowed, leadDays } = parameters.agency;
  const lead = Math.max(0, Math.max(1, leadDays) - daysAway);
  dates[datesOf(post) | COVERED_UNTIL] = day + days;
  if (allowed && lead < days) state.due.backfillStarts.put(post, day + lead);
}

/** A spell of geometric length with the mean wanted, today included. */
function fallSick(state: State, post: number): void {
  const { memory, risks, streams } = state;
  streams.absence.read(
    placeOfPost(state, post),
    drawOfPerson(state, post, memory[post | ABSENCES]),
  );
  const days = spellDays(state, streams.absence.words[1]);
  const next = patience(state, 'absence', post, ++memory[post | ABSENCES]);
  risks.sickness.begin(postNumber(post), next);
  goAbsent(state, post, days);
}

export function spellDays(state: State, word: number): number {
  const { meanSpellDays } = state.parameters.absence;
  if (meanSpellDays <= 1) return 1;
  return 1 + Math.floor(Math.log(unit(word)) / Math.log1p(-1 / meanSpellDays));
}

/** @param daysAway days of the absence before today */
export function goAbsent(state: State, post: number, days: number, daysAway = 0): void {
  beginAbsence(state, post, days, daysAway);
  planPassingOn(state, post);
}

/** Whether somebody absent has been so for as long as their cases are kept for them. */
const isAwayTooLong = ({ dates, day, parameters }: State, post: number): boolean =>
  day - dates[datesOf(post) | ABSENT_SINCE] >= parameters.absence.returnCasesAfterDays;

/** The cases of somebody absent pass on once that has lasted as long as it may, where it lasts longer. */
function planPassingOn(state: State, post: number): void {
  const { dates, day, parameters } = state;
  const since = dates[datesOf(post) | ABSENT_SINCE];
  const until = dates[datesOf(post) | ABSENT_UNTIL];
  const passOn = since + parameters.absence.returnCasesAfterDays;
  if (passOn < until) state.due.casesPassOn.put(post, Math.max(day, passOn));
}

/** M10: cases are kept for another time from today: those of the absent pass on when that is over, today where it is. */
export function followPassingOn(state: State): void {
  const { memory, postsEnd } = state;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const status = memory[post | STATUS];
    if (status === ABSENT || status === AGENCY_ABSENT) planPassingOn(state, post);
  }
}
