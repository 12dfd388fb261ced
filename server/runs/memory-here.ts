import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';

/** What may be taken here before something ends: a thread at the first limit, the whole process at the second. */
export interface MemoryHere {
  /** Of the JavaScript heap of one thread. */
  heapBytes: number;
  /** Of all threads, what is outside their heaps with them. */
  processBytes: number;
}

/** By Node's limit, and by that of the machine or of the container that this runs in. */
export function memoryHere(): MemoryHere {
  const container = process.constrainedMemory(); // 0 where none is known, more than there is where there is none
  return {
    heapBytes: getHeapStatistics().heap_size_limit,
    processBytes: Math.min(totalmem(), container > 0 ? container : Number.POSITIVE_INFINITY),
  };
}
