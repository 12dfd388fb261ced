import { expect, test } from 'vitest';
import { detailsOf } from '../../models/analysis/compare/details.ts';
import { gapOf } from '../../models/analysis/compare/gaps.ts';
import type { Compared, Comparison, CostGap } from '../../models/analysis/compare/result.ts';

const waiting: Compared = {
  id: 'casesWaiting',
  label: 'Cases waiting',
  unit: 'cases',
  decimals: 0,
  better: 'lower',
};

/** A comparison in which each change makes so much of the gap in cases waiting. */
function details(
  parts: readonly number[],
  cost: Partial<CostGap> = {},
  standardErrors: readonly number[] = parts.map(() => 0),
) {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const gap = gapOf(waiting, new Float64Array(20), new Float64Array(20).fill(total));
  if (!gap) throw new Error('no future has a value');
  const changes = parts.map((_, at) => `change ${at}`);
  const known = { mean: 0, standardError: 0, p10: 0, p90: 0 };
  const comparison: Comparison = {
    first: 0,
    second: 1,
    gaps: [gap],
    weekly: [],
    cost: [{ label: 'whole run', first: 0, second: 0, ...known, ...cost }],
    changes,
    attribution: {
      futures: 20,
      measures: [
        {
          id: waiting.id,
          total,
          changes: parts.map((mean, at) => ({
            change: changes[at],
            mean,
            standardError: standardErrors[at],
            alone: mean,
          })),
        },
      ],
    },
  };
  const result = { compared: [waiting], names: ['Now', 'Then'], replications: 20 };
  return detailsOf(result, comparison, false);
}

test('the parts of a gap are named from the largest on, whichever way they go', () => {
  const parts = [5, -30, 8, -21];
  const bySize = parts.toSorted((a, b) => Math.abs(b) - Math.abs(a)).slice(0, 3);
  const [said] = details(parts).changes;
  const named = [...said.matchAll(/\(change (\d)\)/g)].map(([, at]) => parts[Number(at)]);
  expect(named).toEqual(bySize);
  expect(said).toContain('and smaller parts');
});

test('a part that cannot be told from noise is not told as one that can', () => {
  const [said] = details([20, -1.9, 0], {}, [5, 1, 1]).changes;
  expect(said).toMatch(/made up of 20 higher \(change 0\); 1\.9 lower, within the error of ±2/);
  expect(said).toMatch(/; nothing, within the error of ±2\S* \(change 2\)\.$/);
  expect(details([20, -2.1], {}, [5, 1]).changes[0]).toMatch(/; 2\.1 lower \(change 1\)\.$/);
});

test('a gap in cost that is within two standard errors is said to be within its error', () => {
  const standardError = 10_000;
  const said = (errors: number) => {
    const mean = errors * standardError;
    return details([1], { mean, standardError, p10: mean, p90: mean }).cost[0];
  };
  for (const errors of [-1.9, -1.5, 1.5, 1.9]) {
    expect(said(errors)).toMatch(/the gap in cost, .* is within its error of ±£20,000\.$/);
  }
  expect(said(2.1)).toMatch(/the cost is £21,000 higher \(±£20,000;/);
  expect(said(-2.1)).toMatch(/the cost is £21,000 lower \(±£20,000;/);
});
