import { NEXT } from './case-rows.ts';
import { handBack } from './case-verbs.ts';
import { LEDGER } from './ledger.ts';
import { refreshCap } from './load-verbs.ts';
import { postNumber } from './memory-map.ts';
import { COVERED_UNTIL, datesOf } from './post-dates.ts';
import {
  ABSENCES,
  ABSENT,
  AGENCY_PRESENT,
  FIRST_CASE,
  FTE_MICRO,
  isAgency,
  isPermanent,
  isPresent,
  LEARNING_KEPT,
  LEARNING_LOST,
  LEAVING_FACTOR,
  LEFT,
  LINE,
  MICRO,
  NOT_KNOWN,
  POOL,
  POST_PLACE,
  PRESENT,
  RAMP_STEP,
  RATE_CLASS,
  ROUNDS,
  realOf,
  SERIAL,
  STARTED_ON,
  STATUS,
  SUPERVISION_KEPT,
  SUPERVISION_MISSED,
  SUPERVISION_ON,
  VACANCY,
  VACANT,
  WAS_LEFT,
} from './post-rows.ts';
import { placeReady } from './ready-verbs.ts';
import { refreshRisk } from './risk-verbs.ts';
import type { State } from './state.ts';

/** Where the draws of a person in a post are read: the post, and which person in it. */
export const placeOfPost = ({ memory }: State, post: number): number =>
  (memory[post | LINE] << 16) | memory[post | POST_PLACE];
export const drawOfPerson = ({ memory }: State, post: number, draw: number): number =>
  (memory[post | SERIAL] << 16) | draw;

/** An exponential draw of mean 1, from a person's own luck. */
export const patience = (
  state: State,
  kind: 'leaving' | 'absence' | 'longLeave',
  post: number,
  draw: number,
): number =>
  -Math.log(state.streams[kind].uniform(placeOfPost(state, post), drawOfPerson(state, post, draw)));

const teamOf = (state: State, post: number): number =>
  state.parameters.pools[state.memory[post | POOL]].team;

/** Something else stands in a post: sums, lists and rates follow. */
export function setStatus(state: State, post: number, status: number): void {
  const { memory } = state;
  const pool = memory[post | POOL];
  const fte = memory[post | FTE_MICRO];
  const before = memory[post | STATUS];
  memory[post | STATUS] = status;
  if (before <= VACANT !== status <= VACANT) state.supervisors.outOfDate[teamOf(state, post)] = 1;
  state.staff.inPostMicro[pool] +=
    fte * (Number(isPermanent(status)) - Number(isPermanent(before)));
  state.staff.agencyMicro[pool] += fte * (Number(isAgency(status)) - Number(isAgency(before)));
  state.staff.presentMicro[pool] += fte * (Number(status === PRESENT) - Number(before === PRESENT));
  state.staff.agencyPresentMicro[pool] +=
    fte * (Number(status === AGENCY_PRESENT) - Number(before === AGENCY_PRESENT));
  state.visitsMade[postNumber(post)] = NOT_KNOWN;
  placeReady(state, post);
  refreshRisk(state, post);
}

/** Somebody starts in a vacant post: permanent, in one of the roles of the line, or agency. Fresh clocks are drawn from their own luck. */
export function startWorker(
  state: State,
  post: number,
  kind: 'permanent' | 'agency',
  pool: number,
  rampSteps: number,
): void {
  const { memory, reals, dates } = state;
  memory[post | POOL] = pool;
  memory[post | SERIAL]++;
  if (kind === 'permanent') {
    memory[post | VACANCY]++;
    memory[post | WAS_LEFT] = 0;
  }
  dates[datesOf(post) | COVERED_UNTIL] = 0;
  memory[post | STARTED_ON] = state.day;
  memory[post | RAMP_STEP] = rampSteps;
  memory[post | ABSENCES] = 0;
  memory[post | LEARNING_KEPT] = 0;
  memory[post | LEARNING_LOST] = 0;
  memory[post | SUPERVISION_KEPT] = 0;
  memory[post | SUPERVISION_MISSED] = 0;
  memory[post | SUPERVISION_ON] = -1;
  reals[realOf(post) | LEAVING_FACTOR] = 1;
  memory[post | RATE_CLASS] = state.rates.classOf(memory[post | POOL], memory[post | FTE_MICRO]);
  const number = postNumber(post);
  state.risks.leaving.begin(number, patience(state, 'leaving', post, 0));
  state.risks.sickness.begin(number, patience(state, 'absence', post, 0));
  state.risks.longLeave.begin(number, patience(state, 'longLeave', post, 0));
  state.newcomers.push(post);
  setStatus(state, post, kind === 'permanent' ? PRESENT : AGENCY_PRESENT);
  refreshCap(state, post);
  const fte = memory[post | FTE_MICRO] / MICRO;
  state.write(
    teamOf(state, post),
    kind === 'permanent' ? LEDGER.startedFte : LEDGER.agencyStartedFte,
    fte,
  );
}

/** An agency worker who covers a vacancy becomes permanent in it, and keeps cases and cap. */
export function makePermanent(state: State, post: number): void {
  const { memory } = state;
  const fte = memory[post | FTE_MICRO] / MICRO;
  memory[post | VACANCY]++;
  memory[post | WAS_LEFT] = 0;
  memory[post | STARTED_ON] = state.day;
  state.risks.leaving.begin(postNumber(post), patience(state, 'leaving', post, 0));
  state.newcomers.push(post);
  setStatus(state, post, isPresent(memory[post | STATUS]) ? PRESENT : ABSENT);
  state.write(teamOf(state, post), LEDGER.agencyEndedFte, fte);
  state.write(teamOf(state, post), LEDGER.startedFte, fte);
}

/** Somebody goes, and their cases go to the front of the queue; the post is vacant. */
export function endWorker(state: State, post: number): void {
  const { memory } = state;
  const agency = isAgency(memory[post | STATUS]);
  handBackAll(state, post, agency ? LEDGER.backFromAgency : LEDGER.backFromLeaver);
  const fte = memory[post | FTE_MICRO] / MICRO;
  state.write(teamOf(state, post), agency ? LEDGER.agencyEndedFte : LEDGER.leftFte, fte);
  memory[post | SERIAL]++;
  if (!agency) {
    memory[post | VACANCY]++;
    memory[post | ROUNDS] = 0;
    memory[post | WAS_LEFT] = LEFT;
  }
  setStatus(state, post, VACANT);
  memory[post | POOL] = state.parameters.lines[memory[post | LINE]].pool;
}

export function handBackAll(state: State, post: number, entry: number): void {
  const { memory } = state;
  let row = memory[post | FIRST_CASE];
  while (row >= 0) {
    const next = memory[row | NEXT];
    handBack(state, row, entry);
    row = next;
  }
}
