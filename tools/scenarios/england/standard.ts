import { chosen, sourced } from '../sourced.ts';
import { vacancyTest } from '../standard-tests.ts';

export const standard = () => ({
  name: 'Safer staffing, children’s services',
  tests: [
    {
      id: 'caseload',
      label: 'At most 15 allocated cases for each case holder',
      measure: 'caseload',
      comparison: 'at-most',
      threshold: sourced(15, 'N011', 'The limit of Setting the Bar for children’s services.'),
      serves: 'capacity',
    },
    {
      id: 'over-cap',
      label: 'At most one case holder in ten over the cap',
      measure: 'overCapShare',
      comparison: 'at-most',
      threshold: chosen(0.1, 'No figure is published.'),
      serves: 'capacity',
    },
    {
      id: 'load',
      label: 'Cases held need no more hours than case holders have',
      measure: 'loadRatio',
      comparison: 'at-most',
      threshold: chosen(1, 'Above 1, work is left undone.'),
      serves: 'capacity',
    },
    {
      id: 'assessments',
      label: 'At least 74 in 100 assessments within 45 working days',
      measure: 'withinLimitShare',
      comparison: 'at-least',
      threshold: sourced(0.743, 'L001', 'Nine in ten authorities did better in 2025.'),
      serves: 'connection',
    },
    vacancyTest(
      'in the middle authority',
      sourced(0.144, 'W-DISTV', 'The median of authorities in 2025.'),
    ),
  ],
});
