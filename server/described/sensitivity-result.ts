/** Which inputs that nobody knows matter most. */
import { z } from 'zod';
import { answerShape } from './answer.ts';
import { measureId, orNull, unit } from './measured.ts';

const share = z
  .object({
    value: z.number().describe('From 0 to 1.'),
    standardError: z.number(),
    errorsToTell: z
      .number()
      .describe(
        'Of an input’s part, the standard errors beyond which it is told from nothing, as one of all. Left out of other shares, and of answers kept by earlier versions.',
      )
      .optional(),
  })
  .meta({ id: 'VarianceShare', description: 'A share of the variance of the outcome.' });

const inputInfluence = z
  .object({
    path: z.string().describe('Where the input stands in the scenario.'),
    label: z.string(),
    range: z.string().describe('Its middle and its range in words.'),
    atLow: z.number().describe('Mean of the outcome with this input at the low end of its range.'),
    atMiddle: orNull(z.number()).describe('In the middle; null where that was not simulated.'),
    atHigh: z.number().describe('At the high end.'),
    change: z.number().describe('High less low, on the same luck, in the unit of the outcome.'),
    changeError: z.number().describe('Monte Carlo standard error of the change.'),
    errorsToTell: orNull(z.number())
      .describe(
        'Of these errors, those beyond which the change is told from luck: two, and more where luck would make one of so many inputs look so; null where too few futures have a value at both ends. Left out of answers kept by earlier versions.',
      )
      .optional(),
    share: orNull(share).describe(
      'Its part of the variance; what it shares with inputs drawn together with it is split evenly. Null for one only looked at first.',
    ),
    alone: orNull(share)
      .describe(
        'The part of the variance that knowing it alone would take away, with what it tells of inputs drawn together with it. Left out where there are none, as it is `share`, and of answers kept by earlier versions.',
      )
      .optional(),
    narrower: orNull(share).describe(
      'How much narrower the range of eight futures in ten gets on average once it is known, of its width; below 0 where it gets wider. Null likewise, and where eight futures in ten agree.',
    ),
    shareAtMost: orNull(z.number()).describe(
      'The most that its share could be, from 0 to 1, for one only looked at first; null where it changed nothing in any of those futures, and for others.',
    ),
    together: z.array(z.string()).describe('Paths of the inputs drawn together with it.'),
    futures: z.number().describe('Futures at each position.'),
  })
  .meta({ id: 'InputInfluence', description: 'What one input does to the outcome.' });

export const sensitivityResult = z
  .object({
    ...answerShape,
    measure: measureId,
    label: z.string().describe('Of the outcome, in words.'),
    unit,
    decimals: z.number().describe('With how many the outcome is shown.'),
    over: z.enum(['last-year', 'whole-run', 'last-week']),
    team: orNull(z.string()).describe('Id of a team; null for the whole service.'),
    test: orNull(
      z.object({ label: z.string(), threshold: z.number().describe('In `unit`.') }),
    ).describe('Where the margin of a test was asked for; else null.'),
    outcome: orNull(
      z.object({
        mean: z.number(),
        p10: z.number().describe('10th percentile.'),
        p90: z.number().describe('90th percentile.'),
        standardDeviation: z.number(),
        futures: z.number(),
        standardError: z
          .number()
          .describe(
            'Monte Carlo standard error of the mean, wider where futures are skewed. Left out of answers kept by earlier versions.',
          )
          .optional(),
        ofFew: z
          .boolean()
          .describe(
            'Whether few futures make the mean, and so most of the variance: shares may be farther off than their errors. Left out likewise.',
          )
          .optional(),
      }),
    ).describe('Over futures, all inputs drawn, in `unit`; null where it has a value in none.'),
    inputs: z
      .array(inputInfluence)
      .describe('Those that matter most first; none where the outcome has no value.'),
    luck: orNull(share).describe('Part of the variance; null where the outcome does not vary.'),
    rest: orNull(share).describe(
      'What is left: interplay of inputs, and those only looked at first. Null likewise.',
    ),
  })
  .meta({ id: 'SensitivityResult', description: 'Which inputs make an outcome uncertain.' });
