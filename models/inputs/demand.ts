import { group, quantity } from '../fields/fields.ts';

/** M1: what all streams of referrals have in common. */
export const demand = group(
  {
    level: quantity({
      label: 'All referrals, times',
      unit: 'factor',
      min: 0,
      max: 10,
      scale: 'positive',
      default: 1,
      help: 'Multiplies the referrals of every stream: 1.1 is a tenth more of each. With a range, demand as a whole is not known, and all streams move together in each future; ranges of single streams come on top, each by its own luck. A dated change of it changes all referrals from its date on.',
    }),
  },
  { label: 'Demand as a whole' },
);
