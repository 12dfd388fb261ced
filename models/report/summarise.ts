import type { Scenario } from '../inputs/scenario.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { ENGINE_VERSION } from '../version.ts';
import { spreadTables } from './band-columns.ts';
import { budgetResults } from './budgets.ts';
import { caseHolderResults } from './case-holders.ts';
import { groupResults } from './groups.ts';
import { type Readings, readingsOf } from './readings.ts';
import type { RunResults } from './results.ts';
import { roleWeeks } from './role-weeks.ts';
import { spreadPlan } from './spread-plan.ts';
import { standardResults } from './standard-results.ts';
import { summaryOf } from './summary.ts';
import { widthResults } from './width.ts';
import { workOutSpreads } from './work-out-spreads.ts';

interface CommonOptions {
  /** ISO date and time for the provenance; left out, the results carry none. */
  date?: string;
  /** Only these measures (for partial results); all when left out. */
  measures?: readonly MeasureId[];
}

export interface SummariseOptions extends CommonOptions {
  /** Values of partners of the first replications, as `simulatePartners` gives them: the width is split. */
  partners?: { values: Float32Array; count: number };
}

export interface SummariseReadingsOptions extends CommonOptions {
  partners?: Readings;
  /** What `workOutSpreads` wrote for all series of the plan; worked out here when left out. */
  spreads?: Float64Array;
}

/**
 * Turns the values of replications 0 … n − 1, in order, into bands, chances and sentences.
 * @param values `valuesPerReplication` numbers for each of the replications, as `Run.simulate` gives them
 */
export function summarise(
  scenario: Scenario,
  seed: string,
  replications: number,
  values: Float32Array,
  { partners, ...options }: SummariseOptions = {},
): RunResults {
  const columns = scenario.service.weeks + 1;
  return summariseReadings(scenario, seed, readingsOf(values, replications, columns), {
    ...options,
    ...(partners ? { partners: readingsOf(partners.values, partners.count, columns) } : {}),
  });
}

/** The same, of readings that may be kept elsewhere: no more than one series is in memory at a time. */
export function summariseReadings(
  scenario: Scenario,
  seed: string,
  readings: Readings,
  { date, measures: some, partners, spreads }: SummariseReadingsOptions = {},
): RunResults {
  const plan = spreadPlan(scenario, some);
  const { weeks, years: planned } = plan;
  const tables = spreadTables(plan, spreads ?? allSpreads());
  const provenance = {
    scenarioName: scenario.name,
    scenarioHash: scenarioHash(scenario),
    engineVersion: ENGINE_VERSION,
    seed,
    replications: readings.replications,
    ...(date === undefined ? {} : { date }),
  };
  const measures = tables.weekly(0);
  const years = planned.map((year, place) => ({
    label: year.label,
    weeks: year.weeks.length,
    measures: tables.over(place),
  }));
  const horizon = { measures: tables.over(planned.length) };
  const standard = standardResults(scenario, readings, weeks);
  const hasCost = !some || some.includes('cost');
  const budgets = hasCost ? budgetResults(scenario, readings, planned) : undefined;
  return {
    provenance,
    weeks: [...weeks],
    measures,
    teams:
      scenario.teams.length > 1
        ? scenario.teams.map(({ id, name }, team) => ({
            id,
            name,
            measures: tables.weekly(team + 1),
          }))
        : [],
    years,
    ...(budgets ? { budgets } : {}),
    groups: some ? [] : groupResults(scenario, readings, roleWeeks(plan, tables)),
    caseHolders: caseHolderResults(plan, tables),
    horizon,
    ...(partners ? { width: widthResults(readings, partners) } : {}),
    standard: standard.tests,
    safelyStaffed: standard.all,
    summary: summaryOf({
      weeks: [...weeks],
      measures,
      years,
      budgets,
      horizon,
      provenance,
      standard,
      standardName: scenario.standard.name,
    }),
  };

  function allSpreads(): Float64Array {
    const all = new Float64Array(plan.series.length * plan.size);
    workOutSpreads(plan, readings, 0, plan.series.length, all);
    return all;
  }
}
