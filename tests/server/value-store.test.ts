import { fstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readingsOf } from '../../models/report/readings.ts';
import { placedReadings, SeriesBuffer } from '../../server/runs/placed-readings.ts';
import { openValueStore, type ValueStore } from '../../server/runs/value-store.ts';
import { writeBlock } from '../../server/runs/write-block.ts';

const folder = mkdtempSync(join(tmpdir(), 'headroom-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SIZE = { capacity: 7, series: 3, columns: 4 };
const values = Float32Array.from({ length: 7 * 3 * 4 }, (_, i) => (i % 11 === 0 ? Number.NaN : i));
const inMemory = () => openValueStore(SIZE, { folder, mostBytesInMemory: 1000 });
const inFile = () => openValueStore(SIZE, { folder, mostBytesInMemory: 0 });

/** Whether the process has a file open under a number. */
const isOpen = (descriptor: number): boolean => {
  try {
    fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
};

const descriptorOf = ({ place: { kept } }: ValueStore): number => {
  if (!('descriptor' in kept)) throw new Error('the values are in memory');
  return kept.descriptor;
};

describe.each([
  ['memory', inMemory],
  ['a file', inFile],
])('values that are kept in %s', (_, open) => {
  it('are read series by series as they were written, whatever the order of the blocks', () => {
    const store = open();
    const perReplication = SIZE.series * SIZE.columns;
    for (const [first, count] of [
      [5, 2],
      [0, 3],
      [3, 2],
    ]) {
      const block = values.subarray(first * perReplication, (first + count) * perReplication);
      writeBlock(store.place, first, block);
    }
    const readings = placedReadings({ place: store.place, from: 0, count: 7 }, new SeriesBuffer());
    const expected = readingsOf(values, SIZE.capacity, SIZE.columns);
    for (const series of [2, 0, 1]) {
      expect(readings.series(series)).toEqual(expected.series(series));
      expect(readings.series(series, 2)).toEqual(expected.series(series, 2));
    }
    const some = placedReadings({ place: store.place, from: 3, count: 4 }, new SeriesBuffer());
    expect(some.series(1)).toEqual(expected.series(1).subarray(3 * SIZE.columns));
    store.close();
  });
});

describe('the file of a large run', () => {
  it('has no name, so that nothing is left behind by a process that is killed', () => {
    const store = inFile();
    expect(isOpen(descriptorOf(store))).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
    store.close();
  });

  it('is freed at the end, but not while a worker may still write to it', () => {
    const store = inFile();
    const descriptor = descriptorOf(store);
    const release = store.hold();
    store.close();
    expect(isOpen(descriptor)).toBe(true);
    release();
    expect(isOpen(descriptor)).toBe(false);
  });
});
