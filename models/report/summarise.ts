import { readingDates } from '../calendar/timeline.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { MEASURES, type MeasureId } from '../measures/catalogue.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { ENGINE_VERSION } from '../version.ts';
import { measureTable, type Values } from './band-columns.ts';
import { groupResults } from './groups.ts';
import type { RunResults } from './results.ts';
import { standardResults } from './standard-results.ts';
import { financialYears, overWeeks } from './stretches.ts';
import { summaryOf } from './summary.ts';
import { widthResults } from './width.ts';

export interface SummariseOptions {
  /** ISO date and time for the provenance; left out, the results carry none. */
  date?: string;
  /** Only these measures (for partial results); all when left out. */
  measures?: readonly MeasureId[];
  /** Values of partners of the first replications, as `simulatePartners` gives them: the width is split. */
  partners?: { values: Float32Array; count: number };
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
  options: SummariseOptions = {},
): RunResults {
  const { startDate, weeks: weekCount } = scenario.service;
  const weeks = readingDates(startDate, weekCount);
  const all: Values = { values, replications, columns: weekCount + 1 };
  const ids = options.measures ?? MEASURES.map(({ id }) => id);
  const provenance = {
    scenarioName: scenario.name,
    scenarioHash: scenarioHash(scenario),
    engineVersion: ENGINE_VERSION,
    seed,
    replications,
    ...(options.date === undefined ? {} : { date: options.date }),
  };
  const measures = measureTable(all, 0, ids);
  const years = financialYears(weeks).map((year) => ({
    label: year.label,
    weeks: year.weeks.length,
    measures: overWeeks(all, year.weeks, ids),
  }));
  const everyWeek = Array.from({ length: weekCount }, (_, week) => week + 1);
  const standard = standardResults(scenario, all, weeks);
  return {
    provenance,
    weeks,
    measures,
    teams:
      scenario.teams.length > 1
        ? scenario.teams.map(({ id, name }, team) => ({
            id,
            name,
            measures: measureTable(all, team + 1, ids),
          }))
        : [],
    years,
    groups: options.measures ? [] : groupResults(scenario, all),
    horizon: { measures: overWeeks(all, everyWeek, ids) },
    ...(options.partners
      ? {
          width: widthResults(
            values,
            options.partners.values,
            options.partners.count,
            weekCount + 1,
          ),
        }
      : {}),
    standard: standard.tests,
    safelyStaffed: standard.all,
    summary: summaryOf({
      weeks,
      measures,
      years,
      provenance,
      standard,
      standardName: scenario.standard.name,
    }),
  };
}
