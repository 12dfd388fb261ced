import type { Compared } from './result.ts';

/** Whether it is the chance that the standard is met: in a single week of a future, all or nothing. */
export const isChance = ({ id }: Pick<Compared, 'id'>): boolean => id === 'standard';
