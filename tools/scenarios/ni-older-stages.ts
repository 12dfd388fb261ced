import type { GivenStage } from './ni-stages.ts';
import { chosen, ranged } from './sourced.ts';

const NOTHING = 'Nothing is published.';
const DIARY = 'Nothing is published. Replace it with a time diary.';
const WITHOUT_RANGE =
  'Nothing is published. Without a range, for what is known is the product of lengths and referrals.';

/** Working days on which a case is held, by stage: judgements that make a year for a person in all. */
const DAYS = { assessment: 30, support: 230, review: 15 };
/** Of assessments, those that lead to support; of support, what ends in a review; of reviews, back to support. */
const SUPPORTED = 0.6;
const REVIEWED = 0.5;
const SUPPORTED_ON = 0.7;

/** Times that a person assessed begins support, reviews that send them back included. */
const begun = SUPPORTED / (1 - REVIEWED * SUPPORTED_ON);
const heldDays = {
  assessment: DAYS.assessment,
  support: begun * DAYS.support,
  review: begun * REVIEWED * DAYS.review,
};
const allDays = heldDays.assessment + heldDays.support + heldDays.review;

const length = (meanDays: number, cv: number, why: string) => ({
  family: 'gamma' as const,
  meanDays: chosen(meanDays, why),
  cv: chosen(cv, NOTHING),
});

const leakPerYear = () => chosen(0, 'Nothing is known of cases that drop out of this count.');

/** Assessment, then long-term support with a review about once a year, until support ends. */
export const niOlderStages: readonly GivenStage[] = [
  {
    id: 'assessment',
    name: 'Assessment',
    length: length(DAYS.assessment, 0.7, `Six weeks. ${WITHOUT_RANGE}`),
    hoursPerCase: ranged(8, 5, 12, 'judgement', DIARY),
    hoursPerMonth: chosen(0, 'Hours are given for the whole stage.'),
    leakPerYear: leakPerYear(),
    next: [
      { to: 'long-term-support', share: chosen(SUPPORTED, WITHOUT_RANGE) },
      { to: 'closed', share: chosen(1 - SUPPORTED, 'Advice, short-term help or no need.') },
    ],
    openingShare: heldDays.assessment / allDays,
  },
  {
    id: 'long-term-support',
    name: 'Long-term support',
    length: length(DAYS.support, 0.8, `Eleven months until a review or the end. ${WITHOUT_RANGE}`),
    hoursPerCase: chosen(0, 'Hours are given by month.'),
    hoursPerMonth: ranged(1.5, 0.75, 2.25, 'judgement', DIARY),
    leakPerYear: leakPerYear(),
    next: [
      { to: 'review', share: chosen(REVIEWED, WITHOUT_RANGE) },
      { to: 'closed', share: chosen(1 - REVIEWED, 'Somebody moves, dies or needs no more.') },
    ],
    openingShare: heldDays.support / allDays,
  },
  {
    id: 'review',
    name: 'Review',
    length: length(DAYS.review, 0.7, `Three weeks. ${WITHOUT_RANGE}`),
    hoursPerCase: ranged(4, 2, 6, 'judgement', DIARY),
    hoursPerMonth: chosen(0, 'Hours are given for the whole stage.'),
    leakPerYear: leakPerYear(),
    next: [
      {
        to: 'long-term-support',
        share: chosen(SUPPORTED_ON, WITHOUT_RANGE),
      },
      { to: 'closed', share: chosen(1 - SUPPORTED_ON, 'Support ends with the review.') },
    ],
    openingShare: heldDays.review / allDays,
  },
];
