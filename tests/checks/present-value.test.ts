import { expect, test } from 'vitest';
import { presentValue } from '../../models/finance/present-value.ts';

test('a pound of later years is worth less at a real rate above nothing, and as much at nothing', () => {
  expect(presentValue([1, 1, 1], 0)).toBe(3);
  expect(presentValue([0, 121], 0.1)).toBeCloseTo(100, 10);
  expect(presentValue([], 0.035)).toBe(0);
});

test('the same sum for ever is worth the sum over the rate', () => {
  const centuries = Array.from({ length: 2000 }, () => 35);
  expect(presentValue(centuries, 0.035)).toBeCloseTo(35 / 0.035, 8);
});
