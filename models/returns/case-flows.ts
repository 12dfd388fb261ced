import { CLOSED } from '../inputs/stages.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { meanOf } from '../random/length-table.ts';
import {
  assessedIn,
  openIn,
  STAGE,
  shareAfterAssessment,
  shareTo,
  stageOf,
} from './base-council.ts';
import { meanLength } from './mean-length.ts';
import type { Return } from './yearly-return.ts';

type Stage = (typeof STAGE)[keyof typeof STAGE];
type ByStage = Readonly<Record<Stage, number>>;

/** Cases of a service that enter each stage in a year, and that are in it on the first day. */
export interface CaseFlows {
  entering: ByStage;
  open: ByStage;
  /** At the front door on the first day. */
  waiting: number;
  /** Of those assessed, who are closed after it. */
  closedShare: number;
}

export const assessedOf = ({ referrals, noFurtherAction }: Return): number =>
  referrals - noFurtherAction;

/** The largest share of those assessed that can be closed after it: plans and care follow as often as in the base. */
export const mostClosedShare = (base: PlainScenario): number =>
  1 - shareAfterAssessment(base, STAGE.plan) - shareAfterAssessment(base, STAGE.care);

/**
 * What is in each stage of a service whose return has them all as one. As many are in assessment as Little’s law says; the
 * other cases of case holders divide as in the base, and so do plans and care among those who enter them.
 * @param workingDays of a year
 */
export function caseFlows(base: PlainScenario, last: Return, workingDays: number): CaseFlows {
  const assessed = assessedOf(last);
  const closedShare = last.notInNeed / assessed;
  const plan = assessed * shareAfterAssessment(base, STAGE.plan);
  const care = assessed * shareAfterAssessment(base, STAGE.care);
  const steppedDown = plan * shareTo(stageOf(base, STAGE.plan).next, STAGE.inNeed);
  const inNeed = assessed * (1 - closedShare) - plan - care + steppedDown;
  const atOnce = (days: number) => Math.round((assessed / workingDays) * days);
  const assessment = atOnce(
    meanOf(stageOf(base, STAGE.assessment).length) / (1 - last.absenceShare),
  );
  const held = [STAGE.inNeed, STAGE.plan, STAGE.care] as const;
  const inBase = held.reduce((sum, stage) => sum + openIn(base, stage), 0);
  const rest = Math.round(last.cases) - assessment;
  const part = (stage: Stage) => Math.round((rest * openIn(base, stage)) / inBase);
  const [openPlan, openCare] = [part(STAGE.plan), part(STAGE.care)];
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
      [STAGE.other]: Math.round((openIn(base, STAGE.other) * assessed) / assessedIn(base)),
    },
    waiting: atOnce(base.streams[0].daysBeforeAllocation),
    closedShare,
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

/** What follows an assessment of a stream, where this share of all those assessed is closed after it. */
export function nextAt(
  base: PlainScenario,
  next: PlainScenario['stages'][number]['next'],
  closedShare: number,
): { to: string; share: number }[] {
  const factor = closedShare / shareAfterAssessment(base, CLOSED);
  const closed = shareTo(next, CLOSED) * factor;
  return next.map(({ to, share }) => {
    if (to === CLOSED) return { to, share: closed };
    return { to, share: to === STAGE.inNeed ? share + shareTo(next, CLOSED) - closed : share };
  });
}
