import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/index.ts';
import { poundsWithin } from '../../models/report/pounds-words.ts';
import { standardResults } from '../../models/report/standard-results.ts';
import { summaryOf } from '../../models/report/summary.ts';
import { wholeWords } from '../../models/report/words.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { toldByHand } from './told-by-hand.ts';

const FUTURES = 20;

const atMost = (measure: string, threshold: number): Scenario['standard']['tests'][number] => ({
  id: measure,
  label: `At most ${threshold} of ${measure}`,
  measure,
  comparison: 'at-most',
  threshold,
});

const service = (
  given: Partial<Scenario['service']>,
  tests: Scenario['standard']['tests'] = [],
): Scenario => {
  const scenario = tinyScenario();
  return {
    ...scenario,
    service: { ...scenario.service, ...given },
    standard: { name: 'By hand', tests },
  };
};

describe('a test of what has no value in any week of the last year', () => {
  const LAST_YEAR = 52;
  const weeks = 60;
  const wait = atMost('waitDays', 5);
  const untilWeek = (last: number) =>
    toldByHand(service({ weeks }, [wait]), FUTURES, {
      waitDays: (_, week) => (week > 0 && week <= last ? 1 : Number.NaN),
    });

  test('has no chance for it, though it had values before', () => {
    const { standard, summary } = untilWeek(weeks - LAST_YEAR);
    expect(standard[0].probabilityMet[weeks - LAST_YEAR]).toBe(1);
    expect(standard[0].allOfLastYear).toBeNull();
    expect(summary.safelyStaffedAllOfLastYear).toBeNull();
  });

  test('has one where a single week of it has a value', () => {
    const { standard, summary } = untilWeek(weeks - LAST_YEAR + 1);
    expect(standard[0].allOfLastYear?.probability).toBe(1);
    expect(summary.safelyStaffedAllOfLastYear?.probability).toBe(1);
  });
});

describe('the headline', () => {
  const scenario = service({ weeks: 1 }, [atMost('caseload', 18)]);
  const results = toldByHand(scenario, FUTURES, {});
  const summaryAt = (met: number, futures: number) => {
    const chance = chanceOf(met, futures);
    const none = standardResults(
      scenario,
      { replications: 1, columns: 2, series: () => new Float32Array(2) },
      results.weeks,
    );
    return summaryOf({
      ...results,
      standardName: scenario.standard.name,
      standard: {
        ...none,
        tests: none.tests.map((each) => ({ ...each, atEnd: chance })),
        allAtEnd: chance,
      },
    });
  };

  test('is one sentence', () => {
    const { headline } = summaryAt(500, 1000);
    expect(headline).toMatch(/^The chance that [^.]* is 50\s% \(±\d\)\.$/);
  });

  test('is followed by the hardest test to meet unless the chance is 100 to the nearest per cent', () => {
    for (let met = 985; met <= 1000; met++) {
      const isNamed = summaryAt(met, 1000).sentences[0].startsWith('The hardest to meet');
      expect(isNamed, `${met} of 1,000`).toBe(Math.round((100 * met) / 1000) < 100);
    }
  });
});

describe('the first test to fail', () => {
  const LIMIT = 10;
  const sentenceFrom = (firstOver: number) => {
    const scenario = service({ weeks: 4 }, [atMost('casesWaiting', LIMIT)]);
    const casesWaiting = (_: number, week: number) => (week >= firstOver ? LIMIT + 1 : LIMIT);
    return toldByHand(scenario, FUTURES, { casesWaiting }).summary.sentences.find((each) =>
      /first/.test(each),
    );
  };

  test('is said not to be met on the first day only where it is not met on that day', () => {
    expect(sentenceFrom(0)).toMatch(/is not met on the first day\.$/);
    expect(sentenceFrom(1)).toMatch(
      /^The first test likely to fail is .*, from 13 April 2026 on\.$/,
    );
    expect(sentenceFrom(2)).toMatch(
      /^The first test likely to fail is .*, from 20 April 2026 on\.$/,
    );
  });
});

