import { expect, test } from 'vitest';
import { gapSentences } from '../../models/analysis/compare/gap-sentences.ts';
import { gapOf, gapsOf } from '../../models/analysis/compare/gaps.ts';
import type { Compared } from '../../models/analysis/compare/result.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { normalCdf } from '../../models/random/normal-cdf.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { errorsToTell } from '../../models/statistics/errors-to-tell.ts';

const MANY = 1_000_000;
/** A gap so many of its errors from nothing. */
const away = (errors: number, pairs = MANY) => ({ mean: errors, standardError: 1, pairs });

test('one gap alone is told beyond two errors, and of few futures beyond what Student’s t has', () => {
  expect(errorsToTell([away(1)])).toEqual([2]);
  // Tables of t: 97.5 % of 19 and of 39 degrees.
  expect(errorsToTell([away(1, 20)])[0]).toBeCloseTo(2.093, 3);
  expect(errorsToTell([away(1, 40)])[0]).toBeCloseTo(2.0227, 3);
});

test.each([2, 5, 12])('of %i gaps near nothing each is told as by Bonferroni', (count) => {
  const errors = errorsToTell(Array.from({ length: count }, () => away(1)));
  for (const each of errors) expect(count * 2 * normalCdf(-each)).toBeCloseTo(0.05, 5);
});

test('gaps that are clear leave the rest to be told as if those were all', () => {
  const clear = [away(20), away(-9), away(12)];
  expect(errorsToTell([...clear, away(2.2)])).toEqual([2, 2, 2, 2]);
  expect(errorsToTell([...clear, away(2.2), away(0.3)])[3]).toBe(
    errorsToTell([away(2.2), away(0.3)])[0],
  );
});

test('what no future contradicts is clear, and what is nothing in the mean is not', () => {
  const exact = { mean: 3, standardError: 0, pairs: 20 };
  expect(errorsToTell([exact, away(1)])).toEqual(errorsToTell([away(9), away(1)]));
  const none = { mean: 0, standardError: 0, pairs: 20 };
  expect(errorsToTell([none, away(1)])).toHaveLength(2);
});

const ALL: Compared[] = MEASURES.filter(({ better }) => better !== 'neither').slice(0, 12);
const STUDIES = 400;

/** Columns of things that do not differ but by luck, some of which hang together. */
function alike(
  futures: number,
  study: number,
): (readonly [Compared, Float64Array, Float64Array])[] {
  const stream = new RandomStream(futures, study);
  const normal = (of: number, future: number) => normalQuantile(stream.uniform(of, future));
  return ALL.map((compared, of) => [
    compared,
    new Float64Array(futures),
    Float64Array.from(
      { length: futures },
      (_, future) => 1000 * (normal(of, future) + (of % 3 === 0 ? 1 : 0) * normal(99, future)),
    ),
  ]);
}

test.each([20, 100])(
  'of twenty comparisons in %i futures of scenarios that do not differ at most one or so ranks anything',
  (futures) => {
    let together = 0;
    let alone = 0;
    for (let study = 0; study < STUDIES; study++) {
      const columns = alike(futures, study);
      const isTold = (gap: ReturnType<typeof gapOf>) =>
        gap?.ranking === 'better' || gap?.ranking === 'worse';
      together += Number(gapsOf(columns, true).some(isTold));
      alone += Number(columns.some((each) => isTold(gapOf(...each))));
    }
    const error = Math.sqrt((0.05 * 0.95) / STUDIES);
    expect(together / STUDIES).toBeLessThan(0.05 + 3 * error);
    expect(alone / STUDIES).toBeGreaterThan(0.25);
  },
);

test('a gap beyond its own error that is not told is not said to be within it', () => {
  const futures = 400;
  // Two and a half errors from nothing, among eleven that are less than one.
  const differences = (errors: number) =>
    Float64Array.from(
      { length: futures },
      (_, at) => 1000 * (errors / Math.sqrt(futures) + (at % 2 === 0 ? 1 : -1)),
    );
  const none = new Float64Array(futures);
  const columns = ALL.map(
    (compared, at) => [compared, none, differences(at === 0 ? 2.5 : 0.5)] as const,
  );
  const gaps = gapsOf(columns, true);
  const [first] = gaps;
  expect(first.ranking).toBe('in the noise');
  expect(first.mean).toBeGreaterThan(2 * first.standardError);
  const [sentence] = gapSentences(
    { compared: ALL, names: ['one', 'other'], replications: futures },
    { first: 0, second: 1, gaps },
  );
  expect(sentence).toContain('beyond its own error of ±');
  expect(sentence).not.toContain('within the error');
  // So many more as bring it beyond what tells it with nine chances in ten.
  const { errorsToTell: needed = 0, moreFutures } = first;
  const expected =
    futures * ((needed + normalQuantile(0.9)) / (first.mean / first.standardError)) ** 2;
  expect(futures + (moreFutures ?? 0)).toBe(Math.ceil(expected));
});
