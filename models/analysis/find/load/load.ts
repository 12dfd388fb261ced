import { workingDaysPerYear } from '../../../calendar/working-days.ts';
import type { Scenario } from '../../../inputs/scenario.ts';
import type { PlainScenario } from '../../../parameters/ranged-inputs.ts';
import { leakPerDay } from '../../../parameters/stages-begun.ts';
import { LengthTables } from '../../../parameters/tables.ts';
import { caseHoldingLines, type PostLine } from '../post-lines.ts';
import { announcedFte } from './announced.ts';
import { atTheEnd } from './at-the-end.ts';
import { begunPerDay } from './begun.ts';
import { type Capacity, capacityOf } from './capacity.ts';
import { type Overload, overloadOf } from './overload.ts';
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
  /** FTE of case holders on the first day, agency included where it is allowed at the end. */
  holdersFte: number;
  /** Whether there is agency on the first day which is not allowed at the end. */
  agencyEnds: boolean;
  /** FTE of agency that vacancies get beyond that of the first day, where a dated change has them asked again. */
  coverFte: number;
  /** FTE announced to start by the last day, as far as they find posts vacant. */
  announcedFte: number;
  /** FTE announced to leave by the last day, or to be on long leave on it. */
  leavingFte: number;
  /** What all these may hold. */
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
 * changes leave them; people are those of the first day and who is announced to start, less who is announced to be gone.
 * @param lengths tables that others have built already, and may use after this
 */
export function teamLoads(scenario: Scenario, lengths = new LengthTables()): TeamLoad[] {
  const { plain, grown, lastDay, changedOn, isCoverAsked } = atTheEnd(scenario);
  const begun = begunPerDay(plain, grown, lengths);
  const daysPerYear = workingDaysPerYear(plain.service.bankHolidays);
  const lines = caseHoldingLines(plain);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return plain.teams.map((team, t) => {
    const stages = plain.stages.flatMap((stage, s): StageLoad[] =>
      stage.allocation === 'worker'
        ? [{ stage, begunPerDay: begun[t][s], ...daysOf(stage, daysPerYear, lengths) }]
        : [],
    );
    const open = stages.map((each) => each.begunPerDay * each.days);
    const begunInAll = sum(stages.map((each) => each.begunPerDay));
    const own = lines.filter((line) => line.team === t);
    const atFirst = own.map((each) => each.agencyFte + each.extraAgencyFte);
    const isAllowed = plain.agency.allowed;
    const agency = isAllowed ? atFirst : own.map(() => 0);
    const extra = own.map(({ extraAgencyFte }) => (isAllowed ? extraAgencyFte : 0));
    const people = own.map((each, i) => each.inPostFte + agency[i]);
    const funded = own.map((each, i) => each.establishedFte + extra[i]);
    const ofLine = (kind: 'start' | 'leave' | 'long-leave') => (line: PostLine) =>
      announcedFte(plain, line, lastDay, kind);
    const left = own.map((each) => Math.min(each.inPostFte, ofLine('leave')(each)));
    const announced = own.map((each, i) =>
      Math.min(ofLine('start')(each), Math.max(0, funded[i] - people[i] + left[i])),
    );
    const permanent = own.map((each, i) => each.inPostFte - left[i] + announced[i]);
    const away = own.map((each, i) => Math.min(permanent[i], ofLine('long-leave')(each)));
    const cover = own.map((each, i) => (isCoverAsked ? coverFte(plain, each, permanent[i]) : 0));
    const capacity = (permanent: readonly number[], temporary: readonly number[]) =>
      capacityOf(
        plain,
        own.map((line, i) => ({ line, permanentFte: permanent[i], agencyFte: temporary[i] })),
        stages,
      );
    const holders = capacity(
      permanent.map((fte, i) => fte - away[i]),
      agency.map((fte, i) => fte + cover[i]),
    );
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
      agencyEnds: !isAllowed && sum(atFirst) > 0,
      coverFte: sum(cover),
      announcedFte: sum(announced),
      leavingFte: sum(left) + sum(away),
      holders,
      overload: overloadOf(team.whenFull.policy, stages, holders, daysPerYear),
      establishedFte: sum(funded),
      established,
      overloadIfFilled: overloadOf(team.whenFull.policy, stages, established, daysPerYear),
    };
  });
}

/** M9: what agency comes to cover of the vacancies of a line beyond what it covers on the first day, under its ceiling. */
function coverFte(
  { agency: { allowed, coverShare, ceilingShare } }: PlainScenario,
  { establishedFte, agencyFte }: PostLine,
  permanent: number,
): number {
  if (!allowed) return 0;
  const ceiling = ceilingShare < 1 ? (permanent * ceilingShare) / (1 - ceilingShare) : Infinity;
  const vacant = Math.max(0, establishedFte - permanent);
  return Math.max(0, Math.min(coverShare * vacant, ceiling) - agencyFte);
}

/** Mean working days of a stage while its clock runs, and those that a case takes in it until it ends or drops out. */
function daysOf(stage: Stage, daysPerYear: number, lengths: LengthTables) {
  const length = lengths.wholeDays(stage.length);
  return {
    lengthDays: length.stays(0).meanDays,
    days: length.stays(leakPerDay(stage, daysPerYear)).meanDays,
  };
}
