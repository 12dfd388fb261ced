/** Consecutive replications, simulated together. */
export interface Block {
  first: number;
  count: number;
}

/** Cuts replications 0 … n-1 into blocks of one size, the last one perhaps smaller. */
export const blocksOf = (replications: number, blockSize: number): Block[] =>
  Array.from({ length: Math.ceil(replications / blockSize) }, (_, place) => ({
    first: place * blockSize,
    count: Math.min(blockSize, replications - place * blockSize),
  }));
