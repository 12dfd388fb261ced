import { type Length, scaleOf } from '../random/length-table.ts';
import type { LengthLaw } from './parameters.ts';
import type { Tables } from './tables.ts';

export const lengthLaw = (length: Length, tables: Tables): LengthLaw => ({
  table: tables.length(length),
  scale: scaleOf(length),
});
