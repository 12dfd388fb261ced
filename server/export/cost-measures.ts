import { MEASURES } from '../../models/index.ts';

/** Each kind of cost and, last, all of them together. */
export const COSTS = MEASURES.filter(({ unit }) => unit === 'pounds');
