import type {
  FindLever,
  SeenChance,
  SeenDifference,
} from '../../../models/analysis/find/result.ts';
import { UNITS } from '../../../models/units.ts';
import { percent, pounds } from '../../words/numbers.ts';

/** `91.4 to 93.0 %`: the range that holds a chance in 95 of 100. */
export const rangeOf = ({ low, high }: Pick<SeenChance, 'low' | 'high'>): string =>
  `${percent(low).replace(/\s*%/, '')} to ${percent(high)}`;

/** A value of a lever, shares as per cent; its unit stands in the heading. */
export const bareValue = ({ unit }: Pick<FindLever, 'unit'>, value: number): string =>
  unit === 'share'
    ? percent(value, value * 1000 === Math.round(value * 1000) ? 1 : 2)
    : value.toLocaleString('en-GB', { maximumFractionDigits: 4 });

/** `People in post, Social worker, FTE`. */
export const leverHeading = ({ label, unit }: Pick<FindLever, 'label' | 'unit'>): string =>
  [label, unit === 'share' ? '' : UNITS[unit]].filter(Boolean).join(', ');

/** `£412,000 more`, with its range beneath. */
export function costGap({ mean, low, high }: SeenDifference): { main: string; detail: string } {
  const side = (value: number) => (value < 0 ? 'less' : 'more');
  const within = `${pounds(low)} to ${pounds(high)}`;
  if (low === 0 && high === 0) return { main: 'the same', detail: '' };
  if (low < 0 && high > 0) return { main: 'within the noise', detail: within };
  return {
    main: `${pounds(Math.abs(mean))} ${side(mean)}`,
    detail: low === high ? '' : within,
  };
}
