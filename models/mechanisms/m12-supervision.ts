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
  SUPERVISION_ON,
  SUPERVISOR,
  VACANT,
} from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { ALLOCATED, type PoolParameters } from '../parameters/parameters.ts';
import { WORKING_DAYS_PER_WEEK } from '../units.ts';

const NONE = -1;

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
  sessionOn(state, post, state.day + Math.floor(part * interval));
}

/** The next session falls due on a day; another that was due no longer is. */
function sessionOn(state: State, post: number, day: number): void {
  state.memory[post | SUPERVISION_ON] = day;
  state.supervisionDue.put(post, day);
}

/**
 * M12: another rhythm holds for somebody from today, by a career step or a dated change: the next session is no
 * further off than it says. Where there is none, none is due.
 * @param former the numbers of the role until now
 */
export function followRhythm(state: State, post: number, former: PoolParameters): void {
  const { memory, parameters, day } = state;
  const { supervision } = parameters.pools[memory[post | POOL]];
  if (isSameRhythm(supervision, former.supervision)) return;
  if (supervision.length === 0) {
    memory[post | SUPERVISION_ON] = NONE;
    return;
  }
  const latest = day + intervalDays(state, post);
  const due = memory[post | SUPERVISION_ON];
  if (due === NONE || due > latest) sessionOn(state, post, latest);
}

type Rhythm = PoolParameters['supervision'];

const isSameRhythm = (rhythm: Rhythm, other: Rhythm): boolean =>
  rhythm.length === other.length &&
  rhythm.every(
    ({ untilWeeks, everyWeeks }, line) =>
      untilWeeks === other[line].untilWeeks && everyWeeks === other[line].everyWeeks,
  );

/** M12: sessions due today are kept when the supervisor is present and within span; otherwise missed. */
export function supervision(state: State): void {
  const { memory, day, parameters } = state;
  for (
    let post = state.supervisionDue.take(day);
    post >= 0;
    post = state.supervisionDue.take(day)
  ) {
    if (!isPermanent(memory[post | STATUS]) || memory[post | SUPERVISION_ON] !== day) continue;
    if (!isPresent(memory[post | STATUS])) {
      sessionOn(state, post, day + 1);
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
    sessionOn(state, post, day + intervalDays(state, post));
  }
}

function supervisorIsThere(state: State, post: number): boolean {
  if (state.rosterOf !== state.rosterVersion) assignSupervisors(state);
  const supervisor = state.memory[post | SUPERVISOR];
  return supervisor >= 0 && isPresent(state.memory[supervisor | STATUS]);
}

/** The supervisors of a team, for how many workers more each and all of them have room, and whose turn it is next. */
interface Supervising {
  posts: number[];
  room: number[];
  places: number;
  next: number;
}

/**
 * Supervisors of a team share its workers in turn, in the order of posts, until each has as many as the
 * span allows. Worked out anew when somebody has come, gone or changed role.
 */
function assignSupervisors(state: State): void {
  const { memory, parameters, postsEnd } = state;
  const teams = parameters.teams.map(
    (): Supervising => ({ posts: [], room: [], places: 0, next: 0 }),
  );
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const pool = poolRow(state, memory[post | POOL]);
    if (memory[pool | SUPERVISES_UP_TO] === 0 || memory[post | STATUS] <= VACANT) continue;
    const team = teams[memory[pool | POOL_TEAM]];
    team.posts.push(post);
    team.room.push(memory[pool | SUPERVISES_UP_TO]);
    team.places += memory[pool | SUPERVISES_UP_TO];
  }
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const pool = poolRow(state, memory[post | POOL]);
    memory[post | SUPERVISOR] = -1;
    if (memory[pool | IS_SUPERVISED] === 0 || memory[post | STATUS] <= VACANT) continue;
    const team = teams[memory[pool | POOL_TEAM]];
    if (team.places > 0) memory[post | SUPERVISOR] = nextSupervisor(team);
  }
  state.rosterOf = state.rosterVersion;
}

/** Takes a place with the supervisor whose turn it is; the turn passes to the next who has room. */
function nextSupervisor(team: Supervising): number {
  const { posts, room, next } = team;
  room[next]--;
  team.places--;
  let turn = next;
  do turn = turn + 1 < posts.length ? turn + 1 : 0;
  while (room[turn] === 0 && team.places > 0);
  team.next = turn;
  return posts[next];
}

/** A missed session puts off the end of the worker’s cases whose clocks run while they are held. */
function delayCases(state: State, post: number): void {
  const { memory, parameters, day } = state;
  const { delayDays } = parameters.supervision;
  if (delayDays === 0) return;
  for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
    if (parameters.stages[memory[row | STAGE]].clock !== ALLOCATED) continue;
    runClock(state, row, memory[row | END] - day + delayDays);
  }
}
