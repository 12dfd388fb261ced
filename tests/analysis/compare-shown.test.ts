import { describe, expect, test } from 'vitest';
import { gapSentences } from '../../models/analysis/compare/gap-sentences.ts';
import { gapOf } from '../../models/analysis/compare/gaps.ts';
import type { Compared, Gap, Pair } from '../../models/analysis/compare/result.ts';
import { compareSentences } from '../../models/analysis/compare/sentences.ts';
import { leastShown } from '../../models/analysis/compare/shown.ts';
import { levelWords, sizeWords } from '../../models/analysis/compare/words.ts';
import { isOneSentence } from './one-sentence.ts';

const caseload: Compared = {
  id: 'caseload',
  label: 'Caseload',
  unit: 'casesPerFte',
  decimals: 1,
  better: 'lower',
};
const vacancy: Compared = {
  id: 'vacancyRate',
  label: 'Vacancy rate',
  unit: 'share',
  decimals: 3,
  better: 'lower',
};
const waiting: Compared = {
  id: 'casesWaiting',
  label: 'Cases waiting',
  unit: 'cases',
  decimals: 0,
  better: 'lower',
};
const inPost: Compared = {
  id: 'peopleInPostFte',
  label: 'In post',
  unit: 'fte',
  decimals: 1,
  better: 'higher',
};

/** The gap of futures that differ by so much, each as often as is said. */
function gapWith(compared: Compared, ...differences: readonly (readonly [number, number])[]): Gap {
  const second = Float64Array.from(
    differences.flatMap(([times, by]) => new Array<number>(times).fill(by)),
  );
  const gap = gapOf(compared, new Float64Array(second.length), second);
  if (!gap) throw new Error('no future has a value');
  return gap;
}

/** Of a mean and a spread: as many futures above as below. */
const about = (compared: Compared, mean: number, spread: number, futures: number): Gap =>
  gapWith(compared, [futures / 2, mean - spread], [futures / 2, mean + spread]);

