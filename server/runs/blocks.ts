/** Consecutive replications, simulated together. */
export interface Block {
  first: number;
  count: number;
}

/**
 * Cuts replications 0 … n-1 into blocks of one size, the last one perhaps smaller.
 * @param alone how many of the first are a block each, so that all threads work at what is shown first
 */
export function* blocksOf(replications: number, blockSize: number, alone = 0): Generator<Block> {
  for (let first = 0; first < replications; ) {
    const count = first < alone ? 1 : Math.min(blockSize, replications - first);
    yield { first, count };
    first += count;
  }
}
