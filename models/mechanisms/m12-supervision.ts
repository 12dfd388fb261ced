import { END, NEXT, STAGE } from '../engine/case-store.ts';
import { runClock } from '../engine/case-verbs.ts';
import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { LEDGER } from '../engine/ledger.ts';
import { placeOfPost } from '../engine/people-verbs.ts';
import {
  ABOLISHED,
  FIRST_CASE,
  isPermanent,
  isPresent,
  POOL,
  POST_ROW,
  STARTED_ON,
  STATUS,
  SUPERVISION_KEPT,
  SUPERVISION_MISSED,
  SUPERVISOR,
  VACANT,
} from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { ALLOCATED } from '../parameters/parameters.ts';
import { WORKING_DAYS_PER_WEEK } from '../units.ts';

/** Working days between sessions at the time that somebody has served; Infinity where none are due. */
function intervalDays(state: State, post: number): number {
  const { posts, parameters, day } = state;
  const served = (day - posts.rows[post + STARTED_ON]) / WORKING_DAYS_PER_WEEK;
  const rhythm = parameters.pools[posts.rows[post + POOL]].supervision.find(
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
  const met = state.posts.rows[post + STARTED_ON] < 0;
  const part = met ? state.streams.opening.uniform(placeOfPost(state, post), 7) : 1;
  state.supervisionDue.put(post, state.day + Math.ceil(part * interval));
}

/** M12: sessions due today are kept when the supervisor is present and within span; otherwise missed. */
export function supervision(state: State): void {
  const { posts, day, parameters } = state;
  state.supervisionDue.each(day, (post) => {
    if (!isPermanent(posts.rows[post + STATUS])) return;
    if (!isPresent(posts.rows[post + STATUS])) {
      state.supervisionDue.put(post, day + 1);
      return;
    }
    const kept = supervisorIsThere(state, post);
    state.writeOf(post, kept ? LEDGER.supervisionKept : LEDGER.supervisionMissed);
    if (kept) posts.rows[post + SUPERVISION_KEPT]++;
    else {
      posts.rows[post + SUPERVISION_MISSED]++;
      delayCases(state, post);
    }
    if (parameters.supervision.leavingGap !== 0) refreshLeavingFactor(state, post);
    const interval = intervalDays(state, post);
    if (Number.isFinite(interval)) state.supervisionDue.put(post, day + interval);
  });
}

function supervisorIsThere(state: State, post: number): boolean {
  if (state.rosterOf !== state.rosterVersion) assignSupervisors(state);
  const supervisor = state.posts.rows[post + SUPERVISOR];
  return supervisor >= 0 && isPresent(state.posts.rows[supervisor + STATUS]);
}

/**
 * Supervisors of a team share its workers in turn; each takes as many as the span allows, in the order of
 * posts. Worked out anew when somebody has come, gone or changed role.
 */
function assignSupervisors(state: State): void {
  const { posts, parameters } = state;
  const supervisors: number[][] = parameters.teams.map(() => []);
  const occupied = (post: number) =>
    posts.rows[post + STATUS] !== ABOLISHED && posts.rows[post + STATUS] !== VACANT;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    const pool = parameters.pools[posts.rows[post + POOL]];
    if (pool.supervisesUpTo > 0 && occupied(post)) supervisors[pool.team].push(post);
  }
  const taken = parameters.teams.map(() => 0);
  for (let post = 0; post < posts.end; post += POST_ROW) {
    const pool = parameters.pools[posts.rows[post + POOL]];
    const those = supervisors[pool.team];
    posts.rows[post + SUPERVISOR] = -1;
    if (pool.supervisesUpTo > 0 || pool.supervision.length === 0 || !occupied(post)) continue;
    const before = taken[pool.team]++;
    if (those.length === 0) continue;
    const supervisor = those[before % those.length];
    const span = parameters.pools[posts.rows[supervisor + POOL]].supervisesUpTo;
    if (Math.floor(before / those.length) < span) posts.rows[post + SUPERVISOR] = supervisor;
  }
  state.rosterOf = state.rosterVersion;
}

/** A missed session puts off the end of the cases that the worker holds. */
function delayCases(state: State, post: number): void {
  const { posts, parameters, day } = state;
  const { rows } = state.cases;
  const { delayDays } = parameters.supervision;
  if (delayDays === 0) return;
  for (let row = posts.rows[post + FIRST_CASE]; row >= 0; row = rows[row + NEXT]) {
    if (parameters.stages[rows[row + STAGE]].clock !== ALLOCATED) continue;
    runClock(state, row, rows[row + END] - day + delayDays);
  }
}
