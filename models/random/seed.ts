import seedrandom from 'seedrandom';

/** Never part of a percent-encoded text. */
const END = ' ';

/**
 * Two 32-bit words that stand for a seed typed by a person: any text. The generator repeats its key and
 * keeps the low byte of each character, so that “1” and “11” would be one seed, and so would “Ł” and “A”:
 * the text is percent-encoded and its end is marked.
 */
export function seedKey(seed: string): readonly [number, number] {
  const generator = seedrandom(encodeURIComponent(seed.toWellFormed()) + END);
  return [generator.int32(), generator.int32()];
}
