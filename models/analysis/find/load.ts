import { workingDaysPerYear } from '../../calendar/working-days.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { meanDays } from '../../parameters/mean-days.ts';
import type { PlainScenario } from '../../parameters/ranged-inputs.ts';
import { announcedFte } from './announced.ts';
import { atTheEnd } from './at-the-end.ts';
import { begunPerDay, leakPerDay } from './begun.ts';
import { type Capacity, capacityOf } from './capacity.ts';
import { type Overload, overloadOf } from './overload.ts';
import { caseHoldingLines } from './post-lines.ts';
import type { StageLoad } from './stage-load.ts';

/** What a team has to hold, by Little’s law, against what it can. Points are cases where stages weigh 1. */
export interface TeamLoad {
  team: string;
  /** Stages begun in a year that people of the team have to hold. */
  begunPerYear: number;
  /** Mean working days that one takes while its clock runs. */
  meanDays: number;
  /** Cases open in the long run if none waited or stood still: begun a day × mean days. */
  openCases: number;
  /** The same in points: each case weighed by its stage. */
  openPoints: number;
  /** ISO date on which dated changes of inputs are counted as they stand; undefined where none is in force. */
  changedOn: string | undefined;
  /** FTE of case holders on the first day, agency included. */
  holdersFte: number;
  /** FTE announced to start by the last day, as far as they find posts vacant. */
  announcedFte: number;
  /** What both may hold. */
  holders: Capacity;
  /** What becomes of what they cannot; undefined where they can hold it all. */
  overload: Overload | undefined;
  /** The same if every funded post were filled. */
  establishedFte: number;
  established: Capacity;
  overloadIfFilled: Overload | undefined;
}

type Stage = PlainScenario['stages'][number];

/**
 * Arrivals × length for each team, from the inputs alone: referrals of the year in which the run ends
 * (re-referrals included, as published) follow the stages; a length is the mean of its distribution,
 * shortened by cases that drop out. Inputs, caps and posts too, are those of the last day of the run, as dated
 * changes leave them; people are those of the first day and who is announced to start.
 */
export function teamLoads(scenario: Scenario): TeamLoad[] {
  const { plain, grown, lastDay, changedOn } = atTheEnd(scenario);
  const begun = begunPerDay(plain, grown);
  const daysPerYear = workingDaysPerYear(plain.service.bankHolidays);
  const lines = caseHoldingLines(plain);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return plain.teams.map((team, t) => {
    const stages = plain.stages.flatMap((stage, s): StageLoad[] =>
      stage.allocation === 'worker'
        ? [{ stage, begunPerDay: begun[t][s], days: heldDays(stage, daysPerYear) }]
        : [],
    );
    const open = stages.map((each) => each.begunPerDay * each.days);
    const begunInAll = sum(stages.map((each) => each.begunPerDay));
    const own = lines.filter((line) => line.team === t);
    const agency = own.map((each) => each.agencyFte + each.extraAgencyFte);
    const people = own.map((each, i) => each.inPostFte + agency[i]);
    const funded = own.map((each) => each.establishedFte + each.extraAgencyFte);
    const announced = own.map((each, i) =>
      Math.min(announcedFte(plain, each, lastDay), Math.max(0, funded[i] - people[i])),
    );
    const capacity = (permanent: readonly number[], cover: readonly number[]) =>
      capacityOf(
        plain,
        own.map((line, i) => ({ line, permanentFte: permanent[i], agencyFte: cover[i] })),
        stages,
      );
    const holders = capacity(
      own.map((each, i) => each.inPostFte + announced[i]),
      agency,
    );
    const extra = own.map((each) => each.extraAgencyFte);
    const established = capacity(
      own.map((each) => each.establishedFte),
      extra,
    );
    return {
      team: team.name,
      begunPerYear: begunInAll * daysPerYear,
      meanDays: begunInAll > 0 ? sum(open) / begunInAll : 0,
      openCases: sum(open),
      openPoints: sum(open.map((cases, s) => cases * stages[s].stage.weightPoints)),
      changedOn,
      holdersFte: sum(people),
      announcedFte: sum(announced),
      holders,
      overload: overloadOf(team.whenFull.policy, stages, holders, daysPerYear),
      establishedFte: sum(funded),
      established,
      overloadIfFilled: overloadOf(team.whenFull.policy, stages, established, daysPerYear),
    };
  });
}

/** Working days that a case takes in a stage while its clock runs, until it ends or drops out. */
function heldDays(stage: Stage, daysPerYear: number): number {
  const length = meanDays(stage);
  return length / (1 + length * leakPerDay(stage, daysPerYear));
}
