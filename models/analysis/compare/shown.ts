import type { Compared } from './result.ts';

/** Decimals with which a small size is usually written: of shares in points. */
export const shownDecimals = ({ unit, decimals }: Pick<Compared, 'unit' | 'decimals'>): number => {
  if (unit === 'pounds') return 0;
  return unit === 'share' ? 1 : Math.max(1, decimals);
};

/** The least size that shows in the last of them; what is smaller is written as nothing in a table of levels. */
export const leastShown = (compared: Pick<Compared, 'unit' | 'decimals'>): number =>
  10 ** -shownDecimals(compared) / (compared.unit === 'share' ? 200 : 2);
