import { type MeasureId, type Scenario, spreadPlan } from '../../models/index.ts';
import type { Answers, Work } from './messages.ts';
import type { Placed } from './place.ts';

/** Values that one worker goes through before it may turn to a preview: some hundredths of a second. */
const MOST_VALUES = 4_000_000;

/** A summary that is wanted of values in their place. */
export interface Summary {
  readings: Placed;
  /** Of the first replications, where the width is split. */
  partners?: Placed;
  date?: string;
  measures?: readonly MeasureId[];
  gzip: boolean;
}

type Run = <W extends Work>(work: W) => Promise<Answers[W['kind']]>;

/**
 * Has workers summarise: they share out the spreads by series, and one puts the results together.
 * @param among how many workers; one does it all in one piece, unless that would take long
 * @returns JSON of RunResults as UTF-8, gzipped where asked
 */
export async function summarise(
  run: Run,
  among: number,
  scenario: Scenario,
  summary: Summary,
): Promise<Uint8Array<ArrayBuffer>> {
  const { readings, measures } = summary;
  const { series, size } = spreadPlan(scenario, measures);
  const atOnce = Math.floor(MOST_VALUES / (readings.count * readings.place.columns));
  const each = Math.max(1, Math.min(atOnce, Math.ceil(series.length / Math.max(1, among))));
  if (each >= series.length) return run({ kind: 'summarise', ...summary });
  const spreads = new Float64Array(
    new SharedArrayBuffer(series.length * size * Float64Array.BYTES_PER_ELEMENT),
  );
  const parts = Array.from({ length: Math.ceil(series.length / each) }, (_, part) => part * each);
  await Promise.all(
    parts.map((from) => {
      const to = Math.min(series.length, from + each);
      return run({ kind: 'spread', readings, measures, from, to, into: spreads });
    }),
  );
  return run({ kind: 'summarise', ...summary, spreads });
}
