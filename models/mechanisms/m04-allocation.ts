import { runClock } from '../engine/case-clocks.ts';
import { HOLDER, NEXT, ON_DUTY, QUEUED_ON, RANK, REMAINING } from '../engine/case-rows.ts';
import { allocate } from '../engine/case-verbs.ts';
import { QUEUE_FIRST, QUEUE_LOOK_FROM, stageRow, teamRow } from '../engine/memory-map.ts';
import { queueRow } from '../engine/queue-verbs.ts';
import { comesBefore, firstReady } from '../engine/ready-verbs.ts';
import { PRIORITY, WEIGHT } from '../engine/stage-rows.ts';
import type { State } from '../engine/state.ts';
import { DUTY_CASES, WAITING } from '../engine/team-rows.ts';
import { ALLOCATED, type TeamParameters } from '../parameters/parameters.ts';

const NOBODY = -1;
const AT_THE_FIRST = -2;

/** M4: waiting cases, by priority and then by date, go to whoever has room; what has no place stays. */
export function allocation(state: State): void {
  const { teams } = state.parameters;
  state.allocationRound++;
  for (let index = 0; index < teams.length; index++) {
    if (state.memory[teamRow(index) | WAITING] === 0) continue;
    allocateTeam(state, teams[index], index);
    if (teams[index].whenFull === 'duty') dutyTakes(state, teams[index], index);
  }
}

function allocateTeam(state: State, team: TeamParameters, index: number): void {
  const { memory, layout, served } = state;
  let count = 0;
  for (let stage = 0; stage < layout.stages; stage++) {
    const queue = queueRow(state, index, stage);
    if (memory[queue | QUEUE_FIRST] === NOBODY) continue;
    memory[queue | QUEUE_LOOK_FROM] = AT_THE_FIRST;
    served[count++] = stage;
  }
  while (count > 0) {
    const next = count === 1 ? 0 : nextQueue(state, index, count);
    const stage = served[next];
    const queue = queueRow(state, index, stage);
    const post = bestWorker(state, team, stage);
    let isGiven = post !== NOBODY;
    if (isGiven) allocate(state, memory[queue | QUEUE_FIRST], post);
    else if (team.whenFull === 'exceed') isGiven = exceed(state, team, index, stage);
    if (!isGiven || memory[queue | QUEUE_FIRST] === NOBODY) served[next] = served[--count];
  }
}

/**
 * Gives the first case that has waited long enough to the least loaded; false when none has, or nobody is
 * there. It need not be the first in the queue: cases handed back stand before it and have only begun to wait.
 */
function exceed(state: State, team: TeamParameters, index: number, stage: number): boolean {
  const { memory, day } = state;
  const queue = queueRow(state, index, stage);
  let row = memory[queue | QUEUE_LOOK_FROM];
  if (row === AT_THE_FIRST) row = memory[queue | QUEUE_FIRST];
  while (row !== NOBODY && day - memory[row | QUEUED_ON] < team.afterDays) row = memory[row | NEXT];
  const post = row === NOBODY ? NOBODY : leastLoaded(state, team, index, stage);
  if (post === NOBODY) return false;
  // Room only shrinks while cases are given out: once nobody has any, no case before this one is taken today.
  memory[queue | QUEUE_LOOK_FROM] = memory[row | NEXT];
  allocate(state, row, post);
  return true;
}

/** The place in `served` whose first waiting case comes next: lowest priority number, then earliest in the queue. */
function nextQueue(state: State, index: number, count: number): number {
  const { memory, served } = state;
  let best = 0;
  let bestStage = served[0];
  let bestRow = memory[queueRow(state, index, bestStage) | QUEUE_FIRST];
  for (let place = 1; place < count; place++) {
    const stage = served[place];
    const row = memory[queueRow(state, index, stage) | QUEUE_FIRST];
    const behind = memory[stageRow(stage) | PRIORITY] - memory[stageRow(bestStage) | PRIORITY];
    if (behind > 0 || (behind === 0 && memory[row | RANK] > memory[bestRow | RANK])) continue;
    best = place;
    bestStage = stage;
    bestRow = row;
  }
  return best;
}

/** The worker for a case that must be held: somebody with room, else the least loaded; −1 for nobody. */
export function anyWorker(state: State, index: number, stage: number): number {
  const team = state.parameters.teams[index];
  const post = bestWorker(state, team, stage);
  return post === NOBODY ? leastLoaded(state, team, index, stage) : post;
}

/** Whoever has most room, or fewest cases, among all pools that may hold the stage; of several, longest so. */
function bestWorker(state: State, team: TeamParameters, stage: number): number {
  const { memory } = state;
  const weight = memory[stageRow(stage) | WEIGHT];
  const pools = team.holders[stage];
  let best = NOBODY;
  for (let i = 0; i < pools.length; i++) {
    const post = firstReady(state, pools[i], weight);
    if (post === NOBODY) continue;
    if (best === NOBODY || comesBefore(state, post, best)) best = post;
  }
  return best;
}

/** Whoever is least loaded against a full cap among those present, full or not; −1 for nobody. */
const leastLoaded = (state: State, team: TeamParameters, index: number, stage: number): number =>
  state.loadHeaps[index * state.layout.stages + stage].least(state, team.holders[stage]);

/** Cases that have waited long enough are held by the duty rota: they still wait for a worker, but their clock runs. */
function dutyTakes(state: State, team: TeamParameters, index: number): void {
  const { memory, layout } = state;
  for (let stage = 0; stage < layout.stages; stage++) {
    let row = memory[queueRow(state, index, stage) | QUEUE_FIRST];
    for (; row >= 0; row = memory[row | NEXT]) {
      if (memory[row | HOLDER] === ON_DUTY || state.day - memory[row | QUEUED_ON] < team.afterDays)
        continue;
      memory[row | HOLDER] = ON_DUTY;
      memory[teamRow(index) | DUTY_CASES]++;
      if (state.parameters.stages[stage].clock === ALLOCATED)
        runClock(state, row, memory[row | REMAINING]);
    }
  }
}
