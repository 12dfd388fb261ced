import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { meanOf } from '../random/length-table.ts';
import { STAGE, stageOf } from './base-council.ts';
import type { Return } from './yearly-return.ts';

/** Plans begun for each initial child protection conference: 61,840 for 72,100 in England in the year to 31 March 2025 (L005, X002). */
export const PLANS_PER_CONFERENCE = 61_840 / 72_100;

/** Cases of a stage that follows an assessment, as a return has them. */
export interface GivenPart {
  begunPerYear: number;
  open: number;
}

/** One alone gives the other at the length that the stage has in England: what is open is known by what begins, and the other way. */
function part(
  base: PlainScenario,
  stage: string,
  begunPerYear: number | undefined,
  open: number | undefined,
  workingDays: number,
): GivenPart | undefined {
  if (begunPerYear === undefined && open === undefined) return undefined;
  const years = meanOf(stageOf(base, stage).length) / workingDays;
  return {
    begunPerYear: begunPerYear ?? (open ?? 0) / years,
    open: Math.round(open ?? (begunPerYear ?? 0) * years),
  };
}

/** Child protection plans of a return; undefined where it says nothing of them. @param workingDays of a year */
export const givenPlans = (
  base: PlainScenario,
  { plansOpen, conferences }: Return,
  workingDays: number,
): GivenPart | undefined =>
  part(
    base,
    STAGE.plan,
    conferences === undefined ? undefined : conferences * PLANS_PER_CONFERENCE,
    plansOpen,
    workingDays,
  );

/** Looked-after children of a return; undefined where it says nothing of them. @param workingDays of a year */
export const givenCare = (
  base: PlainScenario,
  { careOpen, careBegun }: Return,
  workingDays: number,
): GivenPart | undefined => part(base, STAGE.care, careBegun, careOpen, workingDays);
