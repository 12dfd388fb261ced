import { runClock, WORK_PARTS } from '../engine/case-clocks.ts';
import { NEXT, REMAINING, STAGE } from '../engine/case-rows.ts';
import { LEDGER, ledgerRow } from '../engine/ledger.ts';
import {
  POST_ROW,
  POSTS_FROM,
  postNumber,
  QUEUE_LENGTH,
  stageRow,
  teamRow,
} from '../engine/memory-map.ts';
import { POOL_NEED_MILLI, POOL_VISIT_MICRO, poolReal } from '../engine/pool-rows.ts';
import {
  FIRST_CASE,
  FTE_MICRO,
  isPresent,
  MICRO,
  NEED_MILLI,
  NOT_KNOWN,
  POOL,
  realOf,
  STATUS,
  VISIT_MICRO,
  WORKED_CASES,
  WORKED_PARTS,
} from '../engine/post-rows.ts';
import { queueRow } from '../engine/queue-verbs.ts';
import { CLOCK, VISIT_MICRO_PER_DAY } from '../engine/stage-rows.ts';
import type { State } from '../engine/state.ts';
import { DUTY_CASES } from '../engine/team-rows.ts';
import { WORKED } from '../parameters/parameters.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/** M5: the hours that cases held needed today and the hours that there were; clocks that run with work done. */
export function work(state: State): void {
  const { memory, parameters, layout } = state;
  const monthsPerDay = MONTHS_PER_YEAR / layout.line.workingDaysPerYear;
  const { pools, teams } = parameters;
  const { presentMicro, agencyPresentMicro, learningMicro } = state.staff;
  for (let index = 0; index < pools.length; index++) {
    const pool = pools[index];
    if (!pool.holdsCases) continue;
    const atWork = presentMicro[index] + agencyPresentMicro[index] - learningMicro[index];
    learningMicro[index] = 0;
    state.write(pool.team, LEDGER.hoursAvailable, (atWork / MICRO) * pool.hoursPerDay);
    state.write(
      pool.team,
      LEDGER.hoursNeeded,
      (state.poolReals[poolReal(index) | POOL_NEED_MILLI] / 1000) * monthsPerDay,
    );
  }
  for (let team = 0; team < teams.length; team++) {
    const onDuty = memory[teamRow(team) | DUTY_CASES];
    if (onDuty === 0) continue;
    const hours = onDuty * teams[team].dutyHoursPerMonth * monthsPerDay;
    state.write(team, LEDGER.hoursNeeded, hours);
  }
  if (parameters.hasWorkedClocks) workOnCases(state);
  if (parameters.hasVisits) visits(state);
  state.learners.clear();
}

/**
 * M5: visits due today to every case that is to be visited and is held or queued, and made by workers present, as
 * far as hours allow. At the front door a case has nobody yet who could begin to visit.
 */
function visits(state: State): void {
  const { memory, layout, parameters, poolReals, visitsMade } = state;
  const { posts, count } = state.learners;
  for (let i = 0; i < count; i++) visitsMade[postNumber(posts[i])] = 0;
  for (let line = 0; line < layout.lines; line++) {
    if (isVisited(state, line)) madeInLine(state, line);
  }
  for (let i = 0; i < count; i++) visitsMade[postNumber(posts[i])] = NOT_KNOWN;
  for (let pool = 0; pool < layout.pools; pool++)
    state.write(
      parameters.pools[pool].team,
      LEDGER.visitsDue,
      poolReals[poolReal(pool) | POOL_VISIT_MICRO] / MICRO,
    );
  for (let team = 0; team < layout.teams; team++) {
    for (let stage = 0; stage < layout.stages; stage++) {
      const waiting = memory[queueRow(state, team, stage) | QUEUE_LENGTH];
      const due = (waiting * memory[stageRow(stage) | VISIT_MICRO_PER_DAY]) / MICRO;
      if (due > 0) state.write(team, LEDGER.visitsDue, due);
    }
  }
}

/** Whether a visit is due to any case that somebody in a line of posts holds. */
function isVisited({ parameters, poolReals }: State, line: number): boolean {
  const { pools } = parameters;
  let pool = parameters.lines[line].pool;
  for (; pool < pools.length && pools[pool].line === line; pool++) {
    if (poolReals[poolReal(pool) | POOL_VISIT_MICRO] > 0) return true;
  }
  return false;
}

/** Visits made today by everybody in a line of posts, who are all of one team. */
function madeInLine(state: State, line: number): void {
  const { firstPost, ledger, parameters, visitsMade } = state;
  const entry = ledgerRow(parameters.pools[parameters.lines[line].pool].team) + LEDGER.visitsMade;
  const end = firstPost[line + 1];
  let sum = ledger[entry];
  for (let post = firstPost[line]; post < end; post += POST_ROW) {
    const number = postNumber(post);
    if (visitsMade[number] === NOT_KNOWN) visitsMade[number] = madeBy(state, post);
    sum += visitsMade[number];
  }
  ledger[entry] = sum;
}

/** Visits that whoever is in a post makes on a day without learning. */
function madeBy(state: State, post: number): number {
  const { memory, reals } = state;
  const due = reals[realOf(post) | VISIT_MICRO];
  return due === 0 || !isPresent(memory[post | STATUS])
    ? 0
    : (due / MICRO) * partOfNeed(state, post);
}

/** Hours that a worker has for cases, on a day without learning, against the hours that they need, at most 1. */
function partOfNeed({ memory, parameters, reals }: State, post: number): number {
  const { hoursPerMonth } = parameters.pools[memory[post | POOL]];
  const available = (hoursPerMonth * 1000 * memory[post | FTE_MICRO]) / MICRO;
  const needed = Math.max(1, reals[realOf(post) | NEED_MILLI]);
  return available >= needed ? 1 : available / needed;
}

/** Parts of a day that the worker’s hours allow for each case. */
const partsOfNeed = (state: State, post: number): number =>
  Math.round(partOfNeed(state, post) * WORK_PARTS);

/** Each case of a worker advances a day, or the part of it that the worker’s hours allow; none on a day of learning. */
function workOnCases(state: State): void {
  const { memory, postsEnd, learners } = state;
  for (let i = 0; i < learners.count; i++) {
    const post = learners.posts[i];
    // Taken away beforehand, so that what all workers are given below leaves these where they were.
    if (memory[post | WORKED_CASES] > 0) memory[post | WORKED_PARTS] -= partsOfNeed(state, post);
  }
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (memory[post | WORKED_CASES] === 0 || !isPresent(memory[post | STATUS])) continue;
    memory[post | WORKED_PARTS] += partsOfNeed(state, post);
    for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
      if (memory[stageRow(memory[row | STAGE]) | CLOCK] !== WORKED) continue;
      if (memory[row | REMAINING] <= memory[post | WORKED_PARTS]) runClock(state, row, 1);
    }
  }
}
