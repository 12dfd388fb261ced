import type { PostHook } from '../engine/hooks.ts';
import { LEDGER } from '../engine/ledger.ts';
import { POST_ROW, POSTS_FROM } from '../engine/memory-map.ts';
import { endWorker, makePermanent, placeOfPost, startWorker } from '../engine/people-verbs.ts';
import {
  EXPERIENCED,
  EXTRA,
  FOUND_POOL,
  isAgency,
  LINE,
  POOL,
  ROUNDS,
  STATUS,
  VACANCY,
  VACANT,
  WAS_LEFT,
} from '../engine/post-rows.ts';
import { planRamp } from '../engine/ramp-verbs.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** Place of the draw of who arrives, beyond any number of rounds. */
const ARRIVAL_DRAW = 0xffff;
const CONVERSION_DRAW = 0xfffe;
/** Sums of fractions are whole to within this. */
const SLACK = 1e-9;

/** M8: a vacancy is advertised: the round ends after a drawn time, counted from today. In a freeze it waits for its end. */
export function advertise(state: State, post: number): void {
  const { memory, parameters } = state;
  if (!parameters.recruitment.open) return;
  const word = roundWord(state, post, 0);
  memory[post | ROUNDS]++;
  state.due.roundsEnd.put(post, state.day + parameters.recruitment.round.at(word));
}

/** A word of the present round: 0 for its length, 1 for its success. Agency cover does not change it. */
function roundWord(state: State, post: number, which: 0 | 1): number {
  const { memory, streams } = state;
  streams.recruitment.read(
    placeOfPost(state, post),
    (memory[post | VACANCY] << 16) | memory[post | ROUNDS],
  );
  return streams.recruitment.words[which];
}

/**
 * M8: a freeze begins or ends today. It calls off the rounds that nobody has been found in yet; when it is over, every
 * vacancy for which nobody has been found is advertised from the beginning.
 */
export function followFreeze(state: State, wasOpen: boolean): void {
  const { memory, parameters, postsEnd } = state;
  const { open } = parameters.recruitment;
  if (open === wasOpen) return;
  state.due.roundsEnd.clear();
  if (!open) return;
  const found = state.due.found.posts();
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const status = memory[post | STATUS];
    const isVacancy = (status === VACANT || isAgency(status)) && memory[post | EXTRA] === 0;
    if (isVacancy && !found.has(post)) advertise(state, post);
  }
}

/** M8: rounds that end today bring a starter, or begin again; people announced for today start. */
export function recruitment(state: State, started: PostHook): void {
  const { day, parameters, layout } = state;
  const { roundsEnd } = state.due;
  const month = layout.line.month[day];
  if (month !== state.starters.month) beginMonth(state, month);
  // Where a month has room for so many, those found before it come first.
  if (Number.isFinite(parameters.recruitment.startsPerMonth)) startFound(state, started);
  for (let post = roundsEnd.take(day); post >= 0; post = roundsEnd.take(day)) {
    if (unit(roundWord(state, post, 1)) < parameters.recruitment.success)
      arrive(state, post, started);
    else advertise(state, post);
  }
  startFound(state, started);
  for (let line = 0; line < layout.lines; line++) {
    while (state.starters.owed[line] > 0) {
      const post = vacancyIn(state, line);
      if (post < 0) break;
      state.starters.owed[line]--;
      fill(state, post, parameters.lines[line].pool, started);
    }
  }
}

/** Those found for this month start, in a freeze too; where a limit turns some away, whoever was found first does. */
function startFound(state: State, started: PostHook): void {
  const { day, parameters } = state;
  const { found } = state.due;
  const today: number[] = [];
  for (let post = found.take(day); post >= 0; post = found.take(day)) today.push(post);
  // What was noted last is taken first.
  if (Number.isFinite(parameters.recruitment.startsPerMonth)) today.reverse();
  for (const post of today) {
    if (hasRoom(state)) fill(state, post, state.memory[post | FOUND_POOL], started);
    else found.put(post, nextMonth(state));
  }
}

/** What a limit with a fraction leaves over in a month counts in the next, so that over the months the limit holds. */
function beginMonth(state: State, month: number): void {
  const { startsPerMonth } = state.parameters.recruitment;
  const isFirst = state.starters.month < 0;
  if (!isFirst && Number.isFinite(startsPerMonth)) {
    const room = state.starters.carried + startsPerMonth + SLACK;
    state.starters.carried = Math.max(0, room - Math.floor(room) - SLACK);
  }
  state.starters.month = month;
  state.starters.thisMonth = 0;
}

