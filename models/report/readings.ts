/**
 * Where the readings of a run come from, one series at a time: they may be more than memory should hold,
 * and need not stand in this process.
 */
export interface Readings {
  readonly replications: number;
  /** Readings of one series in one replication: weeks + 1. */
  readonly columns: number;
  /**
   * One series: `columns` readings of replication 0, then of 1 and so on.
   * @param count of the first replications only; all when left out
   * @returns numbers that hold until the next call
   */
  series(series: number, count?: number): Float32Array;
}

/** Readings of values as `Run.simulate` gives them: all series of one replication together. */
export function readingsOf(values: Float32Array, replications: number, columns: number): Readings {
  const perReplication = values.length / replications;
  return {
    replications,
    columns,
    series: (series, count = replications) => {
      const found = new Float32Array(count * columns);
      for (let r = 0; r < count; r++) {
        const from = r * perReplication + series * columns;
        found.set(values.subarray(from, from + columns), r * columns);
      }
      return found;
    },
  };
}
