import { describe, expect, test } from 'vitest';
import { LengthTables } from '../../models/parameters/tables.ts';
import { meanLength } from '../../models/returns/mean-length.ts';

describe('the mean length of cases that may drop out unrecorded', () => {
  test('is the mean stay when none drops out', () => {
    expect(meanLength(0.8, 0, 1.5)).toBe(0.8);
  });

  test('of exponential lengths has a stay of 1 / (1 / mean + rate)', () => {
    const mean = meanLength(2, 0.23, 1);
    expect(1 / (1 / mean + 0.23)).toBeCloseTo(2, 10);
  });

  test('of gamma lengths has the stay that numerical integration of their survival gives', () => {
    // Shape 4, cv 0.5: survival is e^(−x) (1 + x + x²/2 + x³/6), x = 4t / mean.
    const mean = meanLength(1.5, 0.4, 0.5);
    const step = 1e-4;
    let stay = 0;
    for (let t = step / 2; t < 20 * mean; t += step) {
      const x = (4 * t) / mean;
      const survival = Math.exp(-x) * (1 + x + x ** 2 / 2 + x ** 3 / 6);
      stay += survival * Math.exp(-0.4 * t) * step;
    }
    expect(stay).toBeCloseTo(1.5, 5);
  });

  test.each([
    [0.36, 0.2285, 1.5],
    [1.01, 0.1034, 1],
    [3.7, 0.2285, 1],
  ])(
    'of %d years, with %d a year dropping out, is that of the days which the engine lets cases stay, to 2 in 1,000',
    (stay, rate, cv) => {
      const daysPerYear = 253;
      const length = {
        family: 'gamma' as const,
        meanDays: meanLength(stay, rate, cv) * daysPerYear,
        cv,
      };
      const { meanDays } = new LengthTables().wholeDays(length).stays(rate / daysPerYear);
      expect(Math.abs(meanDays / (stay * daysPerYear) - 1)).toBeLessThan(0.002);
    },
  );

  test('does not exist where cases drop out faster than they are said to stay', () => {
    expect(() => meanLength(5, 0.2, 1)).toThrow('cases drop out faster');
  });
});
