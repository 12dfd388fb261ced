import { describe, expect, test } from 'vitest';
import { attributed } from '../../models/analysis/compare/attribution.ts';
import { normalCdf } from '../../models/random/normal-cdf.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { meanError } from '../../models/statistics/mean-error.ts';
import { meanOf } from '../support/estimates.ts';

const LABELS = ['first', 'second'];
const SLOPE = 0.7;

/** Two changes of which the first does the share `SLOPE` of all, and so much besides as the second does less. */
function sharesOf(
  totals: readonly number[],
  besides: readonly number[],
  gap: { mean: number; standardError: number },
) {
  const first = totals.map((total, at) => SLOPE * total + besides[at]);
  const second = totals.map((total, at) => total - first[at]);
  const none = totals.map(() => 0);
  const found = attributed(LABELS, [none, first, second, totals], totals.length, gap);
  if (!found) throw new Error('no future has a value in every mixture');
  return found;
}

describe('where what a change does follows all that is done in each future, at a known slope', () => {
  // What it does besides is not correlated with the whole: each pair of signs comes equally often.
  const FUTURES = 40;
  const signs = (every: number) =>
    Array.from({ length: FUTURES }, (_, at) => (Math.floor(at / every) % 2 === 0 ? 1 : -1));
  const totals = signs(2).map((sign) => 10 + 3 * sign);
  const besides = signs(1).map((sign) => 2 * sign);
  const gap = { mean: 14, standardError: 0.4 };
  const [first, second] = sharesOf(totals, besides, gap);

  test('its part is carried to the gap of all futures by that slope, and so are the others by theirs', () => {
    expect(first.mean).toBeCloseTo(SLOPE * gap.mean, 12);
    expect(second.mean).toBeCloseTo((1 - SLOPE) * gap.mean, 12);
  });

  test('its error is of what it does besides, in the futures of mixtures, and of the gap in all', () => {
    expect(first.standardError).toBeCloseTo(
      Math.hypot(meanError(besides), SLOPE * gap.standardError),
      12,
    );
    expect(second.standardError).toBeCloseTo(
      Math.hypot(meanError(besides), (1 - SLOPE) * gap.standardError),
      12,
    );
  });
});

test('where the whole is the same in all futures, what it lacks of the gap is shared evenly', () => {
  const totals = Array.from({ length: 20 }, () => 10);
  const parts = sharesOf(
    totals,
    totals.map(() => 0),
    { mean: 12, standardError: 0 },
  );
  expect(parts.map(({ mean }) => mean)).toEqual([SLOPE * 10 + 1, (1 - SLOPE) * 10 + 1]);
});

describe('over many seeds', () => {
  const [SEEDS, ALL, MIXED] = [2000, 240, 80];
  const [TRUE_GAP, SPREAD] = [10, 2];

  /** How many standard errors the share of the first change lies from its true one on each seed. */
  const apart = Array.from({ length: SEEDS }, (_, seed) => {
    const stream = new RandomStream(seed, 11);
    const normals = (which: number, count: number) =>
      Array.from({ length: count }, (_, at) => normalQuantile(stream.uniform(which, at)));
    const totals = normals(0, ALL).map((value) => TRUE_GAP + SPREAD * value);
    const gap = { mean: meanOf(totals), standardError: meanError(totals) };
    const [{ mean, standardError }] = sharesOf(totals.slice(0, MIXED), normals(1, MIXED), gap);
    return (mean - SLOPE * TRUE_GAP) / standardError;
  });

  test.each([1, 2])(
    'the true share is no further than %d of its standard errors as often as the normal law says',
    (errors) => {
      const expected = normalCdf(errors) - normalCdf(-errors);
      const within = apart.filter((distance) => Math.abs(distance) < errors).length / SEEDS;
      const chance = Math.sqrt((expected * (1 - expected)) / SEEDS);
      expect(Math.abs(within - expected)).toBeLessThan(4 * chance);
    },
  );
});
