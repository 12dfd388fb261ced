import { role } from '../../../models/inputs/roles.ts';
import { BOOKED } from '../booked.ts';
import { defaultsOf, noted } from '../defaults.ts';
import { PAY } from '../pay.ts';
import { chosen, round, sourced } from '../sourced.ts';
import { ENGLAND } from './published.ts';

const leavingPerYear = () =>
  sourced(
    round(ENGLAND.leavers / ENGLAND.inPost, 4),
    'W-2025',
    '4,276.3 leavers of 36,186.3 in post; the same for all.',
  );

const learningBooked = () => noted(role, { learningDaysPerYear: BOOKED });

const NOT_FIRST_YEAR = 'Set aside in the first year only.';

const monthly = () => [{ everyWeeks: chosen(4, 'Monthly; no figure for all is published.') }];

const firstYear = () => [
  { untilWeeks: 6, everyWeeks: sourced(1, 'T013', 'Weekly for six weeks.') },
  { untilWeeks: 26, everyWeeks: sourced(2, 'T013', 'Every two weeks to six months.') },
  { everyWeeks: sourced(4, 'T013', 'Then monthly.') },
];

export const roles = () => [
  defaultsOf(role, {
    id: 'social-worker',
    name: 'Social worker',
    capShare: chosen(1, 'The whole cap.'),
    developmentTimeShare: chosen(0, NOT_FIRST_YEAR),
    ...learningBooked(),
    leavingPerYear: leavingPerYear(),
    supervision: monthly(),
    payPerYear: PAY.socialWorker,
  }),
  defaultsOf(role, {
    id: 'newly-qualified',
    name: 'Newly qualified social worker',
    capShare: sourced(0.9, 'T011'),
    developmentTimeShare: sourced(0.1, 'T012'),
    ...learningBooked(),
    leavingPerYear: leavingPerYear(),
    career: {
      afterYears: sourced(1, 'T012, T013', 'The assessed and supported year in employment.'),
      to: 'social-worker',
    },
    supervision: firstYear(),
    payPerYear: PAY.newlyQualified,
  }),
  defaultsOf(role, {
    id: 'practice-supervisor',
    name: 'Practice supervisor',
    holdsCases: false,
    capShare: chosen(1, 'Holds no cases.'),
    developmentTimeShare: chosen(0, NOT_FIRST_YEAR),
    ...learningBooked(),
    leavingPerYear: leavingPerYear(),
    supervises: sourced(
      5,
      'S005, judgement',
      'Of the United States; no English span is in our sources.',
    ),
    payPerYear: PAY.withoutCases,
  }),
  defaultsOf(role, {
    id: 'without-cases',
    name: 'Social worker without cases',
    holdsCases: false,
    capShare: chosen(1, 'Holds no cases.'),
    developmentTimeShare: chosen(0, NOT_FIRST_YEAR),
    ...learningBooked(),
    leavingPerYear: leavingPerYear(),
    payPerYear: PAY.withoutCases,
  }),
];
