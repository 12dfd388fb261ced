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
} from '../case-store.ts';
import type { State } from '../state.ts';
import type { Findings } from './findings.ts';

/** Every open case is somewhere, once, and each team's counters say how many are where. */
export function checkCases(state: State, found: Findings): void {
  const { cases, layout } = state;
  const { rows } = state.cases;
  const counts = Array.from({ length: layout.teams }, () => ({
    open: 0,
    allocated: 0,
    waiting: 0,
    outside: 0,
    onDuty: 0,
    queuedOnSum: 0,
    screening: 0,
  }));
  for (let row = 0; row < cases.used; row += ROW) {
    const holder = rows[row + HOLDER];
    if (holder === AWAY) continue;
    const count = counts[rows[row + TEAM]];
    count.open++;
    if (holder >= 0) count.allocated++;
    else if (holder === OUTSIDE) count.outside++;
    else {
      count.waiting++;
      count.queuedOnSum += rows[row + QUEUED_ON];
      if (holder === SCREENING) count.screening++;
    }
    if (holder === ON_DUTY) count.onDuty++;
  }
  counts.forEach((count, team) => {
    const { open, allocated, waiting, outside } = count;
    found.same(() => `open cases of team ${team}`, state.open[team], open);
    found.same(() => `allocated cases of team ${team}`, state.allocated[team], allocated);
    found.same(() => `waiting cases of team ${team}`, state.waiting[team], waiting);
    found.same(() => `cases of team ${team} held outside`, state.outside[team], outside);
    found.same(
      () => `open cases of team ${team} by where they are`,
      open,
      allocated + waiting + outside,
    );
    found.same(() => `cases on duty in team ${team}`, state.onDuty[team], count.onDuty);
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
  const { cases, layout, queueHead, queueTail, queueLength } = state;
  const { rows } = state.cases;
  let inAll = 0;
  for (let stage = 0; stage < layout.stages; stage++) {
    const queue = team * layout.stages + stage;
    const name = `queue for stage ${stage} of team ${team}`;
    let length = 0;
    let last = -1;
    for (let row = queueHead[queue]; row >= 0 && length <= cases.used; row = rows[row + NEXT]) {
      length++;
      found.holds(
        () => `${name} holds case ${row}, which is elsewhere`,
        isQueued(rows[row + HOLDER]) && rows[row + STAGE] === stage && rows[row + TEAM] === team,
      );
      found.same(() => `${name}, the case before case ${row}`, rows[row + PREVIOUS], last);
      found.holds(
        () => `${name} is out of order at case ${row}`,
        last < 0 || rows[last + RANK] < rows[row + RANK],
      );
      last = row;
    }
    found.same(() => `${name}, length`, queueLength[queue], length);
    found.same(() => `${name}, last case`, queueTail[queue], last);
    inAll += length;
  }
  return inAll;
}
