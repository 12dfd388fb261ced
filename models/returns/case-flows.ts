import { CLOSED } from '../inputs/stages.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { meanOf } from '../random/length-table.ts';
import { assessmentLength } from './assessment-length.ts';
import {
  assessedIn,
  openIn,
  STAGE,
  shareAfterAssessment,
  shareTo,
  stageOf,
} from './base-council.ts';
import { type GivenPart, givenCare, givenPlans } from './given-part.ts';
import { meanLength } from './mean-length.ts';
import type { Return } from './yearly-return.ts';

type Stage = (typeof STAGE)[keyof typeof STAGE];
type ByStage = Readonly<Record<Stage, number>>;

/** Shares of those assessed. */
export interface AfterAssessment {
  plan: number;
  care: number;
  closed: number;
}

/** Cases of a service that enter each stage in a year, and that are in it on the first day. */
export interface CaseFlows {
  entering: ByStage;
  open: ByStage;
  /** At the front door on the first day. */
  waiting: number;
  /** Working days at the front door. */
  daysBeforeAllocation: number;
  afterShare: AfterAssessment;
  /** The same in the base. */
  inBase: AfterAssessment;
  /** Of plans and of care, those that the return says something of. */
  given: { plans: GivenPart | undefined; care: GivenPart | undefined };
}

export const assessedOf = ({ referrals, noFurtherAction }: Return): number =>
  referrals - noFurtherAction;

/** Plans and care begun in a year: as the return has them, else as often for those assessed as in the base. */
export function begunOf(base: PlainScenario, last: Return, workingDays: number) {
  const assessed = assessedOf(last);
  const plans = givenPlans(base, last, workingDays);
  const care = givenCare(base, last, workingDays);
  return {
    plan: plans?.begunPerYear ?? assessed * shareAfterAssessment(base, STAGE.plan),
    care: care?.begunPerYear ?? assessed * shareAfterAssessment(base, STAGE.care),
    given: { plans, care },
  };
}

/** Working days at the front door: those who wait there, by those who come in a day (Little’s law). */
export const frontDoorDays = (last: Return, workingDays: number): number | undefined =>
  last.awaitingAssessment === undefined
    ? undefined
    : Math.round((last.awaitingAssessment / assessedOf(last)) * workingDays);

const HELD = [STAGE.inNeed, STAGE.plan, STAGE.care] as const;

/**
 * What is in each stage of a service whose return has them all as one. As many are in assessment as Little’s law says; plans and
 * care are as the return has them, and the other cases of case holders divide as in the base.
 * @param workingDays of a year
 */
export function caseFlows(base: PlainScenario, last: Return, workingDays: number): CaseFlows {
  const assessed = assessedOf(last);
  const { plan, care, given } = begunOf(base, last, workingDays);
  const inBase = {
    plan: shareAfterAssessment(base, STAGE.plan),
    care: shareAfterAssessment(base, STAGE.care),
    closed: shareAfterAssessment(base, CLOSED),
  };
  const afterShare = {
    plan: given.plans ? plan / assessed : inBase.plan,
    care: given.care ? care / assessed : inBase.care,
    closed: last.notInNeed / assessed,
  };
  const steppedDown = plan * shareTo(stageOf(base, STAGE.plan).next, STAGE.inNeed);
  const inNeed = assessed * (1 - afterShare.closed) - plan - care + steppedDown;
  const atOnce = (days: number) => Math.round((assessed / workingDays) * days);
  const daysBeforeAllocation =
    frontDoorDays(last, workingDays) ?? base.streams[0].daysBeforeAllocation;
  const assessment = atOnce(
    meanOf(assessmentLength(base, daysBeforeAllocation)) / (1 - last.absenceShare),
  );

  const rest = Math.round(last.cases) - assessment;
  const ownOpen = { [STAGE.plan]: given.plans?.open, [STAGE.care]: given.care?.open };
  const divided = rest - (given.plans?.open ?? 0) - (given.care?.open ?? 0);
  const dividedInBase = HELD.filter(
    (stage) => stage === STAGE.inNeed || ownOpen[stage] === undefined,
  ).reduce((sum, stage) => sum + openIn(base, stage), 0);
  const openOf = (stage: keyof typeof ownOpen) =>
    ownOpen[stage] ?? Math.round((divided * openIn(base, stage)) / dividedInBase);
  const [openPlan, openCare] = [openOf(STAGE.plan), openOf(STAGE.care)];

  const afterCare = given.care
    ? care / (assessedIn(base) * inBase.care)
    : assessed / assessedIn(base);
  return {
    entering: {
      [STAGE.assessment]: assessed,
      [STAGE.inNeed]: inNeed,
      [STAGE.plan]: plan,
      [STAGE.care]: care,
      [STAGE.other]: care,
    },
    open: {
      [STAGE.assessment]: assessment,
      [STAGE.inNeed]: rest - openPlan - openCare,
      [STAGE.plan]: openPlan,
      [STAGE.care]: openCare,
      [STAGE.other]: Math.round(openIn(base, STAGE.other) * afterCare),
    },
    waiting:
      last.awaitingAssessment === undefined
        ? atOnce(base.streams[0].daysBeforeAllocation)
        : Math.round(last.awaitingAssessment),
    daysBeforeAllocation,
    afterShare,
    inBase,
    given,
  };
}

/**
 * Mean working days of a stage at which, by Little’s law, as many are in it as are on the first day: those that drop out and
 * days of absence allowed for. Undefined where cases drop out faster than that.
 */
export function lengthThatHolds(
  base: PlainScenario,
  { entering, open }: CaseFlows,
  stage: Stage,
  absenceShare: number,
  workingDays: number,
): number | undefined {
  const { clock, length, leakPerYear } = stageOf(base, stage);
  const years = open[stage] / entering[stage];
  if (years * leakPerYear >= 1) return undefined;
  const spread = 'cv' in length ? length.cv : 1;
  const present = clock === 'allocated' ? 1 - absenceShare : 1;
  return meanLength(years, leakPerYear, spread) * workingDays * present;
}
