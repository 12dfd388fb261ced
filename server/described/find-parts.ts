/** What a search looks at: points, plans, levers and establishment policies. */
import { z } from 'zod';
import { orNull, unit } from './measured.ts';
import { sameCaps } from './same-caps.ts';

const seenShape = {
  chance: z.number().describe('Share of the futures, from 0 to 1.'),
  low: z.number().describe('Low end of its range, from 0 to 1.'),
  high: z.number().describe('High end of its range, from 0 to 1.'),
  futures: z.number().describe('In which it was seen.'),
};

const seenChance = z.object(seenShape).meta({
  id: 'SeenChance',
  description: 'A chance seen in some futures; `method` tells how often its range holds it.',
});

const seenDifference = z
  .object({
    mean: z.number(),
    low: z.number().describe('Low end of the range that holds it in 95 of 100.'),
    high: z.number().describe('High end of that range.'),
    futures: z.number().describe('In which both were seen.'),
  })
  .meta({ id: 'SeenDifference', description: 'A difference of means over the same futures.' });

const pointShape = {
  ...seenShape,
  values: z
    .array(orNull(z.number()))
    .describe('Of the levers in turn; null where one that has no value is left as it is.'),
  verdict: orNull(z.enum(['meets', 'falls short', 'too close'])).describe(
    'Against the target; null where it was only looked at in passing.',
  ),
  costPounds: z.number().describe('£, mean from the first day to the last week that matters.'),
  costErrorPounds: z
    .number()
    .describe('£, its standard error. Left out of answers kept by earlier versions.')
    .optional(),
};

const costDifference = seenDifference.describe('£ against doing nothing.');

const parts = z
  .object({ standard: seenChance, budget: seenChance })
  .describe('Of the standard and budgets together: the chance of each by itself.')
  .optional();

export const findPoint = z
  .object({
    ...pointShape,
    costDifferencePounds: costDifference.optional(),
    parts,
  })
  .meta({
    id: 'FindPoint',
    description:
      'The service with certain values of the levers. Points that are no plans have no cost difference in answers kept by earlier versions.',
  });

export const findPlan = z
  .object({
    ...pointShape,
    costDifferencePounds: costDifference,
    parts,
    relativeChange: z
      .number()
      .describe('Sum over the levers of the change against the value as it is.'),
    postsGivenUp: z
      .object({
        lines: z.array(z.string()).describe('Names of the lines of posts that lose any.'),
        fundedFte: z.number().describe('FTE of posts that are funded there today.'),
        givenUpFte: z.number().describe('FTE of them that the plan does without.'),
      })
      .describe('Left out of answers kept by earlier versions.')
      .optional(),
    startsPerMonth: z.number().describe('Mean FTE that start in a month.'),
    tests: z
      .array(z.object({ test: z.string().describe('Id.'), label: z.string(), ...seenShape }))
      .describe('Chance of each test of the standard at the time of the target.'),
    budgets: z
      .array(
        z.object({
          year: z.string().describe('2026-27, as all financial years are called.'),
          budgetPounds: z.number().describe('£, of the whole year.'),
          forDaysPounds: z
            .number()
            .describe('£, the part of it for the days simulated, with which costs are compared.'),
          ...seenShape,
        }),
      )
      .describe(
        'Chance that the budget of each year holds which is simulated in full by then. Left out where there is none.',
      )
      .optional(),
    chanceByWeek: z
      .array(z.number())
      .describe(
        'Chance of the target’s test for each of `weeks`, from 0 to 1; empty of budgets alone.',
      ),
  })
  .meta({ id: 'FindPlan', description: 'A point that meets the target, and what it takes.' });

export const alone = z
  .object({
    standardWants: z
      .enum(['more', 'less'])
      .describe('What the standard wants of the lever; budgets want the opposite.'),
    standard: orNull(findPoint).describe(
      'What is just enough for the standard by itself, with the chance of that; null where no value is.',
    ),
    budget: orNull(findPoint).describe('The same of budgets.'),
    together: orNull(z.object({ lowest: findPoint, highest: findPoint })).describe(
      'The ends of the values seen to meet both; null where none does.',
    ),
  })
  .meta({ id: 'FindAlone', description: 'What the standard and budgets take by themselves.' });

