import type { MeasureId, Scenario } from '../../models/index.ts';
import type { Partial } from './partials.ts';
import type { Futures } from './partners.ts';

/** An answer that should not be late. */
export interface Haste {
  /** Once these are over, no further future is begun. */
  milliseconds: number;
  /** Futures that there are however long they take. */
  least: number;
}

export interface Simulation extends Futures {
  scenario: Scenario;
  seed: string;
  /** ISO 8601, for the provenance. */
  date?: string;
  /** Previews go before runs, and these before what nobody waits for. */
  urgency: 'preview' | 'run' | 'spare';
  /** Answers with the first of the replications where there is no time for all; widths cannot be split then. */
  haste?: Haste;
  /** Results of these measures only; of all when left out. */
  measures?: readonly MeasureId[];
  /** Gzip the results. */
  gzip?: boolean;
}

export interface SimulationWatch {
  signal?: AbortSignal;
  /** Futures simulated so far, of `futuresOf(simulation)`. */
  onProgress?: (done: number) => void;
  /** Results of the first replications, for the headline measures only. */
  onPartial?: (partial: Partial) => void;
}
