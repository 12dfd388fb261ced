import { exact, type PairFamily } from '../pair.ts';

/** England in the year to 31 March 2024. */
const REFERRALS = 621880;
const NO_FURTHER_ACTION = 38920;
const NOT_IN_NEED = 188300;

/** V13: what begins as a child in need episode. */
export const episodes: PairFamily = {
  pairs: [
    {
      id: 'V13',
      statement:
        'England 2024: 394,660 child in need episodes begun are referrals, less no further action, less those not in need.',
      input: `${[REFERRALS, NO_FURTHER_ACTION, NOT_IN_NEED].map((n) => n.toLocaleString('en-GB')).join(' − ')}.`,
      sources: ['B1-2025', 'D001', 'D009', 'D010', 'X008'],
      kind: 'published',
      fitted: false,
      putIn: false,
      expected: 394660,
      tolerance: 0,
      unit: 'cases',
      how: 'computed',
    },
  ],
  estimate: () => [exact(REFERRALS - NO_FURTHER_ACTION - NOT_IN_NEED)],
};
