/** What is just enough to meet a test by a date. */
import { z } from 'zod';
import { answerShape } from './answer.ts';
import {
  alone,
  findLever,
  findPlan,
  findPoint,
  hardTest,
  policies,
  testChange,
  testMove,
} from './find-parts.ts';
import { day, measureId, orNull } from './measured.ts';

const target = z
  .object({
    of: z
      .enum(['standard', 'budget', 'both'])
      .describe('Left out of answers kept by earlier versions, which are of the standard.')
      .optional(),
    test: orNull(z.string()).describe('Id; null for every test, and of budgets alone.'),
    label: z.string(),
    budgets: z
      .array(z.string())
      .describe('Financial years whose budgets have to hold; left out of the standard alone.')
      .optional(),
    measure: orNull(measureId).describe('Null for every test, and of budgets alone.'),
    when: z.enum(['that-week', 'from-then-on']),
    date: day(
      'Of the position in which tests are read first; of budgets alone, of the end of the last year.',
    ),
    lastDate: day('Of the position in which they are read last.'),
    costsTo: day(
      'Up to which costs are told: that, or the end of a year whose budget has to hold. Left out of answers kept by earlier versions.',
    ).optional(),
    chance: z.number().describe('Wanted, from 0 to 1.'),
  })
  .meta({ id: 'FindTarget', description: 'What is to be met.' });

export const findResult = z
  .object({
    ...answerShape,
    outcome: z
      .enum(['found', 'between', 'already', 'none'])
      .describe(
        'found: a least value is told from the rest; between: noise hides which of two neighbours it is; already: doing nothing meets the target; none: no value in the range does.',
      ),
    target,
    weeks: z.array(day('Of a position.')).describe('From the first day on.'),
    levers: z.array(findLever),
    doNothing: findPlan,
    points: z.array(findPoint).describe('Every value looked at, by the levers in turn, ascending.'),
    plan: orNull(findPlan).describe(
      'What is just enough, as far as can be told; of two levers, the cheapest, or the smallest change where noise hides which that is. Null where nothing is.',
    ),
    neighbour: orNull(findPoint).describe(
      'Where noise hides it: the neighbour on the other side of the target; else null.',
    ),
    certain: orNull(findPoint).describe(
      'Where noise hides it: the least that is certain; else null.',
    ),
    pairs: z.array(findPlan).describe('Of two levers: every least pair found.'),
    smallestChange: orNull(findPlan).describe(
      'Of two levers: the smallest change among the pairs; else null.',
    ),
    asCheap: z
      .array(findPlan)
      .describe('Of two levers: pairs whose cost cannot be told from the cheapest’s.')
      .optional(),
    lesser: z
      .array(findPoint)
      .describe('Of two levers with one least pair: it with one step less of each lever.')
      .optional(),
    best: orNull(findPlan).describe(
      'The highest chance reached, where no value meets the target; else null.',
    ),
    asGood: z
      .array(findPoint)
      .describe('Other values whose chance cannot be told from that.')
      .optional(),
    alone: alone
      .describe(
        'Of one lever, where the standard and budgets have to be met together and want opposite things of it.',
      )
      .optional(),
    testMoves: z
      .array(testMove)
      .describe(
        'Of several tests or budgets together, where no value meets the target or a lever makes no difference to it: single ones that levers change all the same, beyond noise.',
      )
      .optional(),
    otherTests: z
      .array(testChange)
      .describe(
        'Of a single test or of budgets: the other tests that what is shown changes against doing nothing, beyond noise.',
      )
      .optional(),
    hardest: z
      .array(hardTest)
      .describe(
        'Of several tests or budgets together, where no value meets the target: what stands in the way.',
      )
      .optional(),
    policies: orNull(policies).describe('Null where they were left out.'),
    warnings: z
      .object({ before: z.array(z.string()), after: z.array(z.string()) })
      .describe('Of the service as it is, and of the service with the plan.'),
  })
  .meta({
    id: 'FindResult',
    description:
      'What is just enough to meet a test by a date, a budget, or both. `asCheap`, `lesser`, `asGood`, `testMoves`, `otherTests` and `hardest` are left out of answers kept by earlier versions.',
  });
