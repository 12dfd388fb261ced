import { cholesky } from '../../statistics/cholesky.ts';
import { correlationMatrix } from '../correlation-matrix.ts';
import { getAt, parsePath } from '../path.ts';
import { type Problem, quoted } from '../problem.ts';
import { type AnyQuantity, isQuantityObject, isRanged } from '../quantity.ts';
import type { Rule } from './rule.ts';

/** Correlated inputs carry ranges, each pair is named once, and the correlations can hold together. */
export const correlations: Rule = (scenario) => {
  const pairs = scenario.correlations ?? [];
  const problems: Problem[] = pairs.flatMap((pair, index) => {
    const at = `correlations[${index}]`;
    const ends = (['first', 'second'] as const).flatMap((end) => {
      const parts = parsePath(pair[end]);
      const input = parts && getAt(scenario, parts);
      if (isQuantityObject(input) && isRanged(input as AnyQuantity)) return [];
      return [
        {
          path: `${at}.${end}`,
          value: quoted(pair[end]),
          rule: 'is not an input that carries a range',
          remedy: 'give that input a low and a high, or remove the pair',
        },
      ];
    });
    const twin = pairs.findIndex(
      (other) =>
        (other.first === pair.first && other.second === pair.second) ||
        (other.first === pair.second && other.second === pair.first),
    );
    const itself = pair.first === pair.second;
    if (twin === index && !itself) return ends;
    return [
      ...ends,
      {
        path: at,
        value: quoted(pair.second),
        rule: itself
          ? 'is paired with itself'
          : `is already paired with it in correlations[${twin}]`,
        remedy: 'remove one',
      },
    ];
  });
  if (problems.length > 0 || pairs.length === 0) return problems;
  if (cholesky(correlationMatrix(scenario).matrix)) return [];
  return [
    {
      path: 'correlations',
      value: `the ${pairs.length} correlations`,
      rule: 'cannot all hold: where two inputs each go with a third, they go with each other',
      remedy: 'bring them nearer to 0, or name the missing pair',
    },
  ];
};
