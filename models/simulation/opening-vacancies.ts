import { placeOfPost } from '../engine/people-verbs.ts';
import { LINE, ROUNDS } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { findFor, firstDayOf } from '../mechanisms/m08-recruitment.ts';

/**
 * M8: a vacancy met on the first day has been advertised before: somebody has been found for it who starts in the month of an intake,
 * or it is somewhere within a round. In a freeze neither holds: what was under way when it began is not known.
 */
export function meetVacancy(state: State, post: number): void {
  if (!state.parameters.recruitment.open) return;
  if (!metFound(state, post)) roundInProgress(state, post);
}

/**
 * Whether somebody has been found for it. In a steady past as many vacancies are at each point of their way as is their rate × the
 * time spent there (Little’s law): a round’s mean length over its chance of success spent searching, and from then on, for
 * those who start in the month of an intake, all the time since the last one ended.
 */
function metFound(state: State, post: number): boolean {
  const { layout, memory, parameters, streams } = state;
  const { arrivals } = parameters.lines[memory[post | LINE]];
  const { meanRoundDays, success } = parameters.recruitment;
  const sinceIntake = ({ monthOfYear }: { monthOfYear: number }) =>
    monthOfYear < 0 ? 0 : layout.line.daysSinceMonth[monthOfYear];
  const waiting = arrivals.map(
    (arrival, i) => (arrival.upTo - (arrivals[i - 1]?.upTo ?? 0)) * sinceIntake(arrival),
  );
  const found = waiting.reduce((sum, days) => sum + days, 0);
  if (found === 0) return false;
  let at = streams.opening.uniform(placeOfPost(state, post), 9) * (meanRoundDays / success + found);
  const arrival = arrivals.find((_, i) => {
    at -= waiting[i];
    return at < 0;
  });
  if (!arrival) return false;
  findFor(state, post, arrival.pool, firstDayOf(state, arrival.monthOfYear));
  return true;
}

/** What is left of a round met on the first day is a uniform part of one. */
function roundInProgress(state: State, post: number): void {
  const { memory, parameters, streams } = state;
  streams.opening.read(placeOfPost(state, post), 1);
  const [word0, word1] = streams.opening.words;
  memory[post | ROUNDS] = 1;
  state.due.roundsEnd.put(post, parameters.recruitment.round.stays(0).at(word0, word1));
}
