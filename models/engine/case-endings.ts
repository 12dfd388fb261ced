import { LEAVES, WORKED } from '../parameters/parameters.ts';
import { unit } from '../random/stream.ts';
import { AWAY } from './case-store.ts';
import {
  beginStage,
  detach,
  place,
  placeOfStage,
  startHeldClock,
  wholeDays,
} from './case-verbs.ts';
import { LEDGER } from './ledger.ts';
import { carry, placeReady } from './load-verbs.ts';
import type { State } from './state.ts';

/** The stage of a case has ended: it moves to the next, with its worker where that is possible, or closes. */
export function endStage(state: State, row: number): void {
  const { cases, parameters } = state;
  const stage = cases.stage[row];
  const { limitDays } = parameters.stages[stage];
  const team = cases.team[row];
  if (limitDays > 0) {
    state.write(team, LEDGER.limitEnds, 1);
    if (state.day - cases.stageStart[row] <= limitDays) state.write(team, LEDGER.limitKept, 1);
  }
  const next = nextStage(state, row);
  const holder = cases.holder[row];
  state.stageLaw.ends(stage, cases.stageStart[row], state.day);
  state.leaks.remove(row);
  if (next === LEAVES) {
    detach(state, row);
    closeCase(state, row, 'closed');
    return;
  }
  const to = parameters.teams[team].passesTo[next];
  const holders = parameters.teams[team].holders[next];
  if (holder >= 0 && to === team && holders.includes(state.posts.pool[holder])) {
    continueWith(state, row, holder, next);
    return;
  }
  detach(state, row);
  if (to !== team) {
    state.open[team]--;
    state.open[to]++;
    state.write(team, LEDGER.transferredOut, 1);
    state.write(to, LEDGER.transferredIn, 1);
    cases.team[row] = to;
  }
  beginStage(state, row, next);
  place(state, row, 0);
}

/** The next stage begins with the same worker. */
function continueWith(state: State, row: number, post: number, next: number): void {
  const { cases, parameters, posts } = state;
  const stage = cases.stage[row];
  if (parameters.stages[stage].clock === WORKED) posts.workedCases[post]--;
  carry(state, post, stage, -1);
  beginStage(state, row, next);
  carry(state, post, next, 1);
  if (parameters.stages[stage].weight !== parameters.stages[next].weight) placeReady(state, post);
  startHeldClock(state, row, post, parameters.stages[next].clock);
}

function nextStage(state: State, row: number): number {
  const { cases, parameters, streams } = state;
  const stream = parameters.streams[cases.stream[row]];
  const first = cases.step[row] === 1 && cases.stage[row] === stream.firstStage;
  const route = (first && stream.route) || parameters.stages[cases.stage[row]].route;
  streams.pathway.read(cases.key[row], placeOfStage(state, row));
  const p = unit(streams.pathway.words[1]);
  let branch = 0;
  while (p > route.upTo[branch]) branch++;
  return route.to[branch];
}

/** A case drops out of the count without a recorded end. */
export function leakCase(state: State, row: number): void {
  const { stage, stageStart } = state.cases;
  state.stageLaw.ends(stage[row], stageStart[row], state.day);
  state.ends.remove(row);
  detach(state, row);
  closeCase(state, row, 'leaked');
}

function closeCase(state: State, row: number, cause: 'closed' | 'leaked'): void {
  const team = state.cases.team[row];
  state.open[team]--;
  state.write(team, LEDGER[cause], 1);
  leaveService(state, row);
}

/** M6: a case that has left comes back after a while, or its row is free. */
export function leaveService(state: State, row: number): void {
  const { cases, streams } = state;
  const { share, delay } = state.parameters.returning;
  streams.returning.read(cases.key[row], cases.episode[row]);
  cases.holder[row] = AWAY;
  const returnsAfter =
    unit(streams.returning.words[0]) < share ? wholeDays(delay, streams.returning.words[1]) : 0;
  const day = state.day + returnsAfter;
  if (returnsAfter > 0 && day < state.layout.line.days.length) state.comebacks.put(row, day);
  else cases.release(row);
}
