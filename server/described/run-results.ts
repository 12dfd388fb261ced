/** What a run found. */
import { z } from 'zod';
import {
  chance,
  day,
  measureId,
  measureSeries,
  measureTable,
  orNull,
  spread,
  spreadTable,
  spreadWithUnit,
  verdict,
} from './measured.ts';
import { standardTestResult, weeklyChance } from './standard-results.ts';

const provenance = z
  .object({
    scenarioName: z.string(),
    scenarioHash: z.string().describe('SHA-256 of the scenario’s canonical JSON.'),
    engineVersion: z.string(),
    seed: z.string(),
    replications: z.number().describe('Futures simulated.'),
    date: z
      .string()
      .meta({ format: 'date-time' })
      .describe('When it was run (ISO 8601). Left out of results that are not kept.')
      .optional(),
  })
  .meta({
    id: 'Provenance',
    description:
      'What makes a result repeatable: all but the date the same gives the same numbers on any machine.',
  });

const yearLabel = z.string().describe('Financial year, such as 2026-27.');

const yearResult = z
  .object({
    label: yearLabel,
    weeks: z.number().describe('Weeks of it that were simulated.'),
    measures: spreadTable,
  })
  .meta({
    id: 'YearResult',
    description:
      'Measures over one financial year, 1 April to 31 March. Each week counts in the year of the Monday on which it begins, the one before that of its place in `weeks`.',
  });

const budgetYear = z
  .object({
    label: yearLabel,
    weeks: z.number().describe('Weeks of it that were simulated.'),
    budgetPounds: z.number().describe('The budget of the whole year, £.'),
    forDaysPounds: orNull(z.number()).describe(
      'The part of it for the days of those weeks, £, with which costs are compared; null where the year was not simulated in full.',
    ),
    overspend: orNull(spreadWithUnit).describe(
      'Cost less that part, £: above 0 is overspent; null where the year was not simulated in full.',
    ),
    holds: orNull(chance).describe(
      'That the cost is within it; null where the year was not simulated in full.',
    ),
    enoughPounds: orNull(z.number())
      .describe(
        'The least budget of the whole year, in whole £, that holds in nine or more of ten of these futures; null where the year was not simulated in full.',
      )
      .optional(),
  })
  .meta({
    id: 'BudgetYear',
    description: 'What staff cost in a financial year against its budget.',
  });

const budgetResults = z
  .object({
    years: z.array(budgetYear).describe('In the order of time.'),
    allHold: orNull(chance).describe(
      'That each of the budgets of years simulated in full holds; null where there is none.',
    ),
  })
  .meta({ id: 'BudgetResults', description: 'Whether the budgets of the scenario hold.' });

const named = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'Named', description: 'Something of the scenario, by its id and its name.' });

const holdersOver = {
  people: spreadWithUnit.describe('People who hold cases.'),
  overCapShare: spreadWithUnit.describe('Share of them over their own cap, from 0 to 1.'),
};

const caseHoldersResult = z
  .object({
    team: named.describe('Left out for the whole service.').optional(),
    role: named.describe('Left out for the whole service.').optional(),
    weekly: z
      .object({ people: measureSeries, overCapShare: measureSeries })
      .describe('Both over the weeks.'),
    years: z
      .array(z.object({ label: yearLabel, ...holdersOver }))
      .describe('Averaged over the weeks of each financial year.'),
    horizon: z.object(holdersOver).describe('Averaged over all weeks.'),
    worstWeek: orNull(
      z.object({ on: day('The Monday of that week.'), overCapShare: spreadWithUnit }),
    ).describe(
      'The week after the first day with the highest mean share; null where nobody is ever over.',
    ),
  })
  .meta({
    id: 'CaseHoldersResult',
    description:
      'How many hold cases, and the share of them over their own cap: of one role of one team, or of the whole service.',
  });

