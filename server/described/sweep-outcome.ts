/** What a scenario makes of safety, waits and cost. */
import { z } from 'zod';
import { chance, orNull, sweepSpread } from './measured.ts';

const testChances = z
  .object({
    test: orNull(z.string()).describe('Id; null for all tests together.'),
    label: z.string(),
    byWeek: z
      .array(orNull(z.number()))
      .describe('From 0 to 1, for each of `weeks`; null where no future has a value.'),
    standardErrorByWeek: z.array(orNull(z.number())).describe('Of each of these; null likewise.'),
    atEnd: orNull(chance).describe('At the end of the last week; null where there is no value.'),
    worst: orNull(
      z.object({
        ...chance.shape,
        week: z.number().describe('Place in `weeks`.'),
      }),
    ).describe('The lowest weekly chance from `weeksCounted.worstFrom` on; null where none is.'),
  })
  .meta({ id: 'TestChances', description: 'Chance of meeting one test of the standard, or all.' });

const roleOverCap = z
  .object({
    role: z.string().describe('Id.'),
    name: z.string(),
    share: orNull(sweepSpread).describe(
      'Mean over the last year, from 0 to 1; null where nobody had the role in any future.',
    ),
  })
  .meta({ id: 'RoleOverCap', description: 'Of one role, the share over their own cap.' });

const outcomeShape = {
  tests: z.array(testChances),
  waitDays: orNull(sweepSpread).describe(
    'Mean wait in working days, those still waiting included; null where nobody was allocated and nobody waits.',
  ),
  withinLimit: chance.describe('That this wait keeps within the limit.'),
  casesWaitingAtEnd: sweepSpread.describe('Cases, at the end of the last week.'),
  casesWaitingLastYear: sweepSpread.describe('Cases, mean over the last year.'),
  caseload: orNull(sweepSpread).describe(
    'Cases for each case holder, mean over the last year; null where nobody holds cases.',
  ),
  overCapShare: orNull(sweepSpread).describe(
    'Share of case holders over their own cap, from 0 to 1; null likewise.',
  ),
  overCapByRole: z.array(roleOverCap).describe('Empty where fewer than two roles hold cases.'),
  learningKeptShare: orNull(sweepSpread).describe(
    'Learning days kept of those promised, from 0 to 1, over the run; null where none was.',
  ),
  costPounds: sweepSpread.describe('£, over the run.'),
};

export const sweepOutcome = z
  .object(outcomeShape)
  .meta({ id: 'SweepOutcome', description: 'What a scenario makes of safety, waits and cost.' });

export const sweepPoint = z
  .object({ ...outcomeShape, value: z.number().describe('Of the input, in its unit.') })
  .meta({ id: 'SweepPoint', description: 'What one value of the input makes of the service.' });
