/**
 * Where the values of a run stand while it goes on: plain data that worker threads write to and read
 * from. Series by series, and of each series replication by replication, so that a block is written in
 * as many pieces as there are series, and one series of all replications is read in one.
 */
export interface Place {
  /** Replications that it has room for. */
  capacity: number;
  /** Series of one replication. */
  series: number;
  /** Readings of one series: weeks + 1. */
  columns: number;
  kept: Float32Array<SharedArrayBuffer> | OpenFile;
}

/** A file that the whole process has open. */
export interface OpenFile {
  descriptor: number;
}

/** Some neighbouring replications of a place. */
export interface Placed {
  place: Place;
  from: number;
  count: number;
}

/** Where a series of a replication begins, counted in values. */
export const offsetOf = ({ capacity, columns }: Place, series: number, replication: number) =>
  (series * capacity + replication) * columns;

export const BYTES_PER_VALUE = Float32Array.BYTES_PER_ELEMENT;
