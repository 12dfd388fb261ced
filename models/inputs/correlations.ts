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
        judgement: true,
        help: 'Of the normal draws behind the two ranges. By our own arithmetic on the department’s workforce file, vacancy and agency rates of English authorities correlated at 0.75 to 0.88 in the years from 2017 to 2022.',
      }),
    },
    { label: 'Pair' },
  ),
  {
    label: 'Ranges drawn together',
    max: 50,
    default: [],
    help: 'Pairs of inputs that have ranges and hang together: in futures in which one is high the other tends to be high, or, with a correlation below 0, low.',
  },
);