/** Whether another may start this month. */
const hasRoom = ({ starters, parameters }: State): boolean =>
  starters.thisMonth < Math.floor(starters.carried + parameters.recruitment.startsPerMonth + SLACK);

/** Who has been found for a vacancy: one of the roles that arrive in its line, by the luck of the round. */
function arrivalFor(state: State, post: number) {
  const { memory, parameters, streams } = state;
  const { arrivals } = parameters.lines[memory[post | LINE]];
  if (arrivals.length === 1) return arrivals[0];
  const p = streams.recruitment.uniform(
    placeOfPost(state, post),
    (memory[post | VACANCY] << 16) | ARRIVAL_DRAW,
  );
  return arrivals.find(({ upTo }) => p <= upTo) ?? arrivals[arrivals.length - 1];
}

/** The person found starts today, in the next month with room, or in the month in which such people start. */
function arrive(state: State, post: number, started: PostHook): void {
  const { monthOfYear, pool } = arrivalFor(state, post);
  const { month, monthOfYear: months } = state.layout.line;
  if (monthOfYear < 0 || months[month[state.day]] === monthOfYear) {
    if (hasRoom(state)) fill(state, post, pool, started);
    else findFor(state, post, pool, nextMonth(state));
    return;
  }
  findFor(state, post, pool, firstDayOf(state, monthOfYear));
}

/** M8: somebody is found for a vacancy, who starts on a later day. */
export function findFor(state: State, post: number, pool: number, startsOn: number): void {
  state.memory[post | FOUND_POOL] = pool;
  state.due.found.put(post, startsOn);
}

/** The first working day from today on in a month of the year; past the end, their number. */
export function firstDayOf({ day: today, layout }: State, monthOfYear: number): number {
  const { month, monthOfYear: months } = layout.line;
  let day = today;
  while (day < month.length && months[month[day]] !== monthOfYear) day++;
  return day;
}

function nextMonth(state: State): number {
  const { month } = state.layout.line;
  let day = state.day;
  while (day < month.length && month[day] === month[state.day]) day++;
  return day;
}

/** A permanent worker starts in a vacancy; an agency worker who covered it goes. In a post that somebody left, the starter replaces them. */
function fill(state: State, post: number, pool: number, started: PostHook): void {
  const { memory, parameters } = state;
  const { costPerHire, costPerLeaver, rampDays } = parameters.recruitment;
  const cost = costPerHire + (memory[post | WAS_LEFT] > 0 ? costPerLeaver : 0);
  const converts = isAgency(memory[post | STATUS]) && agencyConverts(state, post);
  if (converts) makePermanent(state, post);
  else {
    if (isAgency(memory[post | STATUS])) endWorker(state, post);
    startWorker(state, post, 'permanent', pool, rampDays > 0 ? 0 : EXPERIENCED);
  }
  state.starters.thisMonth++;
  state.write(parameters.pools[memory[post | POOL]].team, LEDGER.recruitingPounds, cost);
  if (rampDays > 0 && !converts) planRamp(state, post);
  started(state, post);
}

/** Whether the agency worker who covers a vacancy is the one who fills it, by the luck of the vacancy. */
function agencyConverts(state: State, post: number): boolean {
  const share = state.parameters.recruitment.agencyConverts;
  if (share === 0) return false;
  const place = (state.memory[post | VACANCY] << 16) | CONVERSION_DRAW;
  return state.streams.recruitment.uniform(placeOfPost(state, post), place) < share;
}

/** A vacant post of a line: those for which nobody has been found first, of these the uncovered ones; −1 when there is none. */
function vacancyIn(state: State, line: number): number {
  const { memory } = state;
  let found: Set<number> | undefined;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    const isCovered = isAgency(memory[post | STATUS]);
    if (memory[post | EXTRA] === 1 || !(isCovered || memory[post | STATUS] === VACANT)) continue;
    found ??= state.due.found.posts();
    const lost = 2 * Number(found.has(post)) + Number(isCovered);
    if (lost >= least) continue;
    best = post;
    least = lost;
  }
  return best;
}
