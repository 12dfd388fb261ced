import {
  createRun,
  MEASURES,
  type RunResults,
  type Scenario,
  summarise,
} from '../../models/index.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';

const SEED = 'by hand';

/** What a measure reads in a future and week; NaN for no value. Week 0 is the first day. */
type ByHand = { [Id in MeasureId]?: (future: number, week: number) => number };

/** The results of a run of which some measures of the whole service are written by hand. */
export function toldByHand(scenario: Scenario, futures: number, byHand: ByHand): RunResults {
  const run = createRun(scenario, SEED);
  const values = run.simulate(0, futures);
  const columns = scenario.service.weeks + 1;
  for (const [series, { id }] of MEASURES.entries()) {
    const reads = byHand[id];
    if (!reads) continue;
    for (let future = 0; future < futures; future++) {
      const from = future * run.valuesPerReplication + series * columns;
      for (let week = 0; week < columns; week++) values[from + week] = reads(future, week);
    }
  }
  return summarise(scenario, SEED, futures, values);
}
