import { expect, test } from 'vitest';
import { compare } from '../../models/analysis/compare/compare.ts';
import { gapOf } from '../../models/analysis/compare/gaps.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';

const compared = {
  id: 'casesWaiting',
  label: '',
  unit: 'cases',
  decimals: 1,
  better: 'lower',
} as const;

/** Futures of the first picture of a comparison; undefined where there is none. */
function early(replications: number): number | undefined {
  const { question } = readQuestion(compare.question, [], { replications });
  if (!question) throw new Error('the question is wrong');
  return compare.early?.(question)?.replications;
}

const logFactorial = (n: number): number =>
  Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((sum, log) => sum + log, 0);

/**
 * The highest chance that noise is taken for a gap, of differences that are as often one up as one down and
 * else none: over how often they differ, each chance a sum over the counts of ups and downs that are told.
 */
function worstError(futures: number): number {
  const first = new Float64Array(futures);
  const told: { log: number; differ: number }[] = [];
  for (let up = 0; up <= futures; up++) {
    for (let down = 0; up + down <= futures; down++) {
      const second = first.map((_, at) => (at < up ? 1 : at < up + down ? -1 : 0));
      const ranking = gapOf(compared, first, second)?.ranking;
      if (ranking !== 'better' && ranking !== 'worse') continue;
      const ways = [up, down, futures - up - down].map(logFactorial);
      const log = ways.reduce((rest, each) => rest - each, logFactorial(futures));
      told.push({ log, differ: up + down });
    }
  }
  const chances = Array.from({ length: 100 }, (_, at) => (at + 0.5) / 100);
  return Math.max(
    ...chances.map((differs) =>
      told.reduce(
        (sum, { log, differ }) =>
          sum +
          Math.exp(
            log + differ * Math.log(differs / 2) + (futures - differ) * Math.log(1 - differs),
          ),
        0,
      ),
    ),
  );
}

test('in a first picture of a comparison noise is taken for a gap in fewer than six of a hundred, as in half of it', () => {
  const pictures = Array.from({ length: 199 }, (_, at) => early(20 + 10 * at));
  const fewest = Math.min(...pictures.flatMap((futures) => futures ?? []));
  expect(worstError(fewest)).toBeLessThan(0.06);
  expect(worstError(fewest / 2)).toBeLessThan(0.06);
});
