import { closeSync, ftruncateSync, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { BYTES_PER_VALUE, type Place } from './place.ts';

/** Where values are kept that are too many for memory. */
export interface Keeping {
  folder: string;
  /** Values that take more than this go to a file in the folder. */
  mostBytesInMemory: number;
}

export const MOST_BYTES_IN_MEMORY = 64 * 1024 ** 2;

/** Owns the place of one run's values. */
export interface ValueStore {
  readonly place: Place;
  /**
   * Notes that some worker may use the place from now on.
   * @returns to be called once it no longer does
   */
  hold(): () => void;
  /** Gives the place up, as soon as nobody holds it. */
  close(): void;
}

/** The file of large runs is nameless: whatever ends this process, the system frees it. */
export function openValueStore(
  size: Omit<Place, 'kept'>,
  { folder, mostBytesInMemory }: Keeping,
): ValueStore {
  const bytes = size.capacity * size.series * size.columns * BYTES_PER_VALUE;
  if (bytes <= mostBytesInMemory) {
    const kept = new Float32Array(new SharedArrayBuffer(bytes));
    return { place: { ...size, kept }, hold: () => () => {}, close: () => {} };
  }
  const descriptor = openNameless(folder, bytes);
  let holders = 0;
  let isClosing = false;
  // A number that was closed too early could be another file's by the time that a worker writes.
  const closeIfFree = () => {
    if (isClosing && holders === 0) closeSync(descriptor);
  };
  return {
    place: { ...size, kept: { descriptor } },
    hold: () => {
      holders += 1;
      return () => {
        holders -= 1;
        closeIfFree();
      };
    },
    close: () => {
      isClosing = true;
      closeIfFree();
    },
  };
}

let opened = 0;

function openNameless(folder: string, bytes: number): number {
  opened += 1;
  const path = join(folder, `headroom-values-${process.pid}-${opened}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  ftruncateSync(descriptor, bytes);
  return descriptor;
}
