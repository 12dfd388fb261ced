import { workingDaysPerYear } from '../../../calendar/working-days.ts';
import type { Scenario } from '../../../inputs/scenario.ts';
import { leavingPerYear } from '../../../parameters/leaving-rate.ts';
import { type PlainScenario, plainScenario } from '../../../parameters/ranged-inputs.ts';
import { caseHoursPerDay } from '../../../parameters/staff.ts';
import { rolesOfLine } from '../../../scenario/line-roles.ts';
import { caseHoldingLines, type PostLine, pointsHeldBy } from '../post-lines.ts';
import { absenceOf } from './absence-shares.ts';
import type { StageLoad } from './stage-load.ts';

/** What people of a team may hold in the long run, if whoever leaves is replaced. */
export interface Capacity {
  /** Points that their caps allow. */
  points: number;
  /** Of these, those that go on: without what the absent hold or leave empty, and new starters may not hold yet. */
  countedPoints: number;
  /** Hours for cases on a working day, on average. */
  countedHoursPerDay: number;
  /** The counted points line by line, with the roles that people of the line may have. */
  lines: readonly { roles: readonly string[]; countedPoints: number }[];
}

/** People of a line of posts. */
interface LineStaff {
  line: PostLine;
  permanentFte: number;
  agencyFte: number;
}

/** What one FTE may hold, on average over people. */
export interface HeldPerFte {
  /** The cap, reduced for roles. */
  capPoints: number;
  /** What it comes to: whole cases for each person, none for those on long leave without cover, less for new starters. */
  points: number;
  /** Part of the people who may hold cases: who is on long leave without cover has none. */
  holdingShare: number;
}

/** What one FTE may hold in the mix of people on the first day; of posts where nobody is in post. */
export function heldPerFte(scenario: Scenario): HeldPerFte {
  const plain = plainScenario(scenario);
  const lines = caseHoldingLines(scenario);
  const isStaffed = lines.some((line) => line.inPostFte + line.agencyFte + line.extraAgencyFte > 0);
  const { permanentHolding } = absenceOf(plain, []);
  const sums = { fte: 0, capPoints: 0, points: 0, holding: 0 };
  for (const line of lines) {
    const permanentFte = isStaffed ? line.inPostFte : line.establishedFte;
    const agencyFte = isStaffed ? line.agencyFte + line.extraAgencyFte : 0;
    const [permanent, agency] = [permanentFte, agencyFte].map((fte) => pointsHeldBy(line, fte));
    const ramp = 1 - starterLoss(plain, roleOf(plain, line));
    sums.fte += permanentFte + agencyFte;
    sums.capPoints += (permanentFte + agencyFte) * line.capPerFte;
    sums.points += permanent * ramp * permanentHolding + agency;
    sums.holding += permanentFte * permanentHolding + agencyFte;
  }
  const { fte, capPoints, points, holding } = sums;
  return { capPoints: capPoints / fte, points: points / fte, holdingShare: holding / fte };
}

/** What people of one team may hold of its stages. */
export function capacityOf(
  plain: PlainScenario,
  staff: readonly LineStaff[],
  stages: readonly StageLoad[],
): Capacity {
  const absence = absenceOf(plain, stages);
  const lines = staff.map(({ line, permanentFte, agencyFte }) => {
    const posts = plain.teams[line.team].posts[line.line];
    const role = roleOf(plain, line);
    const [permanent, agency] = [permanentFte, agencyFte].map((fte) => pointsHeldBy(line, fte));
    const ramp = 1 - starterLoss(plain, role);
    const atWork = permanentFte * absence.permanentAtWork + agencyFte * absence.agencyAtWork;
    return {
      roles: rolesOfLine(plain.roles, posts).map(({ id }) => id),
      points: permanent + agency,
      countedPoints: permanent * ramp * absence.permanent + agency * absence.agency,
      countedHoursPerDay: hoursOf(plain, role) * atWork,
    };
  });
  const sum = (of: 'points' | 'countedPoints' | 'countedHoursPerDay') =>
    lines.reduce((total, each) => total + each[of], 0);
  return {
    points: sum('points'),
    countedPoints: sum('countedPoints'),
    countedHoursPerDay: sum('countedHoursPerDay'),
    lines,
  };
}

type Role = PlainScenario['roles'][number];

function roleOf({ teams, roles }: PlainScenario, { team, line }: PostLine): Role {
  const { role } = teams[team].posts[line];
  const found = roles.find(({ id }) => id === role);
  if (!found) throw new Error(`${role} is the role of posts and no role of the scenario`);
  return found;
}

/** Hours for cases of one FTE on a day at work; days of learning kept take no part in it. */
function hoursOf({ service, learning }: PlainScenario, role: Role): number {
  const daysPerYear = workingDaysPerYear(service.bankHolidays);
  const keptPerYear = role.learningDaysPerYear * (1 - learning.cancelledShare);
  return caseHoursPerDay(role, daysPerYear) * Math.max(0, 1 - keptPerYear / daysPerYear);
}

/** M8: the part of the cap of a line that is wanting, on average, for whoever leaves is replaced by somebody who learns the job. */
function starterLoss(plain: PlainScenario, role: Role): number {
  const { recruitment, service } = plain;
  const { starterCapShare, starterRampDays, starterRampSteps: steps } = recruitment;
  const perDay = leavingPerYear(plain, role) / workingDaysPerYear(service.bankHolidays);
  let loss = 0;
  for (let step = 0; step < steps; step++) {
    const there = (of: number) => Math.exp((-perDay * starterRampDays * of) / steps);
    const wanting = (1 - starterCapShare) * (1 - step / steps);
    loss += wanting * (there(step) - there(step + 1));
  }
  return loss;
}
