import { runClock } from '../engine/case-clocks.ts';
import { END, NEXT, STAGE } from '../engine/case-rows.ts';
import { refreshLeavingFactor } from '../engine/leaving-factor.ts';
import { LEDGER } from '../engine/ledger.ts';
import { POST_ROW, poolRow, postNumber } from '../engine/memory-map.ts';
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
  VACANT,
} from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { ALLOCATED, type Parameters, type PoolParameters } from '../parameters/parameters.ts';
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
  state.due.supervision.put(post, day);
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
    let post = state.due.supervision.take(day);
    post >= 0;
    post = state.due.supervision.take(day)
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
  const { supervisors, memory } = state;
  const team = memory[poolRow(state, memory[post | POOL]) | POOL_TEAM];
  if (supervisors.outOfDate[team] === 1) shareOut(state, team);
  const supervisor = supervisors.of[postNumber(post)];
  return supervisor >= 0 && isPresent(memory[supervisor | STATUS]);
}

/**
 * Supervisors of a team share its workers in turn, in the order of posts, until each has as many as the
 * span allows. Worked out anew when somebody has come, gone or changed role.
 */
function shareOut(state: State, team: number): void {
  const { memory, parameters, supervisors, layout, firstPost } = state;
  const { of, posts, room } = supervisors;
  const count = gatherSupervisors(state, team);
  let places = 0;
  for (let i = 0; i < count; i++) places += room[i];
  let turn = 0;
  for (let line = 0; line < layout.lines; line++) {
    if (parameters.lines[line].team !== team || !hasSessions(parameters, line)) continue;
    for (let post = firstPost[line]; post < firstPost[line + 1]; post += POST_ROW) {
      const isSupervised = memory[poolRow(state, memory[post | POOL]) | IS_SUPERVISED] === 1;
      const number = postNumber(post);
      of[number] = NONE;
      if (!isSupervised || memory[post | STATUS] <= VACANT || places === 0) continue;
      of[number] = posts[turn];
      places--;
      room[turn]--;
      do turn = turn + 1 < count ? turn + 1 : 0;
      while (room[turn] === 0 && places > 0);
    }
  }
  supervisors.outOfDate[team] = 0;
}

/** Lists the supervisors of a team with their spans. @returns how many there are */
function gatherSupervisors(state: State, team: number): number {
  const { memory, parameters, supervisors, layout, firstPost } = state;
  const { posts, room } = supervisors;
  let count = 0;
  for (let line = 0; line < layout.lines; line++) {
    if (parameters.lines[line].team !== team || !maySupervise(parameters, line)) continue;
    for (let post = firstPost[line]; post < firstPost[line + 1]; post += POST_ROW) {
      const span = memory[poolRow(state, memory[post | POOL]) | SUPERVISES_UP_TO];
      if (span === 0 || memory[post | STATUS] <= VACANT) continue;
      posts[count] = post;
      room[count++] = span;
    }
  }
  return count;
}

/** Whether there is a role in a line of posts that supervises. */
const maySupervise = ({ pools }: Parameters, line: number): boolean =>
  pools.some((pool) => pool.line === line && pool.supervisesUpTo > 0);

/** Whether there is a role in a line of posts that has sessions. */
const hasSessions = ({ pools }: Parameters, line: number): boolean =>
  pools.some((pool) => pool.line === line && pool.supervision.length > 0);

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
