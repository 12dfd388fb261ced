import { workingDaysPerYear } from '../../../calendar/working-days.ts';
import type { PlainScenario } from '../../../parameters/ranged-inputs.ts';
import type { StageLoad } from './stage-load.ts';

/** Parts of a cap that go on in the long run, and parts of the time at work, backfill included. */
export interface AbsenceShares {
  permanent: number;
  agency: number;
  /** Part of them that is not on long leave, or covered: whoever is off sick keeps cases. */
  permanentHolding: number;
  permanentAtWork: number;
  agencyAtWork: number;
}

/** M10: what absence leaves. Cases of the absent stand still, or run on until they pass on and take nobody’s place. */
export function absenceOf(
  { absence, agency, service }: PlainScenario,
  stages: readonly StageLoad[],
): AbsenceShares {
  const sick = absence.sicknessShare;
  const days = Math.max(1, Math.round(absence.longLeaveDays));
  const leavesPerDay =
    (absence.longLeavePerYear / workingDaysPerYear(service.bankHolidays)) * (1 - sick);
  const away = (leavesPerDay * days) / (1 + leavesPerDay * days);
  const covered = agency.allowed
    ? (absence.longLeaveBackfillShare ?? 0) * Math.max(0, 1 - Math.max(1, agency.leadDays) / days)
    : 0;
  const length = runOnLength(absence.pausesCases, stages);
  const kept = absence.returnCasesAfterDays;
  const sickRunsOn = runsOnWhileSick(length, sick, Math.max(1, absence.meanSpellDays), kept);
  const awayRunsOn = runsOn(length, days, Math.exp(-Math.min(days, kept) / length));
  const there = 1 - sick * (1 - sickRunsOn);
  return {
    permanent: (1 - away) * there + away * Math.min(1, awayRunsOn + covered * there),
    agency: there,
    permanentHolding: 1 - away + away * covered,
    permanentAtWork: (1 - away + away * covered) * (1 - sick),
    agencyAtWork: 1 - sick,
  };
}

/** Mean length of stages that run on while their worker is absent; 0 where none does. */
function runOnLength(pausesCases: boolean, stages: readonly StageLoad[]): number {
  const running = pausesCases ? [] : stages.filter(({ stage }) => stage.clock === 'allocated');
  const begun = running.reduce((sum, each) => sum + each.begunPerDay, 0);
  return begun > 0
    ? running.reduce((sum, each) => sum + each.begunPerDay * each.days, 0) / begun
    : 0;
}

/** The part of an absence of so many days in which cases end as if their worker were there, whose place nobody takes meanwhile. */
const runsOn = (length: number, meanDays: number, left: number): number =>
  length > 0 ? Math.min(1, (length * (1 - left)) / meanDays) : 0;

/**
 * The same of sickness. Who is to fall sick on a morning does so even if just back, so that spells follow on each other:
 * nobody takes new cases until one is not. Each spell is of geometric length; one that is longer than cases are kept
 * passes them on. Were lengths of stages exponential.
 */
function runsOnWhileSick(length: number, sick: number, meanDays: number, kept: number): number {
  if (length === 0 || sick === 0) return 0;
  const a = Math.exp(-1 / length);
  const goesOn = 1 - 1 / meanDays;
  const fallsSick = sick / (meanDays * (1 - sick) + sick);
  if (fallsSick === 1) return 0;
  const back = ((1 - goesOn) * a * (1 - (goesOn * a) ** kept)) / (1 - goesOn * a);
  const passedOn = (goesOn * a) ** kept;
  const left = (back * (1 - fallsSick) + passedOn) / (1 - back * fallsSick);
  return runsOn(length, meanDays / (1 - fallsSick), left);
}
