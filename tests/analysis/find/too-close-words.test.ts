import { expect, test } from 'vitest';
import { verdictSoFar } from '../../../models/analysis/find/verdict.ts';
import { seenWords, tooCloseWords } from '../../../models/analysis/find/words.ts';
import { wilson } from '../../../models/statistics/wilson.ts';

const FUTURES = 500;
const seen = (met: number) => ({
  chance: met / FUTURES,
  ...wilson(met, FUTURES),
  futures: FUTURES,
});

test('of what is not told no range is shown that has told it: likely is said there', () => {
  let likely = 0;
  for (let met = 400; met < FUTURES; met++) {
    if (verdictSoFar(met, FUTURES, 0.9) !== undefined) continue;
    const words = tooCloseWords(seen(met), 0.9);
    const ends =
      /\(([\d.]+) to ([\d.]+)/
        .exec(seenWords(seen(met)))
        ?.slice(1)
        .map(Number) ?? [];
    const isBeyond = ends[0] > 90 || ends[1] < 90;
    if (isBeyond) expect([met, words]).toEqual([met, expect.stringMatching(/^likely/)]);
    if (words.startsWith('likely')) likely += 1;
    else expect(words).toBe('too close to the target for 500 futures to tell');
  }
  expect(likely).toBeGreaterThan(0);
});
