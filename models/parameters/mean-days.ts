import { type Length, meanOf } from '../random/length-table.ts';

/** Mean working days of a stage before cases drop out of it: every stage lasts a day at least. */
export const meanDays = ({ length }: { length: Length }): number => Math.max(1, meanOf(length));