export const findLever = z
  .object({
    kind: z
      .enum([
        'posts',
        'people',
        'kept',
        'starts',
        'agency',
        'learning',
        'paperwork-hours',
        'not-on-cases',
        'cap',
        'input',
      ])
      .describe('Answers kept by earlier versions call not-on-cases paperwork.'),
    label: z.string(),
    unit,
    now: orNull(z.number()).describe('The value as it is; null where none is, or roles differ.'),
    from: z.number(),
    to: z.number(),
    step: z.number(),
    helps: z
      .enum(['more', 'less', 'both', 'neither'])
      .describe('Which way it helps, as far as was seen.'),
    sameCaps: z.array(sameCaps).describe('Of a cap: values that come to the same cap.').optional(),
  })
  .meta({ id: 'FindLever', description: 'What may be moved; all values in `unit`.' });

export const testMove = z
  .object({
    lever: z.number().int().describe('Which, by its place among `levers`, from 0.'),
    test: z.string().describe('Id of a test, or the financial year of a budget.'),
    label: z.string(),
    seen: z
      .array(z.object({ value: z.number().describe('Of the lever.'), ...seenShape }))
      .describe('At both ends of the values looked at and, beyond both, between; ascending.'),
  })
  .meta({ id: 'FindTestMove', description: 'The chance of one test or budget along a lever.' });

export const testChange = z
  .object({
    test: z.string().describe('Id.'),
    label: z.string(),
    before: seenChance.describe('Doing nothing.'),
    after: seenChance.describe('With what is shown.'),
  })
  .meta({ id: 'FindTestChange', description: 'What a plan does to a test not asked for.' });

export const hardTest = z
  .object({
    test: z.string().describe('Id of a test, or the financial year of a budget.'),
    label: z.string(),
    ...seenShape,
    atEvery: z
      .boolean()
      .describe(
        'Whether no value looked at brings it to the target, its chance being the highest seen; else it is met least often, as far as can be told, in what is shown.',
      ),
  })
  .meta({
    id: 'FindHardTest',
    description: 'A test or budget that stands in the way of all together.',
  });

const policy = z
  .object({
    id: z.enum(['mean', 'p80', 'p90']),
    label: z.string(),
    demand: z
      .number()
      .describe(
        'Cases that must be held, what they weigh in points, or FTE that the hours need, in the weeks counted.',
      ),
    demandError: z
      .number()
      .describe(
        'Standard error of the mean; of percentiles too in answers kept by earlier versions. Left out where too few futures had a demand.',
      )
      .optional(),
    demandRange: z
      .object({ low: z.number(), high: z.number() })
      .describe(
        'Of a percentile: holds it in about 19 of 20, in values seen. Left out of answers kept by earlier versions.',
      )
      .optional(),
    fteNeeded: z.number().describe('FTE of case holders, permanent and agency, present or not.'),
    postsFte: z.number().describe('FTE of funded posts of case holders.'),
    chance: seenChance.describe('That the target’s test is met.'),
    breach: z.number().describe('1 less the chance.'),
    costPounds: z.number().describe('£.'),
    costDifferencePounds: costDifference,
  })
  .meta({ id: 'EstablishmentPolicy', description: 'Posts for one reading of demand.' });

export const policies = z
  .object({
    basis: z.enum(['cases', 'points', 'hours']),
    postsNowFte: z.number().describe('FTE of funded posts of case holders as it is.'),
    holdersNowFte: z.number().describe('Mean FTE of case holders in the weeks counted.'),
    weeks: z
      .tuple([z.number(), z.number()])
      .describe('Weeks counted, first and last: places in the `weeks` of the answer.'),
    rows: z.array(policy),
    how: z.string().describe('Exactly how demand becomes posts.'),
  })
  .meta({ id: 'EstablishmentPolicies', description: 'Posts for the mean and for high demand.' });
