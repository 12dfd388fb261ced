import { workingDaysPerYear } from '../../../models/calendar/working-days.ts';
import { meanOf } from '../../../models/random/length-table.ts';
import { CALIBRATED } from '../calibrated.ts';
import { COUNCIL, ENGLAND } from './published.ts';

export const ENGLAND_WORKING_DAYS = workingDaysPerYear('england-and-wales');

/** Assessments that follow a referral, in England. */
export const ASSESSED = ENGLAND.referrals - ENGLAND.noFurtherAction;

/** What follows an assessment, as shares of ASSESSED; the rest becomes a child in need plan. */
export const AFTER_ASSESSMENT = {
  closed: ENGLAND.notInNeed / ASSESSED,
  plan: ENGLAND.plansStarted / ASSESSED,
  care: ENGLAND.careStarted / ASSESSED,
} as const;

/** Half of the plans that end step down to a child in need plan: a judgement. */
export const STEP_DOWN_SHARE = 0.5;

/** Children of the council entering each stage in a year, were its stocks to hold. */
export const entering = (() => {
  const assessment = ASSESSED * COUNCIL;
  const plan = ENGLAND.plansStarted * COUNCIL;
  const care = ENGLAND.careStarted * COUNCIL;
  const inNeed = assessment - ENGLAND.notInNeed * COUNCIL - plan - care + STEP_DOWN_SHARE * plan;
  // Every child who leaves care stays open for a time, for support after care.
  return { assessment, plan, care, inNeed, other: care };
})();

/** Working days for which a case waits at the front door: those waiting, by those who come in a day. */
export const DAYS_BEFORE_ALLOCATION = Math.round(
  (ENGLAND.awaitingAssessment * COUNCIL) / (entering.assessment / ENGLAND_WORKING_DAYS),
);

/** Share of working days on which a worker is there: absence is 3.5 %. */
export const PRESENCE = 1 - 0.035;

/**
 * Working days from allocation to the end of the assessment: the published quartiles (17, 33 and 43 days
 * from the referral) less the days before allocation. The share that ends in the last two days before the
 * limit of 45 is calibrated, since days on which the worker is away come on top; the longest is judged.
 */
export const assessmentBands = (lastDaysShare: number) => [
  { upToDays: 17 - DAYS_BEFORE_ALLOCATION, share: 0.25 },
  { upToDays: 33 - DAYS_BEFORE_ALLOCATION, share: 0.25 },
  { upToDays: 43 - DAYS_BEFORE_ALLOCATION, share: 0.25 },
  { upToDays: 45 - DAYS_BEFORE_ALLOCATION, share: lastDaysShare },
  { upToDays: 120 - DAYS_BEFORE_ALLOCATION, share: 0.25 - lastDaysShare },
];

const assessmentDays = meanOf({
  family: 'bands',
  bands: assessmentBands(CALIBRATED.england.lastDaysShare),
});

/** Children open on the first day, in each stage. */
export const opening = (() => {
  const open = Math.round(ENGLAND.open * COUNCIL);
  const held = Math.round(ENGLAND.cases * COUNCIL);
  const waiting = Math.round(ENGLAND.awaitingAssessment * COUNCIL);
  const plan = Math.round(ENGLAND.plansOpen * COUNCIL);
  const care = Math.round(ENGLAND.careOpen * COUNCIL);
  const assessment = Math.round(
    (entering.assessment / ENGLAND_WORKING_DAYS) * (assessmentDays / PRESENCE),
  );
  const inNeed = held - plan - care - assessment;
  return { open, held, waiting, plan, care, assessment, inNeed, other: open - held - waiting };
})();

/**
 * Yearly rate at which cases drop out of the count: what the published episodes begun exceed those ended
 * by, over the stocks whose own ends are not published (those of plans and of care are, and they close).
 */
export const LEAK_PER_YEAR =
  ((ENGLAND.episodesStarted - ENGLAND.episodesEnded) * COUNCIL) / (opening.inNeed + opening.other);
