import { runClock } from '../engine/case-clocks.ts';
import { END, NEXT, STAGE } from '../engine/case-rows.ts';
import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { LEDGER } from '../engine/ledger.ts';
import { POST_ROW, POSTS_FROM, poolRow } from '../engine/memory-map.ts';
import { placeOfPost } from '../engine/people-verbs.ts';
import { IS_SUPERVISED, POOL_TEAM, SUPERVISES_UP_TO } from '../engine/pool-rows.ts';
import {
  FIRST_CASE,
  isPermanent,
  isPresent,
  POOL,
  STARTED_ON,
  STATUS,
  SUPERVISION_KEPT,
  SUPERVISION_MISSED,
  SUPERVISOR,
  VACANT,
} from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { ALLOCATED } from '../parameters/parameters.ts';
import { WORKING_DAYS_PER_WEEK } from '../units.ts';

/** Working days between sessions at the time that somebody has served; Infinity where none are due. */
function intervalDays(state: State, post: number): number {
  const { memory, parameters, day } = state;
  const served = (day - memory[post | STARTED_ON]) / WORKING_DAYS_PER_WEEK;
  const rhythm = parameters.pools[memory[post | POOL]].supervision.find(
    ({ untilWeeks }) => untilWeeks === undefined || served < untilWeeks,
  );
  return rhythm
    ? Math.max(1, Math.round(rhythm.everyWeeks * WORKING_DAYS_PER_WEEK))
    : Number.POSITIVE_INFINITY;
}

/** M12: the first session: one interval after starting, or anywhere in it, today included, for those met on the first day. */
export function planFirstSupervision(state: State, post: number): void {
  const interval = intervalDays(state, post);
  if (!Number.isFinite(interval)) return;
  const met = state.memory[post | STARTED_ON] < 0;
  const part = met ? state.streams.opening.uniform(placeOfPost(state, post), 7) : 1;
  state.supervisionDue.put(post, state.day + Math.floor(part * interval));
}

/** M12: sessions due today are kept when the supervisor is present and within span; otherwise missed. */
export function supervision(state: State): void {
  const { memory, day, parameters } = state;
  for (
    let post = state.supervisionDue.take(day);
    post >= 0;
    post = state.supervisionDue.take(day)
  ) {
    if (!isPermanent(memory[post | STATUS])) continue;
    if (!isPresent(memory[post | STATUS])) {
      state.supervisionDue.put(post, day + 1);
      continue;
    }
    const kept = supervisorIsThere(state, post);
    state.writeOf(post, kept ? LEDGER.supervisionKept : LEDGER.supervisionMissed);
    if (kept) memory[post | SUPERVISION_KEPT]++;
    else {
      memory[post | SUPERVISION_MISSED]++;
      delayCases(state, post);
    }
    if (parameters.supervision.leavingGap !== 0) refreshLeavingFactor(state, post);
    const interval = intervalDays(state, post);
    if (Number.isFinite(interval)) state.supervisionDue.put(post, day + interval);
  }
}

function supervisorIsThere(state: State, post: number): boolean {
  if (state.rosterOf !== state.rosterVersion) assignSupervisors(state);
  const supervisor = state.memory[post | SUPERVISOR];
  return supervisor >= 0 && isPresent(state.memory[supervisor | STATUS]);
}

/** The supervisors of a team who have room, for how many workers more each has, and whose turn it is next. */
interface Supervising {
  posts: number[];
  room: number[];
  next: number;
}

/**
 * Supervisors of a team share its workers in turn, in the order of posts, until each has as many as the
 * span allows. Worked out anew when somebody has come, gone or changed role.
 */
function assignSupervisors(state: State): void {
  const { memory, parameters, postsEnd } = state;
  const teams = parameters.teams.map((): Supervising => ({ posts: [], room: [], next: 0 }));
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const pool = poolRow(state, memory[post | POOL]);
    if (memory[pool | SUPERVISES_UP_TO] === 0 || memory[post | STATUS] <= VACANT) continue;
    const team = teams[memory[pool | POOL_TEAM]];
    team.posts.push(post);
    team.room.push(memory[pool | SUPERVISES_UP_TO]);
  }
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const pool = poolRow(state, memory[post | POOL]);
    memory[post | SUPERVISOR] = -1;
    if (memory[pool | IS_SUPERVISED] === 0 || memory[post | STATUS] <= VACANT) continue;
    const { posts, room, next } = teams[memory[pool | POOL_TEAM]];
    if (posts.length === 0) continue;
    memory[post | SUPERVISOR] = posts[next];
    const isFull = --room[next] === 0;
    if (isFull) {
      posts.splice(next, 1);
      room.splice(next, 1);
    }
    const turn = isFull ? next : next + 1;
    teams[memory[pool | POOL_TEAM]].next = turn < posts.length ? turn : 0;
  }
  state.rosterOf = state.rosterVersion;
}

/** A missed session puts off the end of the cases that the worker holds. */
function delayCases(state: State, post: number): void {
  const { memory, parameters, day } = state;
  const { delayDays } = parameters.supervision;
  if (delayDays === 0) return;
  for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
    if (parameters.stages[memory[row | STAGE]].clock !== ALLOCATED) continue;
    runClock(state, row, memory[row | END] - day + delayDays);
  }
}
