import { AWAY, OUTSIDE, QUEUED, SCREENING } from '../case-store.ts';
import type { State } from '../state.ts';
import type { Findings } from './findings.ts';

/** Every open case is somewhere, once, and each team's counters say how many are where. */
export function checkCases(state: State, found: Findings): void {
  const { cases, layout } = state;
  const counts = Array.from({ length: layout.teams }, () => ({
    open: 0,
    allocated: 0,
    waiting: 0,
    outside: 0,
    onDuty: 0,
    queuedOnSum: 0,
    screening: 0,
  }));
  for (let row = 0; row < cases.used; row++) {
    const holder = cases.holder[row];
    if (holder === AWAY) continue;
    const count = counts[cases.team[row]];
    count.open++;
    if (holder >= 0) count.allocated++;
    else if (holder === OUTSIDE) count.outside++;
    else {
      count.waiting++;
      count.queuedOnSum += cases.queuedOn[row];
      if (holder === SCREENING) count.screening++;
    }
    if (cases.duty[row] === 1) {
      count.onDuty++;
      found.holds(() => `case ${row} is on duty but does not wait`, holder === QUEUED);
    }
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

/** Each queue is a sound list in order of rank, as long as its counter says. */
function checkQueues(state: State, team: number, found: Findings): number {
  const { cases, layout, queueHead, queueTail, queueLength } = state;
  let inAll = 0;
  for (let stage = 0; stage < layout.stages; stage++) {
    const queue = team * layout.stages + stage;
    const name = `queue for stage ${stage} of team ${team}`;
    let length = 0;
    let last = -1;
    for (let row = queueHead[queue]; row >= 0 && length <= cases.used; row = cases.next[row]) {
      length++;
      found.holds(
        () => `${name} holds case ${row}, which is elsewhere`,
        cases.holder[row] === QUEUED && cases.stage[row] === stage && cases.team[row] === team,
      );
      found.same(() => `${name}, the case before case ${row}`, cases.previous[row], last);
      found.holds(
        () => `${name} is out of order at case ${row}`,
        last < 0 || cases.rank[last] < cases.rank[row],
      );
      last = row;
    }
    found.same(() => `${name}, length`, queueLength[queue], length);
    found.same(() => `${name}, last case`, queueTail[queue], last);
    inAll += length;
  }
  return inAll;
}
