import type { Scenario } from '../inputs/scenario.ts';
import type { Movements } from './movements.ts';

/** Indexes of the stages that a worker holds, assessment aside. */
const LENGTHS = [1, 2, 3].map((stage) => `stages[${stage}].length.meanDays`);
/** As one: rank correlations of 1 cannot be drawn. */
const AS_ONE = 0.999;

/**
 * Lengths of all stages with a worker move as one, against demand; and what says how soon posts are filled with leaving.
 * @param filling an input that is larger where posts are filled later (1), or sooner (-1)
 */
export const drawnTogether = (
  { lengthWithReferrals, timeToFillWithLeaving }: Movements,
  filling: { path: string; sign: 1 | -1 },
): Scenario['correlations'] => {
  const [a, b, c] = LENGTHS;
  return [
    ...LENGTHS.map((first) => ({ first, second: 'demand.level', r: lengthWithReferrals })),
    { first: a, second: b, r: AS_ONE },
    { first: a, second: c, r: AS_ONE },
    { first: b, second: c, r: AS_ONE },
    { first: filling.path, second: 'leaving.level', r: filling.sign * timeToFillWithLeaving },
  ];
};
