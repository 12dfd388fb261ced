/** What sets one scenario apart from another. */
import { z } from 'zod';
import { chance, day, measureId, orNull, unit } from './measured.ts';

const comparedId = z
  .union([measureId, z.literal('standard')])
  .describe('A measure, or the chance that every test of the standard is met.');

export const compared = z
  .object({
    id: comparedId,
    label: z.string(),
    unit,
    decimals: z.number().describe('With how many it is shown.'),
    better: z.enum(['lower', 'higher', 'neither']).describe('Which way is better.'),
  })
  .meta({ id: 'Compared', description: 'What is compared.' });

const levels = z
  .object({ first: z.number(), second: z.number() })
  .meta({ id: 'Levels', description: 'A number of either scenario.' });

const levelErrors = levels.describe(
  'Standard errors of the two levels. Left out of answers kept by earlier versions.',
);

const gapShape = {
  first: z.number().describe('Mean of the first.'),
  second: z.number().describe('Mean of the second.'),
  standardErrors: levelErrors.optional(),
  mean: z.number().describe('The second less the first, future by future.'),
  standardError: z.number().describe('Of that mean.'),
  p10: z.number().describe('10th percentile of the difference.'),
  p90: z.number().describe('90th percentile of the difference.'),
};

export const gap = z
  .object({
    id: comparedId,
    futures: z
      .number()
      .describe(
        'In which both have a value: all figures are of these. Left out of answers kept by earlier versions.',
      )
      .optional(),
    ...gapShape,
    chanceBetter: orNull(chance).describe(
      'Share of futures in which the second is better; null where no way is. Of answers kept without `chanceSame`, ties count half.',
    ),
    chanceSame: chance
      .describe('Share of futures in which both are the same. Left out likewise.')
      .optional(),
    ranking: z
      .enum([
        'better',
        'worse',
        'differs',
        'divided',
        'too small to show',
        'in the noise',
        'the same',
      ])
      .describe('The second against the first, as far as can be told.'),
    ofFew: z
      .boolean()
      .describe(
        'Whether few futures make most of the gap, or of a level, so that its error may be more than is shown. Left out of answers kept by earlier versions.',
      )
      .optional(),
    errorsToTell: z
      .number()
      .describe(
        'Of its standard errors, those beyond which it is told: two, and more where others were judged with it. Left out of answers kept by earlier versions.',
      )
      .optional(),
    moreFutures: orNull(z.number()).describe(
      'More futures of each that would tell, were the gap what it looks; null where it is told, or no number would.',
    ),
  })
  .meta({
    id: 'Gap',
    description: 'One measure of two scenarios over the stretch compared, in its unit.',
  });

const benefit = z
  .object({
    from: day('From which the second is better, as the means have it.'),
    earliest: day('In 95 of 100 studies it is not before.'),
    latest: day('In 95 of 100 studies it is not after.'),
    until: orNull(day('Last week that is better beyond its error.')).describe(
      'Null where that is the last of the run.',
    ),
    overBy: orNull(
      day('First week after it that is not better by as much as would show, beyond its error.'),
    ).describe('Null where none is told.'),
  })
  .meta({ id: 'Benefit', description: 'From when and until when the second is better.' });

const byWeek = (what: string) =>
  z
    .array(orNull(z.number()))
    .describe(
      `${what}, for each of \`weeks\`; null where fewer than two futures have a value in both.`,
    );

export const weeklyGap = z
  .object({
    id: comparedId,
    mean: byWeek('The second less the first'),
    standardError: byWeek('Of that mean'),
    p10: byWeek('10th percentile of the difference'),
    p90: byWeek('90th percentile of the difference'),
    chanceBetter: byWeek('Share of futures in which the second is better, from 0 to 1'),
    benefit: orNull(benefit)
      .describe('Null where it is not told. Left out of answers kept by earlier versions.')
      .optional(),
  })
  .meta({ id: 'WeeklyGap', description: 'One measure of two scenarios by week, in its unit.' });

export const costGap = z
  .object({
    label: z.string().describe('Financial year, or whole run.'),
    ...gapShape,
  })
  .meta({ id: 'CostGap', description: 'Cost of two scenarios, in £.' });

export const budgetsOfYear = z
  .object({
    label: z.string().describe('Financial year.'),
    weeks: z.number().describe('Weeks of it that were simulated.'),
    scenarios: z
      .array(
        orNull(
          z.object({
            budgetPounds: z.number().describe('Of the whole year, £.'),
            holds: chance.describe('That what staff cost is within it.'),
            gap: z
              .object({ mean: z.number(), standardError: z.number() })
              .describe(
                'That chance less that of the first scenario, on the same luck. Left out of the first, and where that has no budget.',
              )
              .optional(),
          }),
        ),
      )
      .describe('In the order of the scenarios; null for one that sets no budget.'),
  })
  .meta({
    id: 'BudgetsOfYear',
    description: 'Budgets of one financial year, each scenario held against its own.',
  });

const attributed = z
  .object({
    change: z.string().describe('In words.'),
    mean: z.number().describe('What of the gap is put down to it.'),
    standardError: z.number(),
    alone: z.number().describe('What it does by itself, without the others.'),
    aloneStandardError: z
      .number()
      .describe('Left out of answers kept by earlier versions.')
      .optional(),
  })
  .meta({ id: 'Attributed', description: 'What one change does, in the unit of the measure.' });

export const attribution = z
  .object({
    futures: z.number().describe('Of each mixture.'),
    measures: z.array(
      z.object({
        id: comparedId,
        total: z.number().describe('The gap: the changes sum to it.'),
        changes: z.array(attributed),
      }),
    ),
  })
  .meta({ id: 'Attribution', description: 'The gap shared out among the changes.' });
