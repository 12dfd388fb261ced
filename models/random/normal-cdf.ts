import { gammaCdf } from './gamma.ts';

/** Distribution function of the standard normal: half of χ² with one degree of freedom on either side. */
export const normalCdf = (z: number): number => {
  const half = gammaCdf(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
};
