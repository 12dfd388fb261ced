import { LEAVES, WORKED } from '../parameters/parameters.ts';
import { unit } from '../random/stream.ts';
import {
  episodeOf,
  HOLDER,
  KEY,
  LAST_PERSON,
  PLACE,
  ROUTE_WORD,
  STAGE,
  STAGE_START,
  STREAM,
  stepOf,
  TEAM,
} from './case-store.ts';
import { beginStage, detach, place, startHeldClock } from './case-verbs.ts';
import { LEDGER } from './ledger.ts';
import { carry, placeReady } from './load-verbs.ts';
import { POOL, WORKED_CASES } from './post-store.ts';
import { CLOCK, LIMIT_DAYS, stageRow, WEIGHT } from './stage-rows.ts';
import type { State } from './state.ts';

/** The stage of a case has ended: it moves to the next, with its worker where that is possible, or closes. */
export function endStage(state: State, row: number): void {
  const { parameters } = state;
  const { rows } = state.cases;
  const stage = rows[row + STAGE];
  const limitDays = state.stages[stageRow(stage) + LIMIT_DAYS];
  const team = rows[row + TEAM];
  const began = rows[row + STAGE_START];
  if (limitDays > 0) {
    state.write(team, LEDGER.limitEnds, 1);
    if (state.day - began <= limitDays) state.write(team, LEDGER.limitKept, 1);
  }
  const next = nextStage(state, row);
  const holder = rows[row + HOLDER];
  state.stageLaw.ends(stage, began, state.day);
  if (next === LEAVES) {
    detach(state, row);
    closeCase(state, row, LEDGER.closed);
    return;
  }
  const to = parameters.teams[team].passesTo[next];
  if (holder >= 0 && to === team) {
    const mayHold = parameters.teams[team].mayHold[next];
    if (mayHold[state.posts.rows[holder + POOL]] === 1) {
      continueWith(state, row, holder, next);
      return;
    }
  }
  detach(state, row);
  if (to !== team) {
    state.open[team]--;
    state.open[to]++;
    state.write(team, LEDGER.transferredOut, 1);
    state.write(to, LEDGER.transferredIn, 1);
    rows[row + TEAM] = to;
  }
  beginStage(state, row, next);
  place(state, row, 0);
}

/** The next stage begins with the same worker. */
function continueWith(state: State, row: number, post: number, next: number): void {
  const { posts, stages } = state;
  const stage = state.cases.rows[row + STAGE];
  if (stages[stageRow(stage) + CLOCK] === WORKED) posts.rows[post + WORKED_CASES]--;
  carry(state, post, stage, -1);
  beginStage(state, row, next);
  carry(state, post, next, 1);
  if (stages[stageRow(stage) + WEIGHT] !== stages[stageRow(next) + WEIGHT]) placeReady(state, post);
  startHeldClock(state, row, post, stages[stageRow(next) + CLOCK]);
}

function nextStage(state: State, row: number): number {
  const { parameters } = state;
  const { rows } = state.cases;
  const stage = rows[row + STAGE];
  const stream = parameters.streams[rows[row + STREAM]];
  const first = stage === stream.firstStage && stepOf(rows[row + PLACE]) === 1;
  const route = (first && stream.route) || parameters.stages[stage].route;
  const word = rows[row + ROUTE_WORD] >>> 0;
  let branch = 0;
  while (word > route.upToWord[branch]) branch++;
  return route.to[branch];
}

/** A case drops out of the count without a recorded end. */
export function leakCase(state: State, row: number): void {
  const { rows } = state.cases;
  state.stageLaw.ends(rows[row + STAGE], rows[row + STAGE_START], state.day);
  state.ends.remove(row);
  detach(state, row);
  closeCase(state, row, LEDGER.leaked);
}

function closeCase(state: State, row: number, entry: number): void {
  const { rows } = state.cases;
  const team = rows[row + TEAM];
  state.open[team]--;
  state.write(team, entry, 1);
  leaveService(
    state,
    rows[row + STREAM],
    rows[row + KEY],
    episodeOf(rows[row + PLACE]),
    rows[row + LAST_PERSON],
  );
  state.cases.release(row);
}

/**
 * M6: a child or an adult who leaves may come back after a while.
 * @param episode which of their episodes has ended
 * @param lastPerson who held the case; −1 for nobody
 */
export function leaveService(
  state: State,
  stream: number,
  key: number,
  episode: number,
  lastPerson: number,
): void {
  const { returning } = state.streams;
  const { share, delay } = state.parameters.returning;
  returning.read(key, episode);
  if (unit(returning.words[0]) >= share) return;
  const day = state.day + delay.at(returning.words[1]);
  state.comebacks.put(day, key, stream, episode + 1, lastPerson);
}
