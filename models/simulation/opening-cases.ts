import { runClock } from '../engine/case-clocks.ts';
import { END, HOLDER, KEY, PLACE, REMAINING, STANDS, STREAM, stepOf } from '../engine/case-rows.ts';
import { hold, openCase, place } from '../engine/case-verbs.ts';
import { LEDGER } from '../engine/ledger.ts';
import { beganEarlier, meetInStage, meetWaiting } from '../engine/stage-verbs.ts';
import type { State } from '../engine/state.ts';
import { referralKey } from '../mechanisms/m01-referrals.ts';
import { anyWorker } from '../mechanisms/m04-allocation.ts';
import { referralsOf } from '../parameters/demand.ts';
import { WORKED } from '../parameters/parameters.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { countAt, countTable } from '../random/count-table.ts';
import { streamsOfOpening } from './opening-streams.ts';

/** Days beyond any run, by which cases from before the first day are named. */
const OPENING_DAY = 3000;
const PAST_DAY = 2700;
const PER_DAY = 1 << 14;
const NOBODY = -1;

/** An opening case that has waited so many working days. */
interface Waiting {
  readonly row: number;
  readonly stage: number;
  readonly waited: number;
}

const openingKey = (stream: number, day: number, index: number): number =>
  referralKey(stream, day + Math.floor(index / PER_DAY), index % PER_DAY);

/** Opens the cases of the first day, exactly as many as the scenario says, part of the way through their stages. */
export function openCases(state: State, plain: PlainScenario): void {
  const streamsOf = streamsOfOpening(plain, state.tables);
  let made = 0;
  plain.teams.forEach((team, teamIndex) => {
    const held: { stage: number; rows: number[] }[] = [];
    const waiting: Waiting[] = [];
    for (const line of team.cases) {
      const stage = plain.stages.findIndex(({ id }) => id === line.stage);
      const { outside } = state.parameters.stages[stage];
      const streamAt = streamsOf(teamIndex, stage);
      const rows: number[] = [];
      for (let i = 0; i < line.allocated; i++) {
        const row = open(state, streamAt((i + 0.5) / line.allocated), teamIndex, stage, made++);
        partWay(state, row, stage);
        if (!outside) {
          rows.push(row);
          continue;
        }
        place(state, row, 0, state.day);
        endThisMorning(state, row, stage);
      }
      held.push({ stage, rows });
      for (let i = 0; i < line.waiting; i++) {
        const row = open(state, streamAt((i + 0.5) / line.waiting), teamIndex, stage, made++);
        const waited = Math.round(2 * line.meanWaitDays * (1 - (i + 0.5) / line.waiting));
        meetWaiting(state, row, stage, waited);
        waiting.push({ row, stage, waited });
      }
    }
    // Queues are in order of date, whichever line of cases comes first.
    waiting.sort((a, b) => b.waited - a.waited);
    for (const each of waiting) wait(state, each);
    takeUpAll(state, teamIndex, held);
  });
}

/**
 * Gives a team's opening cases to its workers: those that fewest roles may hold first, so that what is left for
 * roles with less choice is not already with others.
 */
function takeUpAll(
  state: State,
  team: number,
  held: { stage: number; rows: readonly number[] }[],
): void {
  const { holders } = state.parameters.teams[team];
  held.sort((a, b) => holders[a.stage].length - holders[b.stage].length);
  for (const { stage, rows } of held) {
    for (const row of rows) {
      takeUp(state, row, team, stage);
      endThisMorning(state, row, stage);
    }
  }
}

function open(state: State, stream: number, team: number, stage: number, index: number): number {
  const key = openingKey(stream, OPENING_DAY, index);
  const row = openCase(state, stream, key, 0, NOBODY, team, LEDGER.openedAtStart);
  if (stage !== state.parameters.streams[stream].firstStage) state.memory[row | PLACE]++;
  return row;
}

/**
 * Sets a case part of the way through its stage, as one met by chance in a steady past is: the evening before was any
 * of its days, the last included, so that it may end or drop out this morning.
 */
function partWay(state: State, row: number, stage: number): void {
  const { memory, parameters } = state;
  const { opening } = state.streams;
  const { length, leakPerDay } = parameters.stages[stage];
  const stays = length.stays(leakPerDay);
  opening.read(memory[row | KEY], 0);
  meetInStage(state, row, stage, stays.at(opening.words[0], opening.words[1]));
  const screened = parameters.streams[memory[row | STREAM]].daysBeforeAllocation;
  beganEarlier(state, row, stays.daysAgo + (stepOf(memory[row | PLACE]) === 1 ? screened : 0));
}

/**
 * Gives an opening case to a worker, over the cap if need be: the first day is as it was given. Where
 * everybody who may hold it is on long leave, or too part-time for one case, it waits.
 */
function takeUp(state: State, row: number, team: number, stage: number): void {
  const post = anyWorker(state, team, stage);
  if (post < 0) place(state, row, 0, state.day);
  else hold(state, row, post);
}

/**
 * Of no days left, a held case whose clock runs with work done ends this morning; one that nobody can hold yet has a day
 * left once somebody does.
 */
function endThisMorning(state: State, row: number, stage: number): void {
  const { memory, parameters } = state;
  if (memory[row | REMAINING] > 0 || memory[row | END] !== STANDS) return;
  if (parameters.stages[stage].clock === WORKED && memory[row | HOLDER] >= 0)
    runClock(state, row, 0);
  else memory[row | REMAINING] = 1;
}

/** An opening case that waits, and has waited so many days: at the front door while it is still due there. */
function wait(state: State, { row, stage, waited }: Waiting): void {
  const { parameters } = state;
  const { memory } = state;
  const stream = parameters.streams[memory[row | STREAM]];
  beganEarlier(state, row, waited);
  const due = stage === stream.firstStage ? stream.daysBeforeAllocation - waited : 0;
  place(state, row, Math.max(0, due), -waited);
}

/**
 * M6: those who left before the first day and will come back after it: as many as a steady past makes,
 * each part of the way through the time until return.
 */
export function openReturns(state: State, plain: PlainScenario): void {
  const { share, delay } = state.parameters.returning;
  const { workingDaysPerYear } = state.layout.line;
  const delays = delay.stays(0);
  plain.streams.forEach((each, stream) => {
    const expected = (share * referralsOf(plain, each) * delays.meanDays) / workingDaysPerYear;
    const p = state.streams.opening.uniform(stream, 4);
    const count = countAt(countTable(expected, Number.POSITIVE_INFINITY), p);
    for (let i = 0; i < count; i++) {
      const key = openingKey(stream, PAST_DAY, i);
      state.streams.opening.read(key, 5);
      const [word0, word1] = state.streams.opening.words;
      state.comebacks.put(delays.at(word0, word1), key, stream, 1, NOBODY);
    }
  });
}
