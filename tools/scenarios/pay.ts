import { chosen, ranged } from './sourced.ts';

const ADVERTISED = 'A scale advertised by one English county in 2025; replace it with your own.';

/** Pay before employer costs. */
export const PAY = {
  socialWorker: ranged((38220 + 45091) / 2, 38220, 45091, 'F023', ADVERTISED),
  newlyQualified: ranged(
    38220,
    36000,
    40000,
    'F023, judgement',
    `The foot of the scale. ${ADVERTISED}`,
  ),
  withoutCases: chosen(50000, 'Between the scales advertised for senior social workers and above.'),
};
