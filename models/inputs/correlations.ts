import { group, list, number, path } from '../fields/fields.ts';

/** Inputs whose ranges are drawn together: where one is high the other tends to be high, or low. */
export const correlations = list(
  group(
    {
      first: path({ label: 'Input' }),
      second: path({ label: 'And' }),
      r: number({
        label: 'Correlation',
        unit: 'ratio',
        min: -0.999,
        max: 0.999,
        default: 0.86,
        help: 'Of the normal draws behind the two ranges; vacancy and agency rates of authorities correlate at 0.86.',
      }),
    },
    { label: 'Pair' },
  ),
  { label: 'Ranges drawn together', max: 50, default: [] },
);
