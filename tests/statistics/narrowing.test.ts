import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { narrowing } from '../../models/statistics/narrowing.ts';
import { Z90 } from '../../models/statistics/z90.ts';

const FUTURES = 600;
const STUDIES = 60;

/** Mean over studies, and its error, of how much narrower knowing x makes an outcome of it and of luck. */
function seen(outcome: (x: number, luck: number) => number): { mean: number; error: number } {
  const found = Array.from({ length: STUDIES }, (_, study) => {
    const stream = new RandomStream(17, study);
    const draws = (of: number) =>
      Float64Array.from({ length: FUTURES }, (_, at) => normalQuantile(stream.uniform(at, of)));
    const known = draws(0);
    const lives = [1, 2].map((of) => draws(of).map((luck, at) => outcome(known[at], luck)));
    return narrowing(known, lives) ?? Number.NaN;
  });
  const mean = found.reduce((sum, each) => sum + each, 0) / STUDIES;
  const squares = found.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (STUDIES - 1) / STUDIES) };
}

/** Three errors; slices, in which what is known moves a little, may leave a hundredth of the range beside that. */
function expectNarrower(outcome: (x: number, luck: number) => number, truth: number): void {
  const { mean, error } = seen(outcome);
  expect(Math.abs(mean - truth)).toBeLessThan(3 * error + 0.01);
}

describe('how much narrower a range is once an input is known', () => {
  test.each([0, 0.1, 0.5, 0.9])(
    'goes with the standard deviation where all is normal (a part of %d of the variance)',
    (part) => {
      expectNarrower(
        (x, luck) => Math.sqrt(part) * x + Math.sqrt(1 - part) * luck,
        1 - Math.sqrt(1 - part),
      );
    },
  );

  test('is that of the range, and not of the variance, under a ceiling that half of the futures reach', () => {
    // Known x, the range is min(0, x + h) − min(0, x − h), of which the mean over x is h, for half of it is cut off
    // on either side in equal parts; of all futures the upper end is the ceiling.
    const [ofInput, ofLuck] = [0.8, 0.6];
    const h = Z90 * ofLuck;
    expectNarrower((x, luck) => Math.min(0, ofInput * x + ofLuck * luck), 1 - h / Z90);
  });

  test('is that of the range where an outcome is skewed', () => {
    const [a, b] = [0.6, 0.4];
    const known = Math.exp(a ** 2 / 2) * 2 * Math.sinh(Z90 * b);
    const all = 2 * Math.sinh(Z90 * Math.hypot(a, b));
    expectNarrower((x, luck) => Math.exp(a * x + b * luck), 1 - known / all);
  });

  test('is below nothing where what is known tells of futures far from the rest', () => {
    // One future in twenty is ten times as wide, beyond the eight in ten of all of them.
    const beyond = normalQuantile(0.95);
    const { mean, error } = seen((x, luck) => (x > beyond ? 10 : 1) * luck);
    expect(mean).toBeLessThan(-3 * error);
  });

  test('has no number where eight futures in ten agree', () => {
    const known = Float64Array.from({ length: 100 }, (_, at) => at);
    const life = known.map((at) => Number(at > 95));
    expect(narrowing(known, [life, life])).toBeUndefined();
  });
});
