/** What results are made of: measures with their units, chances, and spreads over futures. */
import { z } from 'zod';
import { isAddedUp, MEASURES, UNITS } from '../../models/index.ts';

/** A value, or null: what null says is in the description. */
export const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]);

const UNIT_IDS = Object.keys(UNITS) as (keyof typeof UNITS)[];

export const unit = z.enum(UNIT_IDS).meta({
  id: 'Unit',
  description: `What a number counts: ${Object.entries(UNITS)
    .filter(([, words]) => words !== '')
    .map(([id, words]) => `${id} (${words})`)
    .join(', ')}; none has no unit.`,
});

const idsOf = (which: (measure: (typeof MEASURES)[number]) => boolean): string =>
  MEASURES.filter(which)
    .map(({ id }) => id)
    .join(', ');

export const measureId = z.enum(MEASURES.map(({ id }) => id)).meta({
  id: 'MeasureId',
  description: `A measure: ${MEASURES.map(({ id, label, unit }) =>
    UNITS[unit] === '' ? `${id} (${label})` : `${id} (${label}; ${UNITS[unit]})`,
  ).join(
    ', ',
  )}. Flows, counted over a week: ${idsOf(({ kind }) => kind === 'flow')}; the others are stocks. Over a year these add up: ${idsOf(({ id }) => isAddedUp(id))}; the others are averaged.`,
});

/** A date; the description says of what. */
export const day = (description: string) =>
  z
    .string()
    .meta({ format: 'date', description: `${description} An ISO date, such as 2026-04-06.` });

export const verdict = z
  .enum(['pass', 'at risk', 'fail'])
  .meta({ id: 'Verdict', description: 'What a chance of meeting a test amounts to.' });

export const chance = z
  .object({
    probability: z.number().describe('Share of futures, from 0 to 1.'),
    standardError: z.number().describe('Its Monte Carlo standard error, from 0 to 1.'),
  })
  .meta({ id: 'Chance', description: 'How often something is so over futures.' });

const ofFutures = (what: string) =>
  orNull(z.number()).describe(`${what} over futures; null where no future has a value.`);

const spreadShape = {
  mean: ofFutures('Mean'),
  sd: ofFutures('Standard deviation'),
  p05: ofFutures('5th percentile'),
  p10: ofFutures('10th percentile'),
  p25: ofFutures('25th percentile'),
  p50: ofFutures('Median'),
  p75: ofFutures('75th percentile'),
  p90: ofFutures('90th percentile'),
  p95: ofFutures('95th percentile'),
};

export const spread = z.object(spreadShape).meta({
  id: 'Spread',
  description: 'How a number lies over futures, in its own unit.',
});

export const spreadWithUnit = z
  .object({
    unit,
    ...spreadShape,
    standardError: orNull(z.number())
      .describe(
        'Monte Carlo standard error of the mean, wider where futures are skewed; null for fewer than two futures with a value. Left out of one week alone, and of results kept by earlier versions.',
      )
      .optional(),
    ofFew: z
      .boolean()
      .describe(
        'Whether few futures make the mean, so that it may be farther off than its error tells. Left out likewise.',
      )
      .optional(),
  })
  .meta({ id: 'SpreadWithUnit', description: 'How a number lies over futures, in `unit`.' });

const byWeek = (what: string) =>
  z
    .array(orNull(z.number()))
    .describe(`${what} over futures, for each of \`weeks\`; null where no future has a value.`);

export const measureSeries = z
  .object({
    unit,
    mean: byWeek('Mean'),
    sd: byWeek('Standard deviation'),
    p05: byWeek('5th percentile'),
    p10: byWeek('10th percentile'),
    p25: byWeek('25th percentile'),
    p50: byWeek('Median'),
    p75: byWeek('75th percentile'),
    p90: byWeek('90th percentile'),
    p95: byWeek('95th percentile'),
  })
  .meta({
    id: 'Series',
    description:
      'A measure over the weeks, in `unit`. A stock is the position on the morning of that Monday; a flow is counted over the seven days before it, so that the first place, the opening position, has none. `MeasureId` says which is which.',
  });

export const measureTable = z.partialRecord(measureId, measureSeries).meta({
  id: 'SeriesByMeasure',
  description: 'Measures over the weeks, by their ids.',
});

export const spreadTable = z.partialRecord(measureId, spreadWithUnit).meta({
  id: 'SpreadByMeasure',
  description:
    'Measures over a stretch of weeks, by their ids: in each future flows are summed, rates, shares, waits and stocks averaged; then the mean and percentiles of these over the futures.',
});

/** A mean over futures, where eight in ten of them lie, and how far off the mean may be. */
export const sweepSpread = z
  .object({
    mean: z.number().describe('Mean over futures.'),
    standardError: z
      .number()
      .describe(
        'Its Monte Carlo standard error; 0 where all futures that have a value agree, if only one.',
      ),
    p10: z.number().describe('10th percentile over futures.'),
    p90: z.number().describe('90th percentile over futures.'),
    futures: z
      .number()
      .describe('Futures that have a value. Left out of answers kept by earlier versions.')
      .optional(),
    ofFew: z
      .boolean()
      .describe(
        'Whether few futures make the mean, or few have a value at all, so that its error may be more than is told. Left out likewise.',
      )
      .optional(),
  })
  .meta({
    id: 'MeanWithRange',
    description: 'A number over futures: its mean with the error, and where eight in ten lie.',
  });
