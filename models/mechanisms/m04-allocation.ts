import { HOLDER, NEXT, ON_DUTY, QUEUED_ON, RANK, REMAINING } from '../engine/case-store.ts';
import { allocate, runClock } from '../engine/case-verbs.ts';
import { CAP, isPresent, POINTS, POOL, POST_ROW, STATUS } from '../engine/post-store.ts';
import { PRIORITY, stageRow, WEIGHT } from '../engine/stage-rows.ts';
import type { State } from '../engine/state.ts';
import { ALLOCATED, type TeamParameters } from '../parameters/parameters.ts';

const NOBODY = -1;

/** M4: waiting cases, by priority and then by date, go to whoever has room; what has no place stays. */
export function allocation(state: State): void {
  const { teams } = state.parameters;
  for (let index = 0; index < teams.length; index++) {
    if (state.waiting[index] === 0) continue;
    allocateTeam(state, teams[index], index);
    if (teams[index].whenFull === 'duty') dutyTakes(state, teams[index], index);
  }
}

function allocateTeam(state: State, team: TeamParameters, index: number): void {
  const { queueHead, layout, blocked } = state;
  const base = index * layout.stages;
  blocked.fill(0);
  for (;;) {
    const stage = nextQueue(state, base);
    if (stage === NOBODY) return;
    const first = queueHead[base + stage];
    const post = bestWorker(state, team, stage);
    if (post !== NOBODY) allocate(state, first, post);
    else if (team.whenFull !== 'exceed' || !exceed(state, team, stage, first)) blocked[stage] = 1;
  }
}

/**
 * Gives the first case that has waited long enough to the least loaded; false when none has, or nobody is
 * there. It need not be the first in the queue: cases handed back stand before it and have only begun to wait.
 */
function exceed(state: State, team: TeamParameters, stage: number, first: number): boolean {
  const { day } = state;
  const { rows } = state.cases;
  let row = first;
  while (row !== NOBODY && day - rows[row + QUEUED_ON] < team.afterDays) row = rows[row + NEXT];
  const post = row === NOBODY ? NOBODY : leastLoaded(state, team.holders[stage]);
  if (post !== NOBODY) allocate(state, row, post);
  return post !== NOBODY;
}

/** The stage whose first waiting case comes next: lowest priority number, then earliest in the queue. */
function nextQueue({ queueHead, stages, cases, blocked, layout }: State, base: number): number {
  const { rows } = cases;
  let best = NOBODY;
  for (let stage = 0; stage < layout.stages; stage++) {
    const row = queueHead[base + stage];
    if (row < 0 || blocked[stage] === 1) continue;
    if (best !== NOBODY) {
      const ahead = stages[stageRow(stage) + PRIORITY] - stages[stageRow(best) + PRIORITY];
      if (ahead > 0 || (ahead === 0 && rows[row + RANK] > rows[queueHead[base + best] + RANK]))
        continue;
    }
    best = stage;
  }
  return best;
}

/** The worker for a case that must be held: somebody with room, else the least loaded; −1 for nobody. */
export function anyWorker(state: State, team: TeamParameters, stage: number): number {
  const post = bestWorker(state, team, stage);
  return post === NOBODY ? leastLoaded(state, team.holders[stage]) : post;
}

/** Whoever has most room, or fewest cases, among all pools that may hold the stage. */
function bestWorker(state: State, team: TeamParameters, stage: number): number {
  const { ready } = state;
  const weight = state.stages[stageRow(stage) + WEIGHT];
  let best = NOBODY;
  for (const pool of team.holders[stage]) {
    const post = ready.first(pool, weight);
    if (post !== NOBODY && (best === NOBODY || ready.levelOf(post) < ready.levelOf(best)))
      best = post;
  }
  return best;
}

/** Whoever is least loaded against a full cap among those present, full or not. */
function leastLoaded(state: State, pools: readonly number[]): number {
  const { posts } = state;
  let best = NOBODY;
  let lowest = Number.POSITIVE_INFINITY;
  for (let post = 0; post < posts.end; post += POST_ROW) {
    if (!isPresent(posts.rows[post + STATUS]) || posts.rows[post + CAP] === 0) continue;
    if (!pools.includes(posts.rows[post + POOL])) continue;
    const load = posts.rows[post + POINTS] / posts.rows[post + CAP];
    if (load < lowest) {
      lowest = load;
      best = post;
    }
  }
  return best;
}

/** Cases that have waited long enough are held by the duty rota: they still wait for a worker, but their clock runs. */
function dutyTakes(state: State, team: TeamParameters, index: number): void {
  const { queueHead, layout } = state;
  const { rows } = state.cases;
  for (let stage = 0; stage < layout.stages; stage++) {
    let row = queueHead[index * layout.stages + stage];
    for (; row >= 0; row = rows[row + NEXT]) {
      if (rows[row + HOLDER] === ON_DUTY || state.day - rows[row + QUEUED_ON] < team.afterDays)
        continue;
      rows[row + HOLDER] = ON_DUTY;
      state.onDuty[index]++;
      if (state.parameters.stages[stage].clock === ALLOCATED)
        runClock(state, row, rows[row + REMAINING]);
    }
  }
}
