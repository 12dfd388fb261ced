import type { FieldNotes } from '../../fields/notes.ts';
import { eachField } from '../../fields/walk.ts';
import type { RangedQuantity } from '../../inputs/scenario.ts';
import { scenarioSchema } from '../../inputs/scenario.ts';
import { ONE_IN_A_THOUSAND } from '../drawn-high.ts';
import { formatPath } from '../path.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An 80 % range has both ends, the value lies within it, and its distribution can have such a range. */
export const ranges: Rule = (scenario) => {
  const problems: Problem[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    if (notes.kind !== 'quantity' || typeof value !== 'object' || value === null) return;
    const problem = rangeProblem(value as RangedQuantity, notes);
    if (problem) problems.push({ path: formatPath(path), ...problem });
  });
  return problems;
};

type Found = Omit<Problem, 'path'> | undefined;

function rangeProblem(range: RangedQuantity, notes: FieldNotes): Found {
  const { value, low, high, distribution } = range;
  if (low === undefined && high === undefined) {
    if (distribution === undefined) return undefined;
    return {
      value: `the distribution ${distribution}`,
      rule: 'has no range to draw from',
      remedy: 'give low and high, or leave the distribution out',
    };
  }
  if (low === undefined || high === undefined) {
    return {
      value: low === undefined ? `high ${high}` : `low ${low}`,
      rule: 'is only one end of a range',
      remedy: 'give both low and high, or neither',
    };
  }
  if (low > high) {
    return { value: `low ${low}`, rule: `is above high ${high}`, remedy: 'exchange them' };
  }
  if (value < low || value > high) {
    return {
      value: String(value),
      rule: `is outside its range of ${low} to ${high}`,
      remedy: 'widen the range or change the value',
    };
  }
  return distributionProblem({ value, low, high, distribution }, notes);
}

type Complete = Required<Pick<RangedQuantity, 'value'>> & {
  low: number;
  high: number;
  distribution: RangedQuantity['distribution'];
};

function distributionProblem(
  { value, low, high, distribution }: Complete,
  notes: FieldNotes,
): Found {
  const width = high - low;
  const oneInAThousand: [number, number] = [
    value - ONE_IN_A_THOUSAND * (value - low),
    value + ONE_IN_A_THOUSAND * (high - value),
  ];
  switch (distribution ?? 'natural') {
    case 'natural':
      if (notes.scale === 'real') return beyond(...oneInAThousand, notes, 'the natural');
      return notes.scale === 'positive' && low === 0 && value > 0
        ? {
            value: 'low 0',
            rule: 'cannot be the low end of an input that is drawn above 0',
            remedy: 'give a small number instead, such as a tenth of the value',
          }
        : undefined;
    case 'lognormal':
      return low > 0
        ? undefined
        : {
            value: `low ${low}`,
            rule: 'is not above 0, as a lognormal range is',
            remedy: 'raise it, or choose another distribution',
          };
    case 'uniform': {
      const middle = (low + high) / 2;
      if (Math.abs(value - middle) > 1e-6 * width) {
        return {
          value: String(value),
          rule: `is not ${Number(middle.toPrecision(6))}, the middle of a uniform range of ${low} to ${high}`,
          remedy: 'use the middle, or choose another distribution',
        };
      }
      return beyond(low - width / 8, high + width / 8, notes, 'a uniform');
    }
    case 'normal':
      return beyond(...oneInAThousand, notes, 'a normal');
  }
}

/** The range is 80 % of the distribution: what lies beyond it must still be possible. */
function beyond(from: number, to: number, { min, max, scale }: FieldNotes, which: string): Found {
  const under = min !== undefined && from < min;
  if (!under && !(max !== undefined && to > max)) return undefined;
  return {
    value: `${which} distribution with this range`,
    rule: `reaches ${Number((under ? from : to).toPrecision(3))}, ${under ? 'below' : 'above'} the limit of ${under ? min : max}`,
    remedy:
      scale === 'real'
        ? 'narrow the range'
        : 'narrow the range, or leave the distribution out: the natural one keeps within the limits',
  };
}
