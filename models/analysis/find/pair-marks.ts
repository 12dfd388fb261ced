import type { FindPoint, FindResult } from './result.ts';

type Pairs = Pick<FindResult, 'plan' | 'smallestChange' | 'asCheap'>;

/** What a least pair of two levers stands out by: `cheapest`, `as cheap`, `smallest change`; often nothing. */
export function pairMarks(
  { plan, smallestChange, asCheap = [] }: Pairs,
  pair: FindPoint,
): string[] {
  const isSame = (other: FindPoint | null) => String(other?.values) === String(pair.values);
  return [
    ...(isSame(plan) ? ['cheapest'] : []),
    ...(asCheap.some(isSame) ? ['as cheap'] : []),
    ...(isSame(smallestChange) ? ['smallest change'] : []),
  ];
}
