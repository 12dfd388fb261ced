import { eachField } from '../../fields/walk.ts';
import { scenarioSchema } from '../../inputs/scenario.ts';
import { formatPath } from '../path.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An 80 % range has both ends, and the value lies within it. */
export const ranges: Rule = (scenario) => {
  const problems: Problem[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    if (notes.kind !== 'quantity' || typeof value !== 'object' || value === null) return;
    const { value: middle, low, high } = value as { value: number; low?: number; high?: number };
    const where = formatPath(path);
    if ((low === undefined) !== (high === undefined)) {
      problems.push({
        path: where,
        value: low === undefined ? `high ${high}` : `low ${low}`,
        rule: 'is only one end of a range',
        remedy: 'give both low and high, or neither',
      });
    } else if (low !== undefined && high !== undefined) {
      if (low > high) {
        problems.push({
          path: where,
          value: `low ${low}`,
          rule: `is above high ${high}`,
          remedy: 'exchange them',
        });
      } else if (middle < low || middle > high) {
        problems.push({
          path: where,
          value: String(middle),
          rule: `is outside its range of ${low} to ${high}`,
          remedy: 'widen the range or change the value',
        });
      } else if (notes.scale === 'positive' && low === 0 && middle > 0) {
        problems.push({
          path: `${where}.low`,
          value: '0',
          rule: 'cannot be the low end of an input that is drawn above 0',
          remedy: 'give a small number instead, such as a tenth of the value',
        });
      }
    }
  });
  return problems;
};
