import { meanLength } from '../../../models/returns/mean-length.ts';
import { chosen, ranged, round, sourced } from '../sourced.ts';
import {
  AFTER_ASSESSMENT,
  ASSESSED,
  assessmentBands,
  ENGLAND_WORKING_DAYS,
  entering,
  LEAK_PER_YEAR,
  opening,
  PRESENCE,
  STEP_DOWN_SHARE,
} from './flows.ts';
import { MOVEMENTS, moving } from './moving.ts';
import { ENGLAND } from './published.ts';

const HOLDERS = ['social-worker', 'newly-qualified'];
const LITTLE = 'Little’s law: children open divided by those who enter in a year';

const noHours = () => chosen(0, 'Hours are given the other way.');
const noLeak = (why: string) => sourced(0, 'B1-LEAK, derived', why);
const leak = () =>
  sourced(
    round(LEAK_PER_YEAR, 4),
    'B1-LEAK, B1-2025, derived',
    '396,870 − 353,720 = 43,150 more episodes began than ended in the year, over children in need and other open cases.',
  );

const moves = (length: ReturnType<typeof sourced>) =>
  moving(length, MOVEMENTS.length, 'as many cases held for each begun in a year');

const days = (years: number): number => round(years * ENGLAND_WORKING_DAYS, 1);

/** What follows an assessment where the category has no chances of its own. */
export const afterAssessment = (plan: number, care: number) => {
  const rest = 1 - AFTER_ASSESSMENT.plan - AFTER_ASSESSMENT.care;
  const closed = (AFTER_ASSESSMENT.closed / rest) * (1 - plan - care);
  const note = 'Not in need and in need keep their national proportion.';
  return {
    closed: sourced(round(closed, 6), 'C1-2025, derived', note),
    inNeed: sourced(
      round(1 - round(closed, 6) - round(plan, 6) - round(care, 6), 6),
      'X008, derived',
      note,
    ),
  };
};

const assessment = (lastDaysShare: number) => ({
  id: 'assessment',
  name: 'Assessment',
  allocation: 'worker',
  heldBy: HOLDERS,
  clock: 'allocated',
  length: {
    family: 'bands',
    bands: assessmentBands(lastDaysShare).map(({ upToDays, share }, index) => ({
      upToDays: sourced(
        upToDays,
        index === 4 ? 'judgement' : 'C2-2025, R001, derived',
        index === 4
          ? 'The longest is not published: 120 working days from the referral.'
          : 'From the referral, less the seven days before allocation.',
      ),
      share:
        index < 3
          ? sourced(share, 'C2-2025')
          : sourced(
              round(share, 6),
              'L001, calibrated',
              'Set so that 85.7 % end within 45 working days of the referral, days of absence included.',
            ),
    })),
  },
  hoursPerCase: ranged(
    round((ENGLAND.assessments * 12 + ENGLAND.section47 * 6) / ASSESSED, 1),
    round((ENGLAND.assessments * 8 + ENGLAND.section47 * 4) / ASSESSED, 1),
    round((ENGLAND.assessments * 20 + ENGLAND.section47 * 10) / ASSESSED, 1),
    'J003, C2-2025, X007, judgement',
    'Twelve hours an assessment and six a section 47 enquiry, for each referral assessed.',
  ),
  hoursPerMonth: noHours(),
  weightPoints: 1,
  priority: 1,
  limitDays: sourced(45, 'R001', 'From the referral.'),
  leakPerYear: noLeak('An assessment has a recorded end.'),
});