const groupResult = z
  .object({
    id: z.string(),
    name: z.string(),
    by: z
      .enum(['role', 'tenure'])
      .describe('Whether these are people of one role, or newer or experienced ones.'),
    learningDaysPromised: spread.describe('Learning days that fell due, over all weeks.'),
    learningKeptShare: spread.describe('Share of them kept, from 0 to 1.'),
    supervisionDue: spread.describe('Supervision sessions that fell due, over all weeks.'),
    supervisionKeptShare: spread.describe('Share of them kept, from 0 to 1.'),
    overCapShare: spread.describe(
      'Of those who hold cases, the share over their own cap, over all weeks, from 0 to 1.',
    ),
    weekly: measureTable
      .describe(
        'Of a role, where there are several: `learningDaysPromised` and `learningDaysKept`, `supervisionDue` and `supervisionKept`, each pair where any is ever due.',
      )
      .optional(),
  })
  .meta({ id: 'GroupResult', description: 'Learning and supervision of some workers.' });

const widthResult = z
  .object({
    measure: measureId,
    unknownShare: z
      .number()
      .describe('Share of the variance of the mean over the last year, from 0 to 1.'),
    standardError: z.number().describe('Of that share.'),
    ofFew: z
      .boolean()
      .describe(
        'Whether few futures make the mean, and so most of the variance: the share may be farther off than its error. Left out of results kept by earlier versions.',
      )
      .optional(),
  })
  .meta({
    id: 'WidthResult',
    description:
      'How much of an outcome’s width over futures is due to inputs that are not known; the rest is luck.',
  });

const firstToFail = z
  .object({
    test: z.string().describe('Its id.'),
    label: z.string(),
    from: day('Its `firstLikelyFail`.'),
  })
  .meta({ id: 'FirstToFail', description: 'The test that is likely to fail before all others.' });

const runSummary = z
  .object({
    headline: z.string().describe('One plain sentence for a committee.'),
    sentences: z
      .array(z.string())
      .describe('More sentences: waiting, vacancies, learning, cost, precision.'),
    safelyStaffedAtEnd: orNull(chance).describe(
      'All tests met at the end of the last week; null without a standard.',
    ),
    safelyStaffedAllOfLastYear: orNull(chance).describe(
      'All tests met in every week of the last year; null without a standard.',
    ),
    verdict: orNull(verdict).describe(
      'All tests together, from the chance at the end of the last week; null without a standard.',
    ),
    firstToFail: orNull(firstToFail).describe('Null where no test is likely to fail.'),
  })
  .meta({ id: 'RunSummary', description: 'What a run found, in words and in a few numbers.' });

export const runResults = z
  .object({
    provenance,
    weeks: z
      .array(day('The Monday on whose morning a position holds.'))
      .describe('The first is the first day of the run, before any work.'),
    measures: measureTable.describe('Of the whole service. All, or those that were asked for.'),
    teams: z
      .array(z.object({ id: z.string(), name: z.string(), measures: measureTable }))
      .describe('Each team’s own measures; empty where there is one team.'),
    years: z.array(yearResult),
    budgets: budgetResults
      .describe(
        'Left out where the scenario sets no budget, and where `cost` is not among the measures.',
      )
      .optional(),
    horizon: z.object({ measures: spreadTable }).describe('Over all weeks.'),
    groups: z
      .array(groupResult)
      .describe(
        'Learning and supervision of each role, and of newer and experienced people, over all weeks. Empty in partial results.',
      ),
    caseHolders: z
      .array(caseHoldersResult)
      .describe(
        'For each role of each team, and last for the whole service. Empty where one role of one team holds all cases, for `measures` say it, and in partial results.',
      ),
    standard: z.array(standardTestResult).describe('Each test of the standard.'),
    safelyStaffed: weeklyChance.describe('That every test is met, for each of `weeks`.'),
    summary: runSummary,
    width: z
      .array(widthResult)
      .describe('Where the run was asked to `split`: what is not known against luck.')
      .optional(),
  })
  .meta({
    id: 'RunResults',
    description:
      'Provenance, weeks, measures with their bands, case holders by team and role, the standard, and a summary.',
  });
