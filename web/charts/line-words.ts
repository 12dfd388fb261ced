import { isNeverOrAlways } from '../../models/report/words.ts';
import { bareNumber, rangeWords, shown } from '../words/numbers.ts';
import type { BandChart, BandLine } from './band-chart.ts';

type Scale = Pick<BandChart, 'unit' | 'decimals'>;

/** The middle of a line in one week, without its unit as in a table. */
export const figureAt = ({ unit, decimals }: Scale, line: BandLine, week: number): string =>
  line.figures?.[week] ?? bareNumber(line.median[week], unit, decimals);

/** The same with its unit, as in a sentence. */
export const shownAt = ({ unit, decimals }: Scale, line: BandLine, week: number): string =>
  line.figures?.[week] ?? shown(line.median[week], unit, decimals);

/** Whether the figure is a bound, which says all that a range would: of a chance that was never or always seen. */
export function isBound({ figures, median }: BandLine, week: number): boolean {
  const value = median[week];
  return figures !== undefined && value !== null && isNeverOrAlways(value);
}

/** The outer range in one week, as in a table; a dash where there is none to tell. */
export function rangeAt({ unit, decimals }: Scale, line: BandLine, week: number): string {
  const { p10, p90 } = line;
  return p10[week] === null || isBound(line, week)
    ? '–'
    : rangeWords(p10[week], p90[week], unit, decimals);
}
