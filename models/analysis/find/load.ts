import { workingDaysPerYear } from '../../calendar/working-days.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { CLOSED } from '../../inputs/stages.ts';
import { type Grown, levelAt } from '../../parameters/grown.ts';
import { meanDays } from '../../parameters/mean-days.ts';
import { passingShares } from '../../parameters/passing.ts';
import type { PlainScenario } from '../../parameters/ranged-inputs.ts';
import { WEEKS_PER_YEAR } from '../../units.ts';
import { announcedFte } from './announced.ts';
import { atTheEnd } from './at-the-end.ts';
import { caseHoldingLines } from './post-lines.ts';

/** What a team has to hold, by Little’s law, against what it can. Points are cases where stages weigh 1. */
export interface TeamLoad {
  team: string;
  /** Stages begun in a year that people of the team have to hold. */
  begunPerYear: number;
  /** Mean working days that one is held. */
  meanDays: number;
  /** Cases open in the long run if none waited: begun a day × mean days. */
  openCases: number;
  /** The same in points: each case weighed by its stage. */
  openPoints: number;
  /** ISO date on which dated changes of inputs are counted as they stand; undefined where none is in force. */
  changedOn: string | undefined;
  /** FTE of case holders on the first day, agency included. */
  holdersFte: number;
  /** FTE announced to start by the last day, as far as they find posts vacant. */
  announcedFte: number;
  /** Points that the caps of both allow. */
  holdersPoints: number;
  /** The same if every funded post were filled. */
  establishedFte: number;
  establishedPoints: number;
}

type Stage = PlainScenario['stages'][number];
type Team = PlainScenario['teams'][number];

/** Rounds of passing cases on, after which next to none are left to pass. */
const MOST_STEPS = 1000;
const NEGLIGIBLE = 1e-9;

/**
 * Arrivals × length for each team, from the inputs alone: referrals of the year in which the run ends
 * (re-referrals included, as published) follow the stages; a length is the mean of its distribution,
 * shortened by cases that drop out and lengthened by the days on which an absent worker stops the clock.
 * Inputs, caps and posts too, are those of the last day of the run, as dated changes leave them; people are
 * those of the first day and who is announced to start.
 */
export function teamLoads(scenario: Scenario): TeamLoad[] {
  const { plain, grown, lastDay, changedOn } = atTheEnd(scenario);
  const begun = begunPerDay(plain, grown);
  const daysPerYear = workingDaysPerYear(plain.service.bankHolidays);
  const lines = caseHoldingLines(plain);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return plain.teams.map((team, t) => {
    const held = plain.stages.map((stage, s) => (stage.allocation === 'worker' ? begun[t][s] : 0));
    const open = plain.stages.map((stage, s) => held[s] * heldDays(plain, stage, daysPerYear));
    const own = lines.filter((line) => line.team === t);
    const people = own.map((each) => each.inPostFte + each.agencyFte + each.extraAgencyFte);
    const funded = own.map((each) => each.establishedFte + each.extraAgencyFte);
    const announced = own.map((each, i) =>
      Math.min(announcedFte(plain, each, lastDay), Math.max(0, funded[i] - people[i])),
    );
    const points = (fte: readonly number[]) => sum(own.map((each, i) => fte[i] * each.capPerFte));
    return {
      team: team.name,
      begunPerYear: sum(held) * daysPerYear,
      meanDays: sum(held) > 0 ? sum(open) / sum(held) : 0,
      openCases: sum(open),
      openPoints: sum(open.map((cases, s) => cases * plain.stages[s].weightPoints)),
      changedOn,
      holdersFte: sum(people),
      announcedFte: sum(announced),
      holdersPoints: points(people.map((fte, i) => fte + announced[i])),
      establishedFte: sum(funded),
      establishedPoints: points(funded),
    };
  });
}

/** Stages begun on a working day, by team and stage. */
function begunPerDay(plain: PlainScenario, grown: Grown): number[][] {
  const { stages, teams, streams, service } = plain;
  const daysPerYear = workingDaysPerYear(service.bankHolidays);
  const years = service.weeks / WEEKS_PER_YEAR;
  const begun = teams.map(() => stages.map(() => 0));
  let moving = teams.map(() => stages.map(() => 0));
  const passed = stages.map((stage) => passingShares(plain, stage));
  const place = (id: string) => stages.findIndex((stage) => stage.id === id);
  const pass = (into: number[][], team: number, to: string, rate: number) => {
    if (to === CLOSED) return;
    const at = place(to);
    if (staysWith(teams[team], stages[at])) into[team][at] += rate;
    else for (const { team: taker, share } of passed[at]) into[taker][at] += rate * share;
  };
  for (const [index, stream] of streams.entries()) {
    const rate = (stream.referralsPerYear * levelAt(grown.referrals[index], years)) / daysPerYear;
    const kept = rate * (1 - stream.noFurtherActionShare);
    const team = teams.findIndex(({ id }) => id === stream.team);
    const first = stages[place(stream.firstStage)];
    if (!stream.next) pass(moving, team, first.id, kept);
    else {
      begun[team][place(first.id)] += kept;
      const ended = kept * endedShare(first, daysPerYear);
      for (const { to, share } of stream.next) pass(moving, team, to, ended * share);
    }
  }
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = teams.map(() => stages.map(() => 0));
    let left = 0;
    moving.forEach((rates, team) => {
      rates.forEach((rate, s) => {
        if (rate === 0) return;
        begun[team][s] += rate;
        left += rate;
        const ended = rate * endedShare(stages[s], daysPerYear);
        for (const { to, share } of stages[s].next) pass(next, team, to, ended * share);
      });
    });
    if (left < NEGLIGIBLE) break;
    moving = next;
  }
  return begun;
}

/** Whether a case of a team that begins a stage stays with the team. */
const staysWith = (team: Team, stage: Stage): boolean =>
  stage.allocation === 'outside' || team.stages.includes(stage.id);

const leakPerDay = (stage: Stage, daysPerYear: number): number => stage.leakPerYear / daysPerYear;

/** Share of stages that end rather than drop out, were lengths exponential. */
const endedShare = (stage: Stage, daysPerYear: number): number =>
  1 / (1 + meanDays(stage) * leakPerDay(stage, daysPerYear));

/** Working days that a case is held in a stage. */
function heldDays(plain: PlainScenario, stage: Stage, daysPerYear: number): number {
  const { sicknessShare, pausesCases } = plain.absence;
  const stands = stage.clock !== 'elapsed' && pausesCases;
  const length = meanDays(stage) / (stands ? 1 - sicknessShare : 1);
  return length / (1 + length * leakPerDay(stage, daysPerYear));
}
