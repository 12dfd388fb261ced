import {
  LEAVES,
  type Route,
  routeCell,
  SEVERAL,
  SHARED,
  WORKED,
} from '../parameters/parameters.ts';
import { unit } from '../random/stream.ts';
import { startHeldClock } from './case-clocks.ts';
import { freeRow } from './case-memory.ts';
import {
  episodeOf,
  HOLDER,
  KEY,
  LAST_PERSON,
  ON_DUTY,
  PLACE,
  QUEUED,
  QUEUED_ON,
  RANK,
  ROUTE_WORD,
  SCREENING,
  STAGE,
  STAGE_START,
  STREAM,
  stepOf,
  TEAM,
} from './case-rows.ts';
import { detach, place } from './case-verbs.ts';
import { LEDGER } from './ledger.ts';
import { carry } from './load-verbs.ts';
import { stageRow, teamRow } from './memory-map.ts';
import { POOL, WORKED_CASES } from './post-rows.ts';
import { keepTurn } from './queue-verbs.ts';
import { placeReady } from './ready-verbs.ts';
import { CLOCK, LIMIT_DAYS, WEIGHT } from './stage-rows.ts';
import { beginStage } from './stage-verbs.ts';
import type { State } from './state.ts';
import { OPEN } from './team-rows.ts';

/** The stage of a case has ended: it moves to the next, with its worker where that is possible, or closes. */
export function endStage(state: State, row: number): void {
  const { memory, parameters } = state;
  const stage = memory[row | STAGE];
  const limitDays = memory[stageRow(stage) | LIMIT_DAYS];
  const team = memory[row | TEAM];
  const began = memory[row | STAGE_START];
  if (limitDays > 0) {
    state.write(team, LEDGER.limitEnds, 1);
    if (state.day - began <= limitDays) state.write(team, LEDGER.limitKept, 1);
  }
  const next = nextStage(state, row);
  const holder = memory[row | HOLDER];
  state.stageLaw.ends(stage, began, state.day);
  if (next === LEAVES) {
    detach(state, row);
    closeCase(state, row, LEDGER.closed);
    return;
  }
  let to = parameters.teams[team].passesTo[next];
  if (to === SHARED) to = teamByLuck(state, row, next);
  if (holder >= 0 && to === team) {
    const mayHold = parameters.teams[team].mayHold[next];
    if (mayHold[memory[holder | POOL]] === 1) {
      continueWith(state, row, holder, next);
      return;
    }
  }
  const since = hasNobody(holder) ? memory[row | QUEUED_ON] : state.day;
  const rank = memory[row | RANK];
  detach(state, row);
  if (to !== team) {
    memory[teamRow(team) | OPEN]--;
    memory[teamRow(to) | OPEN]++;
    state.write(team, LEDGER.transferredOut, 1);
    state.write(to, LEDGER.transferredIn, 1);
    memory[row | TEAM] = to;
  }
  beginStage(state, row, next);
  place(state, row, 0, since);
  if (isInQueue(holder) && memory[row | HOLDER] === QUEUED) keepTurn(state, row, rank);
}

const isInQueue = (holder: number): boolean => holder === QUEUED || holder === ON_DUTY;

/** Whether a case of this holder waits: whoever is to hold its next stage, it has waited since. */
const hasNobody = (holder: number): boolean => isInQueue(holder) || holder === SCREENING;

/** The next stage begins with the same worker. */
function continueWith(state: State, row: number, post: number, next: number): void {
  const { memory } = state;
  const stage = memory[row | STAGE];
  if (memory[stageRow(stage) | CLOCK] === WORKED) memory[post | WORKED_CASES]--;
  carry(state, post, row, -1);
  beginStage(state, row, next);
  carry(state, post, row, 1);
  if (memory[stageRow(stage) | WEIGHT] !== memory[stageRow(next) | WEIGHT]) placeReady(state, post);
  startHeldClock(state, row, post, memory[stageRow(next) | CLOCK]);
}

function nextStage(state: State, row: number): number {
  const route = routeOf(state, row);
  const word = state.memory[row | ROUTE_WORD];
  const to = route.toAtCell[routeCell(word)];
  return to === SEVERAL ? route.to[branchOf(route, word >>> 0)] : to;
}

/** What may follow the present stage of a case. */
function routeOf({ memory, parameters }: State, row: number): Route {
  const stage = memory[row | STAGE];
  const stream = parameters.streams[memory[row | STREAM]];
  const first = stage === stream.firstStage && stepOf(memory[row | PLACE]) === 1;
  return (first && stream.route) || parameters.stages[stage].route;
}

function branchOf({ upToWord }: Route, word: number): number {
  let branch = 0;
  while (word > upToWord[branch]) branch++;
  return branch;
}

/**
 * Which of several teams takes the next stage: what the word that decided what follows has left, once that is
 * decided, is luck of the same case still unused.
 */
function teamByLuck(state: State, row: number, next: number): number {
  const route = routeOf(state, row);
  const { upToWord } = route;
  const word = state.memory[row | ROUTE_WORD] >>> 0;
  const branch = branchOf(route, word);
  const from = branch === 0 ? -0.5 : upToWord[branch - 1];
  const left = (word - from) / (upToWord[branch] - from);
  const { upTo, to } = state.parameters.receivers[next];
  let team = 0;
  while (left > upTo[team]) team++;
  return to[team];
}

/** A case drops out of the count without a recorded end. */
export function leakCase(state: State, row: number): void {
  const { memory } = state;
  state.stageLaw.ends(memory[row | STAGE], memory[row | STAGE_START], state.day);
  detach(state, row);
  closeCase(state, row, LEDGER.leaked);
}

function closeCase(state: State, row: number, entry: number): void {
  const { memory } = state;
  const team = memory[row | TEAM];
  memory[teamRow(team) | OPEN]--;
  state.write(team, entry, 1);
  leaveService(
    state,
    memory[row | STREAM],
    memory[row | KEY],
    episodeOf(memory[row | PLACE]),
    memory[row | LAST_PERSON],
  );
  freeRow(state, row);
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
