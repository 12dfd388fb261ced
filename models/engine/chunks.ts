/**
 * Chunks of memory of one line of the processor's cache each, which hold what falls due (`DayBuckets`): taken from
 * those that have been given back, else from the end of those used so far. A chunk is named by where it begins.
 */
import { HERE, makeRoomForChunks } from './here.ts';

/** Numbers in a chunk. */
export const CHUNK = 16;
/** The first chunk is never given away, so that 0 means none. It says which was given back last, each leading to the one before, … */
const FREE = 0;
/** … and where those that were never taken begin. */
const UNUSED = 1;

/** Chunks of what fell due in other futures are free again. */
export function emptyChunks(): void {
  HERE.chunks[FREE] = 0;
  HERE.chunks[UNUSED] = CHUNK;
}

emptyChunks();

/** Takes a chunk, whose first number then leads to another; all chunks may move. */
export function takeChunk(to: number): number {
  let { chunks } = HERE;
  let chunk = chunks[FREE];
  if (chunk !== 0) chunks[FREE] = chunks[chunk];
  else {
    chunk = chunks[UNUSED];
    if (chunk === chunks.length) {
      makeRoomForChunks(2 * chunks.length);
      chunks = HERE.chunks;
    }
    chunks[UNUSED] = chunk + CHUNK;
  }
  chunks[chunk] = to;
  return chunk;
}

/** Gives a chunk back. @returns where its first number leads */
export function giveBackChunk(chunk: number): number {
  const { chunks } = HERE;
  const to = chunks[chunk];
  chunks[chunk] = chunks[FREE];
  chunks[FREE] = chunk;
  return to;
}
