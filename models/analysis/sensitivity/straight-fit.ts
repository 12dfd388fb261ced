import { covarianceOfSizes } from '../../statistics/known-inputs.ts';
import type { Influence } from './influence.ts';
import type { InputGroup } from './unknown-inputs.ts';

/** What straight lines make of the outcome in each future, and how much that varies over all that could be drawn. */
export interface StraightFit {
  inFuture(future: number): number;
  variance: number;
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The outcome as the mean influences have it from the draws behind the inputs. Its variance is known in
 * closed form, for the draws are jointly normal; what its futures happen to vary by beside that is an error
 * that can be taken off the variance of the outcome itself (a control variate).
 * @param draws by input, one number for each future
 */
export function straightFit(
  groups: readonly InputGroup[],
  influences: readonly (Influence | undefined)[],
  draws: readonly Float64Array[],
): StraightFit {
  const lines = influences.map((each) =>
    each ? { slope: meanOf(each.slope), kink: meanOf(each.kink) } : { slope: 0, kink: 0 },
  );
  const shown = lines.flatMap(({ slope, kink }, input) =>
    slope !== 0 || kink !== 0 ? [{ slope, kink, z: draws[input] }] : [],
  );
  let variance = 0;
  for (const { members, matrix } of groups) {
    members.forEach((a, i) => {
      members.forEach((b, j) => {
        variance +=
          lines[a].slope * lines[b].slope * matrix[i][j] +
          lines[a].kink * lines[b].kink * covarianceOfSizes(matrix[i][j]);
      });
    });
  }
  const inFuture = (future: number) =>
    shown.reduce(
      (sum, { slope, kink, z }) => sum + slope * z[future] + kink * Math.abs(z[future]),
      0,
    );
  return { inFuture, variance };
}