test.each([caseload, vacancy, waiting])(
  'the least that shows of $label is the least that is not rounded to nothing',
  (compared) => {
    const least = leastShown(compared);
    expect(sizeWords(compared, 1.001 * least, 2 * least)).toMatch(/[1-9]/);
    expect(levelWords(compared, 0.999 * least, 2 * least)).not.toMatch(/^[^(]*[1-9]/);
  },
);

describe('a gap that would not show', () => {
  const least = leastShown(caseload);

  test('is not called better however many futures tell it from nothing', () => {
    for (const futures of [100, 400, 1000, 10_000]) {
      const gap = about(caseload, -least / 2, least, futures);
      expect(2 * gap.standardError).toBeLessThan(least / 2);
      expect(gap.ranking).toBe('too small to show');
    }
    // Its error may reach beyond what would show.
    const wide = about(caseload, -0.8 * least, 2 * least, 100);
    expect(2 * wide.standardError).toBeLessThan(0.8 * least);
    expect(0.8 * least + 2 * wide.standardError).toBeGreaterThan(least);
    expect(wide.ranking).toBe('too small to show');
    expect(about(caseload, -2 * least, least, 100).ranking).toBe('better');
    expect(about(caseload, 2 * least, least, 100).ranking).toBe('worse');
  });

  test('is known for one where even its error ends below what would show, so that no more futures are asked for', () => {
    const gap = about(caseload, -least / 20, 4 * least, 100);
    expect(Math.abs(gap.mean)).toBeLessThan(2 * gap.standardError);
    expect(Math.abs(gap.mean) + 2 * gap.standardError).toBeLessThan(least);
    expect(gap).toMatchObject({ ranking: 'too small to show', moreFutures: null });
    const wider = about(caseload, -least / 20, 40 * least, 100);
    expect(wider).toMatchObject({ ranking: 'in the noise', moreFutures: null });
  });
});

describe('where the mean and most futures say the opposite', () => {
  test('neither is ranked, with more futures no more than with few', () => {
    for (const times of [1, 10, 100]) {
      const gap = gapWith(caseload, [30 * times, -10], [70 * times, 1]);
      expect(gap.mean).toBeLessThan(-2 * gap.standardError);
      expect(gap.ranking).toBe('divided');
    }
  });

  test('futures in which both are the same take no side', () => {
    expect(gapWith(caseload, [30, -10], [10, 1], [60, 0]).ranking).toBe('better');
    expect(gapWith(caseload, [10, -100], [30, 1], [160, 0]).ranking).toBe('divided');
  });

  test('a majority that may be chance does not count', () => {
    expect(gapWith(caseload, [48, -10], [52, 1]).ranking).toBe('better');
  });
});

describe('the verdict', () => {
  const compared = [caseload, vacancy, waiting, inPost];
  const stretch = { over: 'last-year', from: '2028-04-03', to: '2029-04-01' } as const;
  const names = ['Now', 'Then'];
  const cost = {
    ...gapWith(caseload, [50, -70_000], [50, -30_000]),
    label: 'whole run',
  };
  const said = (gaps: Gap[], run = cost, unasked?: Gap) =>
    compareSentences({
      compared: compared.filter(({ id }) => gaps.some((gap) => gap.id === id)),
      names,
      replications: 100,
      stretch,
      others: [],
      comparisons: [
        {
          first: 0,
          second: 1,
          gaps,
          ...(unasked ? { waiting: unasked } : {}),
          weekly: [],
          cost: [run],
          changes: ['it'],
          attribution: null,
        },
      ],
    });
  const small = about(caseload, -leastShown(caseload) / 10, leastShown(caseload), 100);
  const worse = about(waiting, 21, 3.5, 100);
  const divided = gapWith(vacancy, [30, -0.1], [70, 0.01]);
  const opposite = gapWith(vacancy, [30, 0.1], [70, -0.01]);

  test('leaves out what would not show, and says so where there is nothing else', () => {
    expect(said([small, worse])[0]).toMatch(
      /“Then” is worse on cases waiting \(21 higher, ±0\.\d\)\.$/,
    );
    expect(said([small])[0]).toMatch(/“Then” has no difference that would show\.$/);
  });

  test('quotes what is called “In …”, as it stands after “on” and “in”', () => {
    expect(said([about(inPost, 5, 1, 100)])[0]).toMatch(
      /“Then” is better on “In post” \(5\.0 higher, ±0\.2\)\.$/,
    );
  });

  test('says both where the mean and most futures say the opposite', () => {
    expect(said([divided])[0]).toMatch(
      /“Then” is better on average, but worse in more futures than better, on vacancy rate \(.* lower, ±.*\)\.$/,
    );
    expect(said([opposite])[0]).toMatch(
      /“Then” is worse on average, but better in more futures than worse, on vacancy rate \(.* higher, ±.*\)\.$/,
    );
  });

  test('counts futures in which both are the same on neither side', () => {
    for (const [sign, words] of [
      [1, 'better on average, but worse in more futures than better'],
      [-1, 'worse on average, but better in more futures than worse'],
    ] as const) {
      const gap = gapWith(vacancy, [10, -sign], [30, sign / 100], [160, 0]);
      expect(gap.ranking).toBe('divided');
      expect(said([gap])[0]).toContain(`“Then” is ${words}, on vacancy rate (`);
    }
  });

  test('the sentence about a gap says so too', () => {
    const pair: Omit<Pair, 'details'> = { first: 0, second: 1, gaps: [small, divided] };
    const [ofSmall, ofDivided] = gapSentences({ compared, names, replications: 100 }, pair);
    expect(ofSmall).toMatch(
      /^Caseload, cases per FTE: no difference that would show\. .*lower than “Now”/,
    );
    expect(ofDivided).toMatch(
      /^Vacancy rate: not ranked, for the mean and most of the futures that differ say the opposite\. “Then” is .* lower .*; better with a chance of 30\u00a0%/,
    );
  });

  test('has both sides of the trade in its first sentence, each with its size, before what it costs', () => {
    const better = about(caseload, -2, 0.5, 100);
    const size = sizeWords(waiting, worse.mean, 2 * worse.standardError);
    const [headline, costs] = said([better, worse]);
    expect(headline).toMatch(
      new RegExp(
        `“Then” is better on caseload \\(2\\.0 lower, ±0\\.1\\); it is worse on cases waiting \\(${size} higher, ±0\\.\\d\\)\\.$`,
      ),
    );
    expect(isOneSentence(headline)).toBe(true);
    expect(costs).toMatch(/“Then” costs £50,000 less \(±£\d,\d+\)\.$/);
  });

  test('tells of those who wait though nobody asked, where that is told from noise', () => {
    const better = about(caseload, -2, 0.5, 100);
    const [headline] = said([better], cost, worse);
    expect(headline).toMatch(
      /better on caseload \(.*\); it has 21 more cases waiting \(±0\.\d\), not asked for\.$/,
    );
    const fewer = about(waiting, -21, 3.5, 100);
    expect(said([better], cost, fewer)[0]).toMatch(/; it has 21 fewer cases waiting \(/);
    const noise = about(waiting, 1, 50, 100);
    expect(noise.ranking).toBe('in the noise');
    expect(said([better], cost, noise)[0]).not.toContain('waiting');
  });
});
