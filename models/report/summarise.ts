import type { Scenario } from '../inputs/scenario.ts';
import type { MeasureId } from '../measures/catalogue.ts';
import type { RunResults } from './results.ts';

export interface SummariseOptions {
  /** ISO date and time for the provenance; left out, the results carry none. */
  date?: string;
  /** Only these measures (for partial results and previews); all when left out. */
  measures?: readonly MeasureId[];
}

/**
 * Turns the values of replications 0 … n-1, in order, into bands, chances and sentences.
 * @param values `valuesPerReplication` numbers for each of the replications, as `Run.simulate` gives them
 */
export declare function summarise(
  scenario: Scenario,
  seed: string,
  replications: number,
  values: Float32Array,
  options?: SummariseOptions,
): RunResults;