describe('of tests that fail', () => {
  const LIMIT = 10;
  const futures = 100;
  const tests = [atMost('casesWaiting', LIMIT), atMost('caseload', LIMIT)];
  /** Two tests, each of which so many futures fail from a week on. */
  const failing = (
    fails: readonly [number, number],
    from: (test: number, future: number) => number,
  ) => {
    const [casesWaiting, caseload] = fails.map(
      (count, test) => (future: number, week: number) =>
        // Futures that fail one are others than those that fail the other.
        (test === 0 ? future : futures - 1 - future) < count && week >= from(test, future)
          ? LIMIT + 1
          : LIMIT,
    );
    return toldByHand(service({ weeks: 30 }, tests), futures, { casesWaiting, caseload }).summary;
  };

  test('none is called the hardest or the first where noise may have chosen it', () => {
    const [hardest, first] = failing([80, 79], (_, future) => 5 + (future % 20)).sentences;
    expect(hardest).toMatch(
      /^The hardest to meet, too near to each other to rank, are “[^”]+”: 20.*and “[^”]+”: 21/,
    );
    expect(first).toMatch(
      /^The first test likely to fail is “.*”, from .*, or “.*”, from .*: too near to each other to tell which is first\.$/,
    );
  });

  test('the hardest and the first are named where futures tell them', () => {
    const [hardest, first] = failing([95, 60], (test) => 5 + 15 * test).sentences;
    expect(hardest).toMatch(/^The hardest to meet is “At most 10 of casesWaiting”: 5/);
    expect(first).toBe(
      'The first test likely to fail is “At most 10 of casesWaiting”, from 11 May 2026 on.',
    );
  });
});

describe('nobody is said to wait at the end in 9 of 10 futures', () => {
  const waitsIn = (futures: number) => {
    const casesWaiting = (future: number, week: number) => (week === 0 || future < futures ? 3 : 0);
    return toldByHand(service({ weeks: 2 }), FUTURES, { casesWaiting }).summary.sentences.join(' ');
  };

  test.each([
    [1, true],
    [FUTURES / 10 + 1, false],
    [FUTURES / 4, false],
  ])('where somebody waits in %d of 20: %s', (futures, isSaid) => {
    expect(waitsIn(futures).includes('none at the end in 9 of 10 futures')).toBe(isSaid);
  });
});

describe('of a run that begins in October', () => {
  const { years, weeks, measures, summary } = toldByHand(
    service({ startDate: '2026-10-05', weeks: 80 }),
    FUTURES,
    {},
  );
  const [part, whole] = years;
  const words = summary.sentences.join(' ');
  /** The weeks that begin on a Monday of the year from April 2027. */
  const sumOf = (means: readonly (number | null)[] = []) =>
    means
      .slice(1)
      .filter((_, week) => weeks[week] >= '2027-04-01' && weeks[week] < '2028-04-01')
      .reduce((sum: number, mean) => sum + (mean ?? 0), 0);

  test('learning and cost are told of the whole year, not of the half before it', () => {
    const cost = poundsWithin(sumOf(measures.cost?.mean), 0);
    expect(part.weeks).toBeLessThan(whole.weeks);
    expect(words).toContain(`Staff cost ${cost} in ${whole.label} on average`);
    const promised = wholeWords(sumOf(measures.learningDaysPromised?.mean));
    const kept = wholeWords(sumOf(measures.learningDaysKept?.mean));
    expect(words).toContain(
      `Of ${promised} learning days promised in ${whole.label}, ${kept} are kept on average`,
    );
    expect(words).not.toContain(part.label);
  });
});

test('of a single future neither a range nor a mean is told, but for saying that it has none', () => {
  const sentencesOf = (futures: number) =>
    toldByHand(service({ weeks: 62 }), futures, {}).summary.sentences.filter(
      (sentence) => !sentence.startsWith('From one simulated future'),
    );
  expect(sentencesOf(2).join(' ')).toMatch(/range .*on average|on average.* range/);
  expect(sentencesOf(1).join(' ')).not.toMatch(/range|on average|±|of 10/);
  expect(sentencesOf(1).join(' ')).toMatch(/learning days promised .* kept\..*Staff cost £/);
});
