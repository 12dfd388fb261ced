import { chosen, sourced } from '../sourced.ts';
import { vacancyTest } from '../standard-tests.ts';

export const standard = () => ({
  name: 'Safer staffing, AMHP rota',
  tests: [
    {
      id: 'waiting',
      label: 'At most three people waiting for an AMHP',
      measure: 'casesWaiting',
      comparison: 'at-most',
      threshold: chosen(3, 'About the requests of one day.'),
      serves: 'connection',
    },
    {
      id: 'within-limit',
      label: 'At least eight in ten assessments over within five working days',
      measure: 'withinLimitShare',
      comparison: 'at-least',
      threshold: chosen(0.8, 'A local standard; no figure is in our sources.'),
      serves: 'connection',
    },
    {
      id: 'wait',
      label: 'Those allocated have waited at most a working day on average',
      measure: 'waitDays',
      comparison: 'at-most',
      threshold: chosen(1, 'A local standard; no figure is in our sources.'),
      serves: 'communication',
    },
    {
      id: 'load',
      label: 'The work in hand needs no more hours than the rota has',
      measure: 'loadRatio',
      comparison: 'at-most',
      threshold: chosen(1, 'Above 1, assessments take longer than their work.'),
      serves: 'capacity',
    },
    vacancyTest('among all social workers with adults', sourced(0.105, 'A001', 'England in 2023.')),
  ],
});