const childInNeed = () => ({
  id: 'child-in-need',
  name: 'Child in need plan',
  allocation: 'worker',
  heldBy: HOLDERS,
  clock: 'allocated',
  length: {
    family: 'gamma',
    meanDays: moves(
      sourced(
        round(days(meanLength(opening.inNeed / entering.inNeed, LEAK_PER_YEAR, 1.5)) * PRESENCE, 1),
        'B1-2025, X008, B1-LEAK, derived',
        `${LITTLE}, those who drop out and days of absence allowed for; councils’ means lie between 35 and 388 days (D019).`,
      ),
    ),
    cv: sourced(
      1.5,
      'L008, L009, judgement',
      'Nearly half of those that end do so within three months (L008); of those open on one day a third have lasted two years or more (L009).',
    ),
  },
  hoursPerCase: noHours(),
  hoursPerMonth: ranged(4.6, 3, 7, 'J003'),
  weightPoints: 1,
  priority: 3,
  visitEveryDays: sourced(
    20,
    'R006, judgement',
    'The rule of one council; three in four have none.',
  ),
  leakPerYear: leak(),
  next: [
    {
      to: 'closed',
      share: sourced(1, 'derived', 'What goes on to a plan or care is counted at assessment.'),
    },
  ],
});

const protectionPlan = () => ({
  id: 'protection-plan',
  name: 'Child protection plan',
  allocation: 'worker',
  heldBy: ['social-worker'],
  clock: 'elapsed',
  length: {
    family: 'gamma',
    meanDays: moves(
      sourced(
        days(opening.plan / entering.plan),
        'D006, L005, X003, derived',
        `${LITTLE}: 49,420 plans open, 61,840 begun.`,
      ),
    ),
    cv: sourced(
      0.7,
      'L007, derived',
      'The ages of open plans are those of lengths with this spread.',
    ),
  },
  hoursPerCase: noHours(),
  hoursPerMonth: ranged(11, 8, 16, 'J003'),
  weightPoints: 1,
  priority: 1,
  visitEveryDays: sourced(
    10,
    'R005, judgement',
    'The rule of several councils; others allow four weeks.',
  ),
  leakPerYear: noLeak('Plans begun and open balance from year to year.'),
  next: [
    {
      to: 'child-in-need',
      share: chosen(STEP_DOWN_SHARE, 'Half step down; the share is not in our sources.'),
    },
    { to: 'closed', share: chosen(1 - STEP_DOWN_SHARE, 'The other half.') },
  ],
});

const lookedAfter = () => ({
  id: 'looked-after',
  name: 'Looked-after child',
  allocation: 'worker',
  heldBy: ['social-worker'],
  clock: 'elapsed',
  length: {
    family: 'gamma',
    meanDays: moves(
      sourced(
        days(opening.care / entering.care),
        'L010, X005, derived',
        `${LITTLE}: 81,770 looked after, 32,270 began.`,
      ),
    ),
    cv: chosen(1, 'From some weeks to a whole childhood.'),
  },
  hoursPerCase: noHours(),
  hoursPerMonth: ranged(5, 3, 8, 'J003'),
  weightPoints: 1,
  priority: 2,
  visitEveryDays: sourced(
    30,
    'R007, judgement',
    'The rule of one council: six weeks; twelve where the placement is settled.',
  ),
  leakPerYear: noLeak('Children who begin and cease to be looked after balance.'),
  next: [
    {
      to: 'other',
      share: chosen(1, 'Open for a time for support after care; the share is not in our sources.'),
    },
  ],
});

const other = () => ({
  id: 'other',
  name: 'Other open case',
  allocation: 'outside',
  heldBy: [],
  clock: 'elapsed',
  length: {
    family: 'gamma',
    meanDays: sourced(
      days(meanLength(opening.other / entering.other, LEAK_PER_YEAR, 1)),
      'B1-2025, W-2025, L010, derived',
      `${LITTLE}: open, but among the cases of no case holder; care leavers and others.`,
    ),
    cv: chosen(1, 'Nothing is published of the spread.'),
  },
  hoursPerCase: noHours(),
  hoursPerMonth: sourced(0, 'J003, judgement', 'Worked outside the teams simulated here.'),
  weightPoints: 1,
  priority: 9,
  leakPerYear: leak(),
  next: [{ to: 'closed', share: sourced(1, 'derived', 'The last stage: then the case closes.') }],
});

/** The stages of a case; `next` of the assessment is that of the streams without chances of their own. */
export const stages = (nextOfAssessment: object, lastDaysShare: number) => [
  { ...assessment(lastDaysShare), next: nextOfAssessment },
  childInNeed(),
  protectionPlan(),
  lookedAfter(),
  other(),
];
