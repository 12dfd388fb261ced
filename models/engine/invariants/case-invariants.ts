import {
  AWAY,
  HOLDER,
  NEXT,
  ON_DUTY,
  OUTSIDE,
  PREVIOUS,
  QUEUED,
  QUEUED_ON,
  RANK,
  ROW,
  SCREENING,
  STAGE,
  TEAM,
} from '../case-rows.ts';
import { QUEUE_FIRST, QUEUE_LAST, QUEUE_LENGTH, teamRow } from '../memory-map.ts';
import { queueRow } from '../queue-verbs.ts';
import type { State } from '../state.ts';
import {
  ALLOCATED_CASES,
  DUTY_CASES,
  HELD_OUTSIDE,
  OPEN,
  WAITING,
  WAITING_POINTS,
} from '../team-rows.ts';
import type { Findings } from './findings.ts';

/** Every open case is somewhere, once, and each team's counters say how many are where. */
export function checkCases(state: State, found: Findings): void {
  const { memory, layout } = state;
  const counts = Array.from({ length: layout.teams }, () => ({
    open: 0,
    allocated: 0,
    waiting: 0,
    outside: 0,
    onDuty: 0,
    points: 0,
    queuedOnSum: 0,
    screening: 0,
  }));
  for (let row = state.casesFrom; row < state.casesEnd; row += ROW) {
    const holder = memory[row | HOLDER];
    if (holder === AWAY) continue;
    const count = counts[memory[row | TEAM]];
    count.open++;
    if (holder >= 0) count.allocated++;
    else if (holder === OUTSIDE) count.outside++;
    else {
      count.waiting++;
      count.points += state.parameters.stages[memory[row | STAGE]].weight;
      count.queuedOnSum += memory[row | QUEUED_ON];
      if (holder === SCREENING) count.screening++;
    }
    if (holder === ON_DUTY) count.onDuty++;
  }
  counts.forEach((count, team) => {
    const { open, allocated, waiting, outside } = count;
    found.same(() => `open cases of team ${team}`, memory[teamRow(team) | OPEN], open);
    found.same(
      () => `allocated cases of team ${team}`,
      memory[teamRow(team) | ALLOCATED_CASES],
      allocated,
    );
    found.same(() => `waiting cases of team ${team}`, memory[teamRow(team) | WAITING], waiting);
    found.same(
      () => `cases of team ${team} held outside`,
      memory[teamRow(team) | HELD_OUTSIDE],
      outside,
    );
    found.same(
      () => `open cases of team ${team} by where they are`,
      open,
      allocated + waiting + outside,
    );
    found.same(
      () => `cases on duty in team ${team}`,
      memory[teamRow(team) | DUTY_CASES],
      count.onDuty,
    );
    found.holds(
      () => `team ${team} has cases on duty, which its rule does not say`,
      count.onDuty === 0 || state.parameters.teams[team].whenFull === 'duty',
    );
    found.same(
      () => `points of waiting cases of team ${team}`,
      memory[teamRow(team) | WAITING_POINTS],
      count.points,
    );
    found.same(
      () => `waiting since, summed, in team ${team}`,
      state.queuedOnSum[team],
      count.queuedOnSum,
    );
    const queued = checkQueues(state, team, found);
    found.same(() => `cases in the queues of team ${team}`, queued, waiting - count.screening);
  });
}

const isQueued = (holder: number): boolean => holder === QUEUED || holder === ON_DUTY;

/** Each queue is a sound list in order of rank, as long as its counter says. */
function checkQueues(state: State, team: number, found: Findings): number {
  const { memory, layout } = state;
  let inAll = 0;
  for (let stage = 0; stage < layout.stages; stage++) {
    const queue = queueRow(state, team, stage);
    const name = `queue for stage ${stage} of team ${team}`;
    let length = 0;
    let last = -1;
    for (let row = memory[queue | QUEUE_FIRST]; row >= 0; row = memory[row | NEXT]) {
      if (++length > state.casesEnd) throw new Error(`${name} goes round in a circle`);
      const here =
        isQueued(memory[row | HOLDER]) &&
        memory[row | STAGE] === stage &&
        memory[row | TEAM] === team;
      if (!here) found.fails(`${name} holds case ${row}, which is elsewhere`);
      const before = memory[row | PREVIOUS];
      if (before !== last) found.differs(`${name}, the case before case ${row}`, before, last);
      if (last >= 0 && memory[last | RANK] >= memory[row | RANK]) {
        found.fails(`${name} is out of order at case ${row}`);
      }
      last = row;
    }
    found.same(() => `${name}, length`, memory[queue | QUEUE_LENGTH], length);
    found.same(() => `${name}, last case`, memory[queue | QUEUE_LAST], last);
    inAll += length;
  }
  return inAll;
}
