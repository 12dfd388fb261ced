import { runClock } from '../engine/case-verbs.ts';
import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { placeOfPost } from '../engine/people-verbs.ts';
import { ABOLISHED, isPermanent, isPresent, VACANT } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { ALLOCATED } from '../parameters/parameters.ts';
import { WORKING_DAYS_PER_WEEK } from '../units.ts';

/** Working days between sessions at the time that somebody has served; Infinity where none are due. */
function intervalDays(state: State, post: number): number {
  const { posts, parameters, day } = state;
  const served = (day - posts.startedOn[post]) / WORKING_DAYS_PER_WEEK;
  const rhythm = parameters.pools[posts.pool[post]].supervision.find(
    ({ untilWeeks }) => untilWeeks === undefined || served < untilWeeks,
  );
  return rhythm
    ? Math.max(1, Math.round(rhythm.everyWeeks * WORKING_DAYS_PER_WEEK))
    : Number.POSITIVE_INFINITY;
}

/** M12: the first session: one interval after starting, or anywhere in it for those met on the first day. */
export function planFirstSupervision(state: State, post: number): void {
  const interval = intervalDays(state, post);
  if (!Number.isFinite(interval)) return;
  const met = state.posts.startedOn[post] < 0;
  const part = met ? state.streams.opening.uniform(placeOfPost(state, post), 7) : 1;
  state.supervisionDue.put(post, state.posts.serial[post], state.day + Math.ceil(part * interval));
}

/** M12: sessions due today are kept when the supervisor is present and within span; otherwise missed. */
export function supervision(state: State): void {
  const { posts, day, parameters } = state;
  state.supervisionDue.each(day, posts.serial, (post) => {
    if (!isPermanent(posts.status[post])) return;
    if (!isPresent(posts.status[post])) {
      state.supervisionDue.put(post, posts.serial[post], day + 1);
      return;
    }
    const kept = supervisorIsThere(state, post);
    state.writeOf(post, kept ? 'supervisionKept' : 'supervisionMissed');
    if (kept) posts.supervisionKept[post]++;
    else {
      posts.supervisionMissed[post]++;
      delayCases(state, post);
    }
    if (parameters.supervision.leavingGap !== 0) refreshLeavingFactor(state, post);
    const interval = intervalDays(state, post);
    if (Number.isFinite(interval))
      state.supervisionDue.put(post, posts.serial[post], day + interval);
  });
}

/** Supervisors of a team share its workers in turn; each takes as many as the span allows, in the order of posts. */
function supervisorIsThere(state: State, post: number): boolean {
  const { posts, parameters } = state;
  const { team } = parameters.pools[posts.pool[post]];
  const supervisors: number[] = [];
  let before = 0;
  for (let other = 0; other < posts.count; other++) {
    const status = posts.status[other];
    if (status === ABOLISHED || status === VACANT) continue;
    const pool = parameters.pools[posts.pool[other]];
    if (pool.team !== team) continue;
    if (pool.supervisesUpTo > 0) supervisors.push(other);
    else if (other < post && pool.supervision.length > 0) before++;
  }
  if (supervisors.length === 0) return false;
  const supervisor = supervisors[before % supervisors.length];
  const turn = Math.floor(before / supervisors.length);
  const span = parameters.pools[posts.pool[supervisor]].supervisesUpTo;
  return turn < span && isPresent(posts.status[supervisor]);
}

/** A missed session puts off the end of the cases that the worker holds. */
function delayCases(state: State, post: number): void {
  const { posts, cases, parameters, day } = state;
  const { delayDays } = parameters.supervision;
  if (delayDays === 0) return;
  for (let row = posts.firstCase[post]; row >= 0; row = cases.next[row]) {
    if (parameters.stages[cases.stage[row]].clock !== ALLOCATED) continue;
    const left = cases.end[row] - day;
    state.ends.remove(row);
    runClock(state, row, left + delayDays);
  }
}
