import { shapleyValues } from '../../statistics/shapley.ts';
import { productOfMeans, type Shown } from './influence.ts';
import type { GroupShapes } from './shapes.ts';

/**
 * The variance that inputs drawn together make of an outcome that adds up over them (Owen and Prieur, 2017,
 * for the linear part): knowing some of them, the shapes of the influences act through the covariances of
 * their conditional means.
 * @returns by member its part, shared evenly with those it is drawn together with (Shapley effect), and what knowing it
 * alone would take away (its closed first-order effect): the same where it is drawn with none
 * @param amounts of lines, then bends
 */
export function explainedBy(
  { members, covariances }: GroupShapes,
  amounts: readonly Shown[],
): { part: number; alone: number }[] {
  const products = amounts.map((a, i) =>
    amounts.slice(0, i + 1).map((b, j) => (i === j ? 1 : 2) * productOfMeans(a, b)),
  );
  const worth = new Map<number, number>([[0, 0]]);
  const worthOf = (mask: number): number => {
    const before = worth.get(mask);
    if (before !== undefined) return before;
    const given = covariances(mask);
    let variance = 0;
    products.forEach((row, i) => {
      row.forEach((product, j) => {
        variance += product * given[i][j];
      });
    });
    worth.set(mask, variance);
    return variance;
  };
  const parts = shapleyValues(members.length, worthOf);
  return parts.map((part, member) => ({ part, alone: worthOf(1 << member) }));
}
