import { describe, expect, test } from 'vitest';
import { poundsWithin } from '../../models/report/pounds-words.ts';
import { standardResults } from '../../models/report/standard-results.ts';
import { summaryOf } from '../../models/report/summary.ts';
import { chanceWords, wholeWords } from '../../models/report/words.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
import { atMost, service } from './small-service.ts';
import { toldByHand } from './told-by-hand.ts';

const FUTURES = 20;

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
  const scenario = service({ weeks: 1 }, [atMost('caseload', 18), atMost('casesWaiting', 18)]);
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

test('of a standard of one test it is told which, and its chance once', () => {
  const over = (_: number, week: number) => (week > 0 ? 3 : 0);
  const { headline, sentences } = toldByHand(
    service({ weeks: 2 }, [atMost('casesWaiting', 2)]),
    FUTURES,
    { casesWaiting: over },
  ).summary;
  expect(headline).toContain('meets the test of “By hand”');
  expect(sentences[0]).toBe('The test is “At most 2 of casesWaiting”.');
  expect(sentences.join(' ')).not.toContain('hardest');
});

describe('a test with nothing to measure at the end counts as met, which is said', () => {
  const sentencesWhere = (without: number) =>
    toldByHand(service({ weeks: 3 }, [atMost('waitDays', 5), atMost('caseload', 50)]), FUTURES, {
      waitDays: (future, week) => (week === 3 && future < without ? Number.NaN : 1),
    }).summary.sentences.filter((each) => each.includes('to measure'));

  test.each([
    [FUTURES, 'any future'],
    [7, '7 of 20 futures'],
    [1, '1 of 20 futures'],
  ])('of %d futures', (without, which) => {
    expect(sentencesWhere(without)).toEqual([
      `Nothing is there to measure at the end for “At most 5 of waitDays” in ${which}: that counts as met.`,
    ]);
  });

  test('and of none nothing is said', () => expect(sentencesWhere(0)).toEqual([]));
});

describe('where nobody holds a case', () => {
  const caseloadSentence = (held: readonly number[]) =>
    toldByHand(service({ weeks: 1 }), 1, {
      caseload: (_, week) => held[week],
    }).summary.sentences.find((each) => each.includes('hold'));

  test.each([
    [[15, Number.NaN], /^Each full-time case holder holds 15\.0 cases on .*; nobody holds any on /],
    [[Number.NaN, 9], /^Nobody holds a case on .*; each full-time case holder holds 9\.0 on /],
    [[Number.NaN, Number.NaN], /^Nobody holds a case on .*, nor on /],
  ])('%j is told without a number', (held, words) => {
    expect(caseloadSentence(held)).toMatch(words);
    expect(caseloadSentence(held)).not.toContain('no value');
  });
});

test('a single learning day is one', () => {
  const { sentences } = toldByHand(service({ weeks: 1 }), FUTURES, {
    learningDaysPromised: () => 1,
    learningDaysKept: () => 1,
  }).summary;
  expect(sentences.join(' ')).toMatch(/Of 1 learning day promised in .*, 1 is kept on average/);
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

describe('tests that are likely to fail on the first day', () => {
  const tests = [atMost('casesWaiting', 5), atMost('caseload', 5), atMost('absenceRate', 0.1)];
  const firstDay = (absent: number) =>
    toldByHand(service({ weeks: 4 }, tests), FUTURES, {
      casesWaiting: () => 6,
      caseload: () => 6,
      absenceRate: (future) => (future < absent ? 0.2 : 0),
    }).summary.sentences.find((each) => each.includes('first day'));

  test('are all named, and one that luck decides has its chance', () => {
    const both = '“At most 5 of casesWaiting” and “At most 5 of caseload” are not met';
    expect(firstDay(0)).toBe(`${both} on the first day.`);
    const met = chanceWords(chanceOf(3, FUTURES));
    expect(firstDay(FUTURES - 3)).toBe(
      `${both} and “At most 0.1 of absenceRate” is met with a chance of ${met} on the first day.`,
    );
  });
});

test('a test that nothing measures any more is not said to fail to the end', () => {
  const caseload = (_: number, week: number) => (week > 4 ? Number.NaN : 6);
  const { sentences } = toldByHand(service({ weeks: 9 }, [atMost('caseload', 5)]), FUTURES, {
    caseload: (future, week) => (week === 0 ? 5 : caseload(future, week)),
  }).summary;
  expect(sentences.find((each) => each.includes('likely to fail'))).toBe(
    'The first test likely to fail is “At most 5 of caseload”, in 4 weeks, first on 13 April 2026.',
  );
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
