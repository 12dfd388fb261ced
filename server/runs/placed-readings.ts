import { readSync } from 'node:fs';
import type { Readings } from '../../models/index.ts';
import { BYTES_PER_VALUE, offsetOf, type Placed } from './place.ts';

/** Memory that grows to the largest series read, and is used again for the next. */
export class SeriesBuffer {
  #bytes = new Uint8Array(0);

  of(bytes: number): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length < bytes) this.#bytes = new Uint8Array(bytes);
    return this.#bytes.subarray(0, bytes);
  }
}

/** Reads a run's values where they stand. @param buffer for what is read from a file */
export function placedReadings({ place, from, count }: Placed, buffer: SeriesBuffer): Readings {
  const { columns, kept } = place;
  return {
    replications: count,
    columns,
    series: (series, some = count) => {
      const offset = offsetOf(place, series, from);
      const length = some * columns;
      if (!('descriptor' in kept)) return kept.subarray(offset, offset + length);
      const bytes = buffer.of(length * BYTES_PER_VALUE);
      readWhole(kept.descriptor, bytes, offset * BYTES_PER_VALUE);
      return new Float32Array(bytes.buffer, bytes.byteOffset, length);
    },
  };
}

/** The system may read less than it was asked for. */
function readWhole(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, position + done);
    if (read === 0) throw new Error('the values of a run were cut short');
    done += read;
  }
}
