import { workingDaysPerYear } from '../../../calendar/working-days.ts';
import { referralsOf } from '../../../parameters/demand.ts';
import { type Grown, levelAt } from '../../../parameters/grown.ts';
import type { PlainScenario } from '../../../parameters/ranged-inputs.ts';
import { stagesBegun, teamStage } from '../../../parameters/stages-begun.ts';
import type { LengthTables } from '../../../parameters/tables.ts';
import { WEEKS_PER_YEAR } from '../../../units.ts';

/** Stages begun on a working day, by team and stage, at the referrals of the last day of the run. */
export function begunPerDay(plain: PlainScenario, grown: Grown, lengths: LengthTables): number[][] {
  const { stages, teams, streams, service } = plain;
  const daysPerYear = workingDaysPerYear(service.bankHolidays);
  const years = service.weeks / WEEKS_PER_YEAR;
  const begun = teams.map(() => stages.map(() => 0));
  for (const [index, stream] of streams.entries()) {
    const referrals =
      (referralsOf(plain, stream) * levelAt(grown.referrals[index], years)) / daysPerYear;
    const cases = referrals * (1 - stream.noFurtherActionShare);
    const perCase = stagesBegun(plain, index, lengths);
    for (const team of teams.keys()) {
      for (const stage of stages.keys())
        begun[team][stage] += cases * perCase[teamStage(plain, team, stage)];
    }
  }
  return begun;
}
