import { overFutures } from '../futures.ts';
import type { PairFamily } from '../pair.ts';

const WEEKS = 52;
const FUTURES = 100;

/** V34: the hours that England’s cases need once they are held, over those that there are for them: a target, for nobody publishes it. */
export const closure: PairFamily = {
  pairs: [
    {
      id: 'V34',
      statement:
        'England 2025: hours needed over hours available are to close between 0.95 and 1.20, which the hours of cases were judged to meet.',
      input:
        'The scenario as it ships, its ranges drawn anew in each future: the load ratio over its first year.',
      sources: ['J001', 'J002', 'J003', 'W-2025'],
      kind: 'target',
      fitted: true,
      putIn: false,
      expected: null,
      tolerance: { low: 0.95, high: 1.2 },
      unit: 'ratio',
      how: 'simulated',
    },
  ],
  estimate: ({ englandCouncil }) =>
    overFutures(
      { ...englandCouncil, service: { ...englandCouncil.service, weeks: WEEKS } },
      FUTURES,
      (read) => [read('loadRatio', 1, WEEKS)],
    ),
};
