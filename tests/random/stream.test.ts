import { describe, expect, test } from 'vitest';
import { mechanismStreams } from '../../models/random/mechanism-streams.ts';
import { seedKey } from '../../models/random/seed.ts';
import { RandomStream, unit } from '../../models/random/stream.ts';
import { chiSquareP, kolmogorovP, UNLIKELY } from '../support/goodness-of-fit.ts';

/** Known answers that its authors publish with Random123 (Salmon and others, 2011), for 13 rounds. */
test.each([
  [
    [0, 0],
    [0, 0],
    [0x9d1c5ec6, 0x8bd50731],
  ],
  [
    [0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0xfd36d048, 0x2d17272c],
  ],
  [
    [0x243f6a88, 0x85a308d3],
    [0x13198a2e, 0x03707344],
    [0xba3e4725, 0xf27d669e],
  ],
])('Threefry-2x32 gives its published answer at counter %j', (counter, key, words) => {
  const stream = new RandomStream(key[0], key[1]);
  stream.read(counter[0], counter[1]);
  expect(Array.from(stream.words, (word) => word >>> 0)).toEqual(words);
});

test('the words at a place are the same whatever was read before', () => {
  const stream = new RandomStream(1, 2);
  const first = stream.uniform(7, 9);
  for (let i = 0; i < 100; i++) stream.read(i, 3 * i);
  expect(stream.uniform(7, 9)).toBe(first);
});

describe('draws', () => {
  const stream = new RandomStream(...seedKey('equidistribution'));

  test.each([0, 1])('word %d is uniform along either counter', (which) => {
    for (const along of [0, 1]) {
      const draws = Array.from({ length: 20_000 }, (_, i) => {
        stream.read(along === 0 ? i : 5, along === 0 ? 5 : i);
        return unit(stream.words[which]);
      });
      expect(kolmogorovP(draws, (x) => x)).toBeGreaterThan(UNLIKELY);
    }
  });

  test('neighbours are independent: pairs fill the square evenly', () => {
    const counts = new Array<number>(64).fill(0);
    for (let i = 0; i < 40_000; i++) {
      const a = stream.uniform(i, 0);
      const b = stream.uniform(i + 1, 0);
      counts[Math.floor(a * 8) * 8 + Math.floor(b * 8)]++;
    }
    expect(chiSquareP(counts, new Array<number>(64).fill(40_000 / 64))).toBeGreaterThan(UNLIKELY);
  });

  test('each bit of counter or key changes half of the bits drawn', () => {
    const bits = (x: number) => {
      let count = 0;
      for (let rest = x >>> 0; rest > 0; rest >>>= 1) count += rest & 1;
      return count;
    };
    const draw = (key0: number, key1: number, counter0: number, counter1: number) => {
      const one = new RandomStream(key0, key1);
      one.read(counter0, counter1);
      return [...one.words];
    };
    for (let bit = 0; bit < 32; bit++) {
      for (const which of [0, 1, 2, 3]) {
        let changed = 0;
        for (let i = 0; i < 64; i++) {
          const place: [number, number, number, number] = [i * 77_777, 3, i, i * 12_345];
          const other: [number, number, number, number] = [...place];
          other[which] ^= 1 << bit;
          const [a, b] = [draw(...place), draw(...other)];
          changed += bits(a[0] ^ b[0]) + bits(a[1] ^ b[1]);
        }
        // 4,096 bits, each changed with chance a half: a standard deviation of 32.
        expect(Math.abs(changed - 2048), `bit ${bit} of input ${which}`).toBeLessThan(5 * 32);
      }
    }
  });
});

test('no two of 10,000 replications, and no two mechanisms of one, share a stream', () => {
  const seen = new Set<string>();
  let streams = 0;
  for (let replication = 0; replication < 10_000; replication++) {
    for (const stream of Object.values(mechanismStreams(seedKey('1'), replication))) {
      stream.read(0, 0);
      const [a, b] = stream.words;
      stream.read(1, 0);
      seen.add(`${a} ${b} ${stream.words[0]}`);
      streams++;
    }
  }
  expect(seen.size).toBe(streams);
});

test('neighbouring seeds have nothing in common', () => {
  const keys = Array.from({ length: 2000 }, (_, i) => seedKey(String(i)));
  expect(new Set(keys.map((key) => key.join(' '))).size).toBe(2000);
  const firsts = keys.map((key) => new RandomStream(...key).uniform(0, 0));
  expect(kolmogorovP(firsts, (x) => x)).toBeGreaterThan(UNLIKELY);
});

test('a seed is any text, and equal texts give equal keys', () => {
  expect(seedKey('Children’s services, 2026')).toEqual(seedKey('Children’s services, 2026'));
  expect(seedKey('')).not.toEqual(seedKey(' '));
});

test('a seed that is written twice is another seed, and so is one in another script', () => {
  expect(seedKey('11')).not.toEqual(seedKey('1'));
  expect(seedKey('2026 2026 ')).not.toEqual(seedKey('2026 '));
  expect(seedKey('Łódź')).not.toEqual(seedKey('Aódz'));
  expect(seedKey('\ud800')).toHaveLength(2);
});
