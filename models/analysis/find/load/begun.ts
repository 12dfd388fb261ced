import { workingDaysPerYear } from '../../../calendar/working-days.ts';
import { CLOSED } from '../../../inputs/stages.ts';
import { referralsOf } from '../../../parameters/demand.ts';
import { type Grown, levelAt } from '../../../parameters/grown.ts';
import { meanDays } from '../../../parameters/mean-days.ts';
import { passingShares } from '../../../parameters/passing.ts';
import type { PlainScenario } from '../../../parameters/ranged-inputs.ts';
import { WEEKS_PER_YEAR } from '../../../units.ts';

type Stage = PlainScenario['stages'][number];
type Team = PlainScenario['teams'][number];

/** Rounds of passing cases on, after which next to none are left to pass. */
const MOST_STEPS = 1000;
const NEGLIGIBLE = 1e-9;

/** Stages begun on a working day, by team and stage. */
export function begunPerDay(plain: PlainScenario, grown: Grown): number[][] {
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
    const rate =
      (referralsOf(plain, stream) * levelAt(grown.referrals[index], years)) / daysPerYear;
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

export const leakPerDay = (stage: Stage, daysPerYear: number): number =>
  stage.leakPerYear / daysPerYear;

/** Share of stages that end rather than drop out, were lengths exponential. */
const endedShare = (stage: Stage, daysPerYear: number): number =>
  1 / (1 + meanDays(stage) * leakPerDay(stage, daysPerYear));
