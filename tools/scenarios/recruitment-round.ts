import { chosen, sourced } from './sourced.ts';

/** From advertisement to start, in every scenario that ships. */
export const RECRUITMENT_ROUND = {
  family: 'gamma' as const,
  meanDays: sourced(
    62,
    'J005, derived, judgement',
    '90 days from advertisement to start are 62 working days.',
  ),
  cv: chosen(0.5, 'Nothing is published of the spread.'),
};
