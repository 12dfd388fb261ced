import { writeSync } from 'node:fs';
import { BYTES_PER_VALUE, offsetOf, type Place } from './place.ts';

/**
 * Puts the values of neighbouring replications in their place.
 * @param at the first of them
 * @param values as `Run.simulate` gives them: all series of one replication together
 */
export function writeBlock(place: Place, at: number, values: Float32Array): void {
  const { series: seriesCount, columns, kept } = place;
  const perReplication = seriesCount * columns;
  const replications = values.length / perReplication;
  const row = new Float32Array(replications * columns);
  for (let series = 0; series < seriesCount; series++) {
    for (let r = 0; r < replications; r++) {
      const from = r * perReplication + series * columns;
      row.set(values.subarray(from, from + columns), r * columns);
    }
    const offset = offsetOf(place, series, at);
    if ('descriptor' in kept) writeWhole(kept.descriptor, row, offset * BYTES_PER_VALUE);
    else kept.set(row, offset);
  }
}

/** The system may write less than it was given. */
function writeWhole(descriptor: number, row: Float32Array, position: number): void {
  for (let done = 0; done < row.byteLength; ) {
    done += writeSync(
      descriptor,
      new Uint8Array(row.buffer, row.byteOffset),
      done,
      row.byteLength - done,
      position + done,
    );
  }
}
