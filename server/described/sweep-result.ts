/** A range of values of a cap, or of any other number. */
import { z } from 'zod';
import { answerShape } from './answer.ts';
import { chance, day, orNull, unit } from './measured.ts';
import { sameCaps } from './same-caps.ts';
import { sweepOutcome, sweepPoint } from './sweep-outcome.ts';

const limitAnswer = z
  .object({
    kept: z
      .enum(['smallest', 'largest', 'all', 'none', 'some'])
      .describe(
        'smallest: from `value` to the end of the range; largest: from its beginning to `value`; all: everywhere; none: nowhere for certain; some: here and there.',
      ),
    value: orNull(z.number()).describe('Null unless smallest or largest.'),
    standings: z
      .array(z.enum(['met', 'too close to call', 'missed']))
      .describe(
        'Of each point: on which side of the chance wanted its chance is, by an exact test that errs one time in forty at most.',
      ),
  })
  .meta({ id: 'LimitAnswer', description: 'Where in the range the wait limit is kept.' });

const sweepVariant = z
  .object({
    whenFull: z.enum(['as set', 'hard', 'soft', 'duty']).describe('What the cap does.'),
    points: z.array(sweepPoint),
    limit: limitAnswer,
  })
  .meta({ id: 'SweepVariant', description: 'The range tried, under one rule of the cap.' });

const peopleNeeded = z
  .object({
    value: z.number().describe('Of the cap.'),
    people: orNull(z.number()).describe('Null where no number within reach holds the queue.'),
    standardError: orNull(z.number()).describe(
      'In people: how far off that may be for want of futures; null where none could be told.',
    ),
    queueAtEnd: orNull(z.number()).describe(
      'Mean cases waiting at the end with so many; null where there is no number.',
    ),
  })
  .meta({ id: 'PeopleNeeded', description: 'The least people at which a queue does not grow.' });

const peopleForLimit = z
  .object({
    value: z.number().describe('Of the cap.'),
    people: orNull(z.number()).describe('Null where no number does.'),
    chance: orNull(chance).describe('With so many people; null where there is no number.'),
    futures: z.number().describe('For each number of people tried.').optional(),
    oneFewer: orNull(chance)
      .describe('With one person fewer; null where that was not tried, or no number was found.')
      .optional(),
    withoutCap: orNull(chance)
      .describe('Without the cap, where that shows that no number can do; else null.')
      .optional(),
    frontDoorDays: orNull(z.object({ least: z.number(), most: z.number() }))
      .describe(
        'Working days at the front door, of the streams whose cases spend more there than the limit; null where none does.',
      )
      .optional(),
  })
  .meta({
    id: 'PeopleForLimit',
    description:
      'What people would keep waits within the limit at one value, where no value does. What answers kept by earlier versions lack is left out.',
  });

const peopleFound = z
  .object({
    role: z.string().describe('Its name.'),
    today: z.number().describe('People on the first day, permanent and agency.'),
    besideOthers: z
      .boolean()
      .describe('Whether others of the team hold cases too, and are left as they are.')
      .optional(),
    futures: z.number().describe('For each number of people tried.'),
    queueToday: z.number().describe('Cases waiting on the first day.'),
    queueLeast: z
      .number()
      .describe('Mean cases waiting at the end with far more people: what none of them shortens.'),
    queueHeld: z
      .number()
      .describe('Cases: the queue of today, or a twentieth above the least where that is more.'),
    needed: z.array(peopleNeeded),
    forLimit: orNull(peopleForLimit).describe('Where no value keeps the limit; else null.'),
  })
  .meta({ id: 'PeopleFound', description: 'For a cap: how many people would hold the queue.' });

const sweptInput = z
  .object({
    paths: z.array(z.string()).describe('Where the input stands in the scenario.'),
    label: z.string(),
    unit,
    today: orNull(z.number()).describe('Null where the lines of a team have different caps.'),
    isCap: z.boolean(),
    coarseStep: orNull(z.number())
      .describe('Between two values, where values between could be set; null where none could.')
      .optional(),
  })
  .meta({ id: 'SweptInput', description: 'What was tried.' });

const tooHeavy = z
  .object({
    stage: z.string().describe('Its name.'),
    weightPoints: z.number().describe('Points that a case of it weighs.'),
    values: z.array(z.number()).describe('Of the cap.'),
  })
  .meta({
    id: 'TooHeavyStage',
    description: 'Cases of one stage that weigh more than anybody may hold under some caps tried.',
  });

export const sweepResult = z
  .object({
    ...answerShape,
    input: sweptInput,
    tooHeavy: z
      .array(tooHeavy)
      .describe('Stages of whose cases nobody with the cap can be given one, where it is hard.')
      .optional(),
    sameCaps: z.array(sameCaps).describe('Empty where none are the same.').optional(),
    overriddenFrom: z
      .array(
        day('Of a dated change that sets the input: the values tried hold throughout without it.'),
      )
      .describe('Empty where none does.'),
    multipliedFrom: z
      .array(z.object({ on: day('Of the change.'), by: z.number() }))
      .describe('Dated changes that multiply whatever value is tried.'),
    of: z
      .object({
        team: orNull(z.string()).describe('Id; null for the whole service.'),
        name: z.string(),
      })
      .describe('Whose waits, caseloads and costs these are.'),
    weeks: z
      .array(day('Of a position.'))
      .describe('Of each weekly chance, the opening position first.'),
    weeksCounted: z
      .object({
        worstFrom: z.number().describe('The worst week is sought from here on.'),
        lastYearFrom: z.number(),
        last: z.number(),
      })
      .describe('Places in `weeks`.'),
    waitLimitDays: z.number().describe('Working days.'),
    chanceWanted: z.number().describe('From 0 to 1.'),
    softAfterDays: orNull(z.number()).describe(
      'Working days after which a soft cap gives way or duty takes over; null where only the team’s own rule is tried.',
    ),
    dutyHoursPerMonth: orNull(z.number())
      .describe('Hours a month that the rota spends on a case, where duty is tried; else null.')
      .optional(),
    ownRule: orNull(
      z.object({
        policy: z.enum(['wait', 'exceed', 'duty']),
        afterDays: z.number().describe('Working days.'),
      }),
    )
      .describe(
        'What the team whose cap is tried does when everybody is full, on the first day; null without a cap.',
      )
      .optional(),
    ruleChangedOn: z
      .array(day('Of a dated change of that rule: hard and soft hold throughout without it.'))
      .describe('Empty where none does.')
      .optional(),
    replications: z.number().describe('Futures of each value.'),
    unchanged: sweepOutcome.describe('The scenario as it is.'),
    variants: z.array(sweepVariant),
    people: orNull(peopleFound).describe('Null where no number of people was sought.'),
  })
  .meta({
    id: 'SweepResult',
    description:
      'What each value of the input makes of the service. What is not required is left out of answers kept by earlier versions.',
  });
