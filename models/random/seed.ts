import seedrandom from 'seedrandom';

/** Two 32-bit words that stand for a seed typed by a person: any text. */
export function seedKey(seed: string): readonly [number, number] {
  const generator = seedrandom(seed);
  return [generator.int32(), generator.int32()];
}
