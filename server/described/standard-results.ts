/** What a run found of the tests of its standard. */
import { z } from 'zod';
import { chance, day, measureId, orNull, unit, verdict } from './measured.ts';

const byWeek = {
  probabilityMet: z
    .array(orNull(z.number()))
    .describe('Chance, from 0 to 1; null where the measure has no value in any future.'),
  standardError: z.array(orNull(z.number())).describe('Of each of these chances; null likewise.'),
};

export const weeklyChance = z
  .object(byWeek)
  .meta({ id: 'WeeklyChance', description: 'Chances for each of `weeks`.' });

export const standardTestResult = z
  .object({
    id: z.string(),
    label: z.string(),
    measure: measureId,
    unit: unit.describe('Of the threshold.'),
    comparison: z.enum(['at-most', 'at-least']),
    threshold: z.number().describe('In `unit`.'),
    team: z
      .string()
      .describe('Id of the team that it is about. Left out: the whole service.')
      .optional(),
    serves: z.string().describe('Part of the definition that it serves.').optional(),
    source: z.string().describe('Key into the evidence book.').optional(),
    ...byWeek,
    atEnd: orNull(chance).describe(
      'Met at the end of the last week; null where the measure has no value then.',
    ),
    allOfLastYear: orNull(chance).describe(
      'Met in every week of the last year; null where the measure has no value then.',
    ),
    firstLikelyFail: orNull(
      day(
        'The first week in which the chance is below a half, in a stretch of weeks of which one at least is so by more than two errors.',
      ),
    ).describe('Null where there is none.'),
    firstLikelyFailRange: orNull(
      z.object({
        earliest: day('From the first week that the errors leave open.'),
        latest: day('To the first that is below a half by more than two of its errors.'),
      }),
    )
      .describe('Between which that week lies. Left out of results kept by earlier versions.')
      .optional(),
    verdict: orNull(verdict).describe(
      'From the chance at the end of the last week; null where there is none.',
    ),
  })
  .meta({ id: 'StandardTestResult', description: 'How often one test of the standard is met.' });
