import { shownCoefficients } from '../../statistics/least-squares.ts';
import { meanShown, type Shown } from './influence.ts';
import type { GroupShapes } from './shapes.ts';

/** What the inputs’ influences make of the outcome. */
export interface Fit {
  /** By group, the amounts of its lines, then its bends. */
  amounts: readonly (readonly Shown[])[];
  /** What they add up to in each future. */
  inFutures: Float64Array;
  /** How much that varies over all that could be drawn. */
  variance: number;
}

/**
 * The outcome as the mean influences have it from the draws behind the inputs: lines from where each input
 * was simulated at both ends and in the middle, and bends from what these leave of the outcome with all
 * inputs drawn.
 * @param lines by group
 * @param outcomes with all inputs drawn, by future; NaN where not counted
 */
export function fitOf(
  groups: readonly GroupShapes[],
  lines: readonly (readonly Shown[])[],
  outcomes: Shown,
): Fit {
  const straight = groups.map((group, at) => sumOf(group.lines, lines[at], outcomes.length));
  const left = outcomes.map(
    (outcome, r) => outcome - straight.reduce((sum, each) => sum + each[r], 0),
  );
  const bends = bendsIn(groups, left);
  const bent = groups.map((group, at) => sumOf(group.bends, bends[at], outcomes.length));
  const all = [...straight, ...bent];
  const amounts = groups.map((_, at) => [...lines[at], ...bends[at]]);
  return {
    amounts,
    inFutures: outcomes.map((_, r) => all.reduce((sum, each) => sum + each[r], 0)),
    variance: groups.reduce((sum, group, at) => sum + varianceOf(group, amounts[at]), 0),
  };
}

/** How much of each bend there is, by group: least squares of what the lines leave on all of them. */
function bendsIn(groups: readonly GroupShapes[], left: Shown): Shown[][] {
  const columns = groups.flatMap(({ bends }) => bends.map(({ inFutures }) => inFutures));
  const shown = shownCoefficients(columns, left) ?? columns.map(() => left.map(() => Number.NaN));
  let from = 0;
  return groups.map(({ bends }) => {
    const own = shown.slice(from, from + bends.length);
    from += bends.length;
    return own;
  });
}

/** What shapes add up to in each future, in their mean amounts. */
function sumOf(
  shapes: readonly { inFutures: Float64Array }[],
  amounts: readonly Shown[],
  futures: number,
): Float64Array {
  const sum = new Float64Array(futures);
  shapes.forEach(({ inFutures }, at) => {
    const amount = meanShown(amounts[at]);
    for (let r = 0; r < futures; r++) sum[r] += amount * inFutures[r];
  });
  return sum;
}

function varianceOf({ members, covariances }: GroupShapes, amounts: readonly Shown[]): number {
  const means = amounts.map(meanShown);
  return covariances((1 << members.length) - 1).reduce(
    (sum, row, i) => sum + row.reduce((part, each, j) => part + means[i] * means[j] * each, 0),
    0,
  );
}
