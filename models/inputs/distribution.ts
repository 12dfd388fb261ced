import { group, known, list, literal, quantity, variants } from '../fields/fields.ts';

const meanDays = () =>
  quantity({
    label: 'Mean',
    unit: 'workingDays',
    min: 0,
    max: 5000,
    scale: 'positive',
    default: 60,
    help: 'The mean length in working days (21 to a month, 253 to a year).',
  });

const cv = () =>
  quantity({
    label: 'Spread (standard deviation divided by mean)',
    unit: 'ratio',
    min: 0.05,
    max: 5,
    scale: 'positive',
    default: 1,
    help: '1 spreads like an exponential; 0.5 is tighter; above 1 means a few very long ones.',
  });

const band = group(
  {
    upToDays: known({
      label: 'Up to',
      unit: 'workingDays',
      min: 0,
      max: 10000,
      help: 'The last working day of the band; bands follow one another.',
    }),
    share: quantity({
      label: 'Share',
      unit: 'share',
      min: 0,
      max: 1,
      scale: 'share',
      default: 1,
    }),
  },
  { label: 'Band' },
);

/** How long something lasts, in working days: a family with its mean, or published bands. */
export const distribution = (label: string, help?: string) =>
  variants(
    'family',
    [
      group({ family: literal('fixed'), meanDays: meanDays() }, { label: 'Fixed' }),
      group({ family: literal('exponential'), meanDays: meanDays() }, { label: 'Exponential' }),
      group({ family: literal('gamma'), meanDays: meanDays(), cv: cv() }, { label: 'Gamma' }),
      group(
        { family: literal('lognormal'), meanDays: meanDays(), cv: cv() },
        { label: 'Lognormal' },
      ),
      group({ family: literal('weibull'), meanDays: meanDays(), cv: cv() }, { label: 'Weibull' }),
      group(
        {
          family: literal('bands'),
          bands: list(band, {
            label: 'Bands',
            min: 1,
            max: 40,
            help: 'Shares of all lengths, shortest band first; they sum to 1.',
          }),
        },
        { label: 'Published bands' },
      ),
    ],
    {
      fixed: 'always the same',
      exponential: 'exponential (ends at the same rate however long it has lasted)',
      gamma: 'gamma',
      lognormal: 'lognormal (a long tail)',
      weibull: 'Weibull',
      bands: 'published bands',
    },
    { label, help, default: { family: 'gamma', meanDays: 60, cv: 1 } },
  );
