const ROUNDS_KEY_PARITY = 0x1bd11bda;

/**
 * A keyed stream of random words that is read at any place, in any order: the counter-based generator
 * Threefry-2x32 with 13 rounds (Salmon, Moraes, Dror and Shaw, “Parallel random numbers: as easy as
 * 1, 2, 3”, SC11, where 13 rounds pass the BigCrush battery).
 *
 * A place is a pair of 32-bit counters, such as a case and the number of its draw. What one person or
 * case draws therefore never depends on what another drew, so that two scenarios on the same seed can
 * be compared run by run, and a mechanism that is switched off leaves the luck of the others alone.
 */
export class RandomStream {
  readonly #key0: number;
  readonly #key1: number;
  readonly #key2: number;
  /** The two words at the place last read, each as a signed whole number of 32 bits. */
  readonly words = new Int32Array(2);

  constructor(key0: number, key1: number) {
    this.#key0 = key0 | 0;
    this.#key1 = key1 | 0;
    this.#key2 = key0 ^ key1 ^ ROUNDS_KEY_PARITY;
  }

  /** Reads the two words at a place into `words`. */
  read(counter0: number, counter1: number): void {
    // `| 0` tells the compiler that they are whole: sums are then sums of whole numbers, three times as fast.
    const key0 = this.#key0 | 0;
    const key1 = this.#key1 | 0;
    const key2 = this.#key2 | 0;
    let x = (counter0 + key0) | 0;
    let y = (counter1 + key1) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + key1) | 0;
    y = (((y + key2) | 0) + 1) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + key2) | 0;
    y = (((y + key0) | 0) + 2) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + key0) | 0;
    y = (((y + key1) | 0) + 3) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    this.words[0] = x;
    this.words[1] = y;
  }

  /** A number in (0, 1) from the first word at a place; the second stays in `words`. */
  uniform(counter0: number, counter1: number): number {
    this.read(counter0, counter1);
    return unit(this.words[0]);
  }

  /** A stream of its own for each part: no two parts, and no part and its parent, share a place. */
  child(part0: number, part1: number): RandomStream {
    this.read(part0, part1);
    return new RandomStream(this.words[0], this.words[1]);
  }
}

/** A 32-bit word, signed or not, as a number strictly between 0 and 1. */
export const unit = (word: number): number => ((word >>> 0) + 0.5) * 2 ** -32;
