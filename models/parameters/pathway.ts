import type { Timeline } from '../calendar/timeline.ts';
import { CLOSED } from '../inputs/stages.ts';
import type { CountTable } from '../random/count-table.ts';
import { MONTHS_PER_YEAR } from '../units.ts';
import { referralsOf } from './demand.ts';
import { type Grown, levelAt } from './grown.ts';
import { needMilliHours } from './need-hours.ts';
import {
  ALLOCATED,
  ELAPSED,
  LEAVES,
  ROUTE_CELLS,
  type Route,
  SEVERAL,
  type StageParameters,
  type StreamParameters,
  WORKED,
} from './parameters.ts';
import type { PlainScenario } from './ranged-inputs.ts';
import type { Tables } from './tables.ts';

/** Random words that there are. */
const WORDS = 2 ** 32;

const CLOCKS = { elapsed: ELAPSED, allocated: ALLOCATED, worked: WORKED } as const;

/** Where each of the equal parts of all words leads. */
function toAtCells(upToWord: Float64Array, to: Int16Array): Int16Array {
  const size = WORDS / ROUTE_CELLS;
  let branch = 0;
  return Int16Array.from({ length: ROUTE_CELLS }, (_, cell) => {
    while (cell * size > upToWord[branch]) branch++;
    return (cell + 1) * size - 1 > upToWord[branch] ? SEVERAL : to[branch];
  });
}

function route(plain: PlainScenario, next: PlainScenario['stages'][number]['next']): Route {
  // Each share is drawn by itself where it carries a range, so they are scaled to sum to 1 again.
  const total = next.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const upToWord = Float64Array.from(next, ({ share }) => {
    sum += share / total;
    return sum * WORDS - 0.5;
  });
  upToWord[upToWord.length - 1] = WORDS;
  const to = Int16Array.from(next, ({ to: id }) =>
    id === CLOSED ? LEAVES : plain.stages.findIndex((stage) => stage.id === id),
  );
  return { upToWord, to, toAtCell: toAtCells(upToWord, to) };
}

export const stageParameters = (
  plain: PlainScenario,
  line: Timeline,
  tables: Tables,
): StageParameters[] =>
  plain.stages.map((stage) => {
    const length = tables.wholeDays(stage.length);
    const meanMonths = (length.stays(0).meanDays / line.workingDaysPerYear) * MONTHS_PER_YEAR;
    const { hoursPerMonth, hoursPerCase } = stage;
    const needed = { outside: stage.allocation === 'outside', hoursPerMonth, hoursPerCase };
    return {
      ...needed,
      // What is held outside is held from entry, so that a clock which runs while a case is held runs from entry.
      clock: needed.outside ? ELAPSED : CLOCKS[stage.clock],
      length,
      meanMonths,
      needMilliHours: needMilliHours(needed, meanMonths),
      weight: stage.weightPoints,
      priority: stage.priority,
      limitDays: stage.limitDays ?? 0,
      visitMicroPerDay: stage.visitEveryDays ? Math.round(1e6 / stage.visitEveryDays) : 0,
      leakPerDay: stage.leakPerYear / line.workingDaysPerYear,
      route: route(plain, stage.next),
    };
  });

/** A table for each month; months of the same mean share theirs. */
function perDay(
  { monthOfYear, yearsToMonth }: Timeline,
  meanIn: (month: number, years: number) => number,
  tableOf: (mean: number) => CountTable,
): CountTable[] {
  const known = new Map<number, CountTable>();
  return monthOfYear.map((month, index) => {
    const mean = meanIn(month, yearsToMonth[index]);
    const table = known.get(mean) ?? tableOf(mean);
    known.set(mean, table);
    return table;
  });
}

/**
 * M1: the published count of referrals includes those that return; what returns is made by M6, so the
 * rest is what arrives anew. The share taken out is that of the first day, so that a later change of
 * the re-referral share changes returns and not new referrals.
 */
export const streamParameters = (
  plain: PlainScenario,
  first: PlainScenario,
  line: Timeline,
  tables: Tables,
  grown: Grown,
): StreamParameters[] =>
  plain.streams.map((stream, index) => {
    const fresh =
      (referralsOf(plain, stream) * (1 - first.returning.share)) / line.workingDaysPerYear;
    const k = stream.dispersion ?? Number.POSITIVE_INFINITY;
    return {
      team: plain.teams.findIndex(({ id }) => id === stream.team),
      firstStage: plain.stages.findIndex(({ id }) => id === stream.firstStage),
      perDay: perDay(
        line,
        (month, years) =>
          fresh * (stream.monthFactors?.[month] ?? 1) * levelAt(grown.referrals[index], years),
        (mean) => tables.count(mean, k),
      ),
      noFurtherAction: stream.noFurtherActionShare,
      frontDoorHours: stream.frontDoorHours,
      daysBeforeAllocation: stream.daysBeforeAllocation,
      route: stream.next && route(plain, stream.next),
    };
  });
