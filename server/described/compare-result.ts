/** Scenarios beside each other, on the same luck. */
import { z } from 'zod';
import { answerShape } from './answer.ts';
import { attribution, budgetsOfYear, compared, costGap, gap, weeklyGap } from './compare-parts.ts';
import { day, orNull } from './measured.ts';

const compareOver = z.enum(['acting', 'last-year', 'whole-run', 'last-week']);

const sentences = (of: string) => z.array(z.string()).describe(`Sentences beside ${of}.`);

const pairDetails = { gaps: sentences('the table of gaps') };

const pairShape = {
  first: z.number().describe('Place of the first scenario, from 0.'),
  second: z.number().describe('Place of the second.'),
  gaps: z.array(gap).describe('None of what fewer than two futures have a value of in both.'),
  waiting: gap
    .optional()
    .describe(
      'Cases waiting, where they were not asked for; judged by itself, so that no ranking depends on it.',
    ),
};

const pair = z
  .object({ ...pairShape, details: z.object(pairDetails).optional() })
  .meta({ id: 'ComparedPair', description: 'Two scenarios by their places.' });

const comparison = z
  .object({
    ...pairShape,
    details: z
      .object({
        ...pairDetails,
        weekly: sentences('the weekly charts'),
        cost: sentences('the table of cost'),
        changes: sentences('what each change does'),
      })
      .optional(),
    weekly: z.array(weeklyGap),
    cost: z.array(costGap),
    changes: z.array(z.string()).describe('What the second has changed, in words.'),
    attribution: orNull(attribution).describe('Null where it was not asked for, or cannot be.'),
  })
  .meta({ id: 'Comparison', description: 'A scenario against the first.' });

export const compareResult = z
  .object({
    ...answerShape,
    over: compareOver.describe('As it was asked.'),
    stretch: z
      .object({
        over: compareOver,
        from: day('Its first day.'),
        to: day('Its last day.'),
      })
      .describe('What they were compared over.')
      .optional(),
    weeks: z.array(day('Of a position.')).describe('The opening position first.'),
    replications: z.number().describe('Futures of each scenario.'),
    names: z.array(z.string()).describe('Of the scenarios, told apart where two are the same.'),
    compared: z.array(compared),
    comparisons: z.array(comparison).describe('Every other scenario against the first.'),
    others: z.array(pair).describe('The others against each other.'),
    budgets: z
      .array(budgetsOfYear)
      .describe('Left out where none sets a budget for a year simulated in full.')
      .optional(),
  })
  .meta({
    id: 'CompareResult',
    description:
      'Two to four scenarios on the same luck. `stretch` and `details` are left out of answers kept by earlier versions.',
  });
