import type { FirstToFail, StandardTestResult } from './results.ts';

/** The test that is likely to fail first; of those that do in the same week, the less likely to be met at the end. */
export function firstToFail(tests: readonly StandardTestResult[]): FirstToFail | null {
  const failing = tests.flatMap(({ id, label, firstLikelyFail, atEnd }) =>
    firstLikelyFail === null
      ? []
      : [{ test: id, label, from: firstLikelyFail, chance: atEnd?.probability ?? 1 }],
  );
  failing.sort((a, b) => a.from.localeCompare(b.from) || a.chance - b.chance);
  if (failing.length === 0) return null;
  const [{ test, label, from }] = failing;
  return { test, label, from };
}
