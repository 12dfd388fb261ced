import type { Movement } from './movements.ts';

/** Ends between which a share lies whose odds may be so many times as high. @param share above 0 and below 1 */
export function movedShare(share: number, { low, high }: Movement): Movement {
  const odds = share / (1 - share);
  const of = (each: number) => each / (1 + each);
  return { low: of(odds * low), high: of(odds * high) };
}
