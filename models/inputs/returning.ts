import { group, quantity, share } from '../fields/fields.ts';
import { distribution } from './distribution.ts';

/** M6: cases that come back. */
export const returning = group(
  {
    share: share({
      label: 'Cases that are referred again',
      default: 0.226,
      evidence: ['C1-2025', 'D008', 'H019'],
      help: 'Within twelve months. The published share of referrals that are repeats will do, where about as many cases leave as come. Not the 41 % of ended episodes over several years, which is another definition.',
    }),
    delay: distribution('Time until the new referral', 'Working days.'),
    perNoFurtherAction: quantity({
      label: 'Effect of more no further action',
      unit: 'ratio',
      min: -2,
      max: 2,
      scale: 'real',
      default: { value: 0.22, low: 0.16, high: 0.27 },
      evidence: ['Q007'],
      help: 'Points of re-referral for each point by which no further action departs from where it started; the share stays within 0 and 1. Partly a matter of definition.',
    }),
  },
  { label: 'Re-referral' },
);
