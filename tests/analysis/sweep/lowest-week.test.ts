import { expect, test } from 'vitest';
import { lowestWords, readsLowAtMost } from '../../../models/analysis/sweep/words.ts';
import { normalQuantile } from '../../../models/random/normal-quantile.ts';
import { seedKey } from '../../../models/random/seed.ts';
import { RandomStream } from '../../../models/random/stream.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';

const TRIALS = 60;
const FUTURES = 200;

/**
 * How many errors the lowest weekly chance lies below what it is in every week, on average over many
 * services, of which each future has a value in each week that follows the one before as closely as told.
 */
function readsLow(weeks: number, chance: number, follows: number): number {
  const stream = new RandomStream(...seedKey(`${weeks} ${chance} ${follows}`));
  const threshold = normalQuantile(chance);
  let sum = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const met = new Uint32Array(weeks);
    for (let future = 0; future < FUTURES; future++) {
      let value = 0;
      for (let week = 0; week < weeks; week++) {
        stream.read(trial * FUTURES + future, week);
        const drawn = normalQuantile(((stream.words[0] >>> 0) + 0.5) / 2 ** 32);
        value = week === 0 ? drawn : follows * value + Math.sqrt(1 - follows ** 2) * drawn;
        if (value < threshold) met[week]++;
      }
    }
    sum += chance - Math.min(...met) / FUTURES;
  }
  return sum / TRIALS / (2 * chanceOf(FUTURES * chance, FUTURES).standardError);
}

test.each([
  [40, 0.5],
  [92, 0.5],
  [92, 0.8],
])(
  'the lowest of %d weeks alike at a chance of %d reads low by no more than is said',
  (weeks, chance) => {
    const [apart, close, closer] = [0, 0.9, 0.99].map((follows) =>
      readsLow(weeks, chance, follows),
    );
    const most = readsLowAtMost(weeks);
    expect(apart).toBeLessThan(most);
    // Not far less, so that the words say how much it may be; and more than the error, which they once said.
    expect(apart).toBeGreaterThan(Math.max(1, 0.75 * most));
    expect(close).toBeLessThan(apart);
    expect(closer).toBeLessThan(close);
  },
);

test('the words have the number of weeks that the worst is the lowest of', () => {
  const said = lowestWords({ worstFrom: 14, lastYearFrom: 1, last: 53 });
  expect(said).toContain(
    `the lowest of 40, it reads low: by up to about ${readsLowAtMost(40).toFixed(1)} times`,
  );
  expect(lowestWords({ worstFrom: 1, lastYearFrom: 1, last: 1 })).toBe('it is the only one');
});
