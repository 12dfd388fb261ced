import { chosen, round, sourced } from '../sourced.ts';
import { AFTER_ASSESSMENT, DAYS_BEFORE_ALLOCATION } from './flows.ts';
import { COUNCIL, ENGLAND } from './published.ts';
import { afterAssessment } from './stages.ts';

interface Category {
  key: string;
  id: string;
  name: string;
  /** Per cent of assessments, 2014 to 2021. */
  percent: number;
  growth?: number;
  /** Published chances of a child protection plan and of care after an assessment. */
  plan?: number;
  care?: number;
}

const CATEGORIES: readonly Category[] = [
  { key: 'H001', id: 'domestic-abuse', name: 'Domestic abuse alone', percent: 20 },
  {
    key: 'H002',
    id: 'parental-mental-health',
    name: 'Parental mental health',
    percent: 19,
    growth: 46,
  },
  { key: 'H003', id: 'other-needs', name: 'Other, or no need stated', percent: 13 },
  { key: 'H004', id: 'disability', name: 'Disability', percent: 7 },
  {
    key: 'H005',
    id: 'outside-home',
    name: 'Risks outside the home',
    percent: 7,
    growth: 46,
    care: 0.11,
  },
  // 7 % with a 32 % chance of a plan does not reconcile with 17 % of plans; 4.8 % does.
  {
    key: 'H006',
    id: 'complex-domestic-abuse',
    name: 'Complex domestic abuse and risks at home',
    percent: 4.8,
    growth: 63,
    plan: 0.32,
    care: 0.16,
  },
  {
    key: 'H007',
    id: 'child-mental-health',
    name: 'Child’s mental health',
    percent: 6,
    growth: 111,
  },
  { key: 'H008', id: 'physical-abuse', name: 'Physical abuse', percent: 6 },
  { key: 'H009', id: 'neglect', name: 'Neglect', percent: 4 },
  { key: 'H010', id: 'sexual-abuse', name: 'Sexual abuse', percent: 3 },
  {
    key: 'H011',
    id: 'household-member',
    name: 'Another person in the household',
    percent: 3,
    growth: 52,
    plan: 0.2,
  },
  {
    key: 'H012',
    id: 'in-and-outside-home',
    name: 'Risks in and outside the home',
    percent: 2,
    growth: 78,
    plan: 0.2,
    care: 0.16,
  },
];

const TOTAL = CATEGORIES.reduce((sum, { percent }) => sum + percent, 0);

/** The chance for categories without a published one, so that all together meet the national flow. */
function chanceOfTheRest(
  national: number,
  known: (category: Category) => number | undefined,
): number {
  let share = 0;
  let met = 0;
  for (const category of CATEGORIES) {
    const chance = known(category);
    if (chance === undefined) continue;
    share += category.percent / TOTAL;
    met += (category.percent / TOTAL) * chance;
  }
  return (national - met) / (1 - share);
}

const PLAN = chanceOfTheRest(AFTER_ASSESSMENT.plan, ({ plan }) => plan);
const CARE = chanceOfTheRest(AFTER_ASSESSMENT.care, ({ care }) => care);

function next(plan: number | undefined, care: number | undefined) {
  const rest = afterAssessment(plan ?? PLAN, care ?? CARE);
  const solved = 'Such that all categories together meet the national count.';
  return [
    { to: 'closed', share: rest.closed },
    { to: 'child-in-need', share: rest.inNeed },
    {
      to: 'protection-plan',
      share: plan
        ? sourced(plan, plan === 0.32 ? 'H014' : 'H015')
        : sourced(round(PLAN, 6), 'L005, derived', solved),
    },
    {
      to: 'looked-after',
      share: care ? sourced(care, 'H016') : sourced(round(CARE, 6), 'L010, derived', solved),
    },
  ];
}

/** What follows an assessment in the categories without published chances. */
export const nextOfTheRest = () => next(undefined, undefined);

export const streams = () =>
  CATEGORIES.map(({ key, id, name, percent, growth, plan, care }) => ({
    id,
    name,
    referralsPerYear: sourced(
      round((ENGLAND.referrals * COUNCIL * percent) / TOTAL, 3),
      `C1-2025, ${key}, derived`,
      key === 'H006'
        ? '632,830 / 150 × 4.8 / 94.8. The published 7 % does not reconcile with 17 % of plans; 4.8 % does.'
        : `632,830 / 150 × ${percent} / 94.8, the sum of the twelve shares.`,
    ),
    growthPerYear: chosen(
      0,
      growth
        ? `Unchanged. From 2014 to 2021 the category grew by ${growth} % (${key}).`
        : 'Unchanged; no growth of this category is published.',
    ),
    noFurtherActionShare: sourced(
      round(ENGLAND.noFurtherAction / ENGLAND.referrals, 6),
      'C1-2025',
      '41,340 of 632,830; not published by category.',
    ),
    frontDoorHours: chosen(0, 'The front door’s staff are not case holders.'),
    daysBeforeAllocation: sourced(
      DAYS_BEFORE_ALLOCATION,
      'B1-2025, C1-2025, derived',
      '16,290 children awaiting assessment, of 632,830 − 41,340 = 591,490 a year.',
    ),
    team: 'children',
    firstStage: 'assessment',
    next: plan || care ? next(plan, care) : undefined,
  }));
