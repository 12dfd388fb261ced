import { describe, expect, test } from 'vitest';
import { limitAnswer } from '../../../models/analysis/sweep/limit-answer.ts';
import { limitSentences } from '../../../models/analysis/sweep/limit-sentences.ts';
import type { SweepFindings, SweepVariant } from '../../../models/analysis/sweep/result.ts';
import { chanceWords } from '../../../models/report/words.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const FUTURES = 100;
const LEAST_CAP = 10;
const found = await askSweep(busyTeam(), {
  swept: capAsSet,
  from: 9,
  to: 10,
  replications: 20,
  chance: 0.8,
});

const WANTED = 0.9;

type Kept = readonly (readonly [successes: number, waitDays: number])[];

/** The sentences on a hard cap, of values from 10 on, of how many futures keep the limit and how long they wait. */
function sentencesOf(
  kept: Kept,
  input: Partial<SweepFindings['input']> = {},
  sameCaps: SweepFindings['sameCaps'] = [],
): string[] {
  const [point] = found.variants[0].points;
  const spread = { standardError: 0, p10: 0, p90: 0 };
  const points = kept.map(([successes, mean], index) => ({
    ...point,
    value: LEAST_CAP + index * (input.coarseStep ?? 1),
    withinLimit: chanceOf(successes, FUTURES),
    waitDays: { ...spread, mean },
  }));
  const variant: SweepVariant = {
    whenFull: 'hard',
    points,
    limit: limitAnswer(points, WANTED, FUTURES),
  };
  const findings = {
    ...found,
    sameCaps,
    input: { ...found.input, ...input },
    chanceWanted: WANTED,
    replications: FUTURES,
  };
  const none = Array.from({ length: FUTURES }, () => 0);
  const testsAtEnd = point.tests.map(() => none);
  return limitSentences(
    findings,
    variant,
    points.map(() => ({ testsAtEnd })),
  );
}

const firstSentence = (...given: Parameters<typeof sentencesOf>): string =>
  sentencesOf(...given)[0];

const wordsOf = (successes: number) => chanceWords(chanceOf(successes, FUTURES));

describe('where no value keeps the limit', () => {
  test('all are said to be the same where they are, and where waits are shortest', () => {
    const words = firstSentence([
      [0, 30],
      [0, 22],
      [0, 25],
    ]);
    expect(words).toContain(
      `the chance of each is ${wordsOf(0)}, from 100 futures; waits are shortest at 11.`,
    );
    expect(words).not.toContain('highest');
    expect(
      firstSentence([
        [0, 22.01],
        [0, 22.02],
      ]),
    ).toMatch(/from 100 futures\.$/);
  });

  test('the highest is named, of those as high the one with the shorter wait', () => {
    expect(
      firstSentence([
        [3, 30],
        [8, 22],
        [8, 20],
        [1, 19],
      ]),
    ).toContain(
      `the highest chance is ${wordsOf(8)}, from 100 futures, at 12 (as high at 11, with longer waits).`,
    );
  });
});

describe('an extreme that others share is told with them', () => {
  test('the highest chance, and those nearest to failing', () => {
    expect(
      firstSentence([
        [3, 30],
        [8, 20.04],
        [8, 20],
        [8, 20.02],
        [1, 19],
      ]),
    ).toContain(`the highest chance is ${wordsOf(8)}, from 100 futures, at 11 to 13.`);
    expect(
      firstSentence([
        [100, 3],
        [98, 5],
        [99, 4],
        [98, 5],
      ]),
    ).toContain(`those nearest to failing, 11 and 13, have each a chance of ${wordsOf(98)}`);
  });

  test('waits that are as short as are shown', () => {
    expect(
      firstSentence([
        [0, 30],
        [0, 22],
        [0, 22.01],
        [0, 25],
      ]),
    ).toContain('waits are shortest at 11 and 12.');
  });
});

describe('where every value keeps the limit', () => {
  test('none is nearest to failing where all are the same', () => {
    const words = firstSentence([
      [100, 3],
      [100, 4],
    ]);
    expect(words).toContain(
      `each with a chance of ${wordsOf(100)}, from 100 futures; waits are longest at 11.`,
    );
    expect(words).not.toContain('nearest');
  });

  test('the one nearest to failing is sought in the middle too', () => {
    expect(
      firstSentence([
        [100, 3],
        [98, 5],
        [100, 4],
      ]),
    ).toContain(`the one nearest to failing, 11, has a chance of ${wordsOf(98)}`);
  });
});

describe('the smallest cap that keeps the limit', () => {
  const rising = [
    [20, 30],
    [60, 22],
    [100, 10],
  ] as const;

  test('is the smallest of those tried, where caps between could be set, with the one beside it', () => {
    const words = firstSentence(rising, { coarseStep: 5 });
    expect(words).toMatch(
      /of the caps tried, in steps of 5, the smallest that .* is 20: its chance/,
    );
    expect(words).toContain(`; 15 does not, with a chance of ${wordsOf(60)}.`);
    expect(
      firstSentence(
        [
          [20, 30],
          [90, 22],
          [100, 10],
        ],
        { coarseStep: 5 },
      ),
    ).toContain('; 15 is too close to tell.');
  });

  test('is the smallest of all where steps are as small as they can be', () => {
    expect(firstSentence(rising, { coarseStep: null })).toMatch(
      /the smallest cap that can be said to keep .* is 12: its chance is [^;]*\.$/,
    );
  });

  test('has its unit where caps are in points, which could be read as cases', () => {
    expect(firstSentence(rising, { unit: 'pointsPerFte' })).toContain('is 12 points per FTE: its');
  });

  test('has its unit where another input is tried, but for shares and money, told as they are set', () => {
    const of = (unit: SweepFindings['input']['unit']) =>
      firstSentence(rising, { isCap: false, label: 'Input', unit });
    expect(of('workingDays')).toContain('is 12 working days: its');
    expect(of('share').replaceAll('\u00a0', ' ')).toContain('is 1,200 %: its');
    expect(of('poundsPerYear')).toContain('is £12 a year: its');
  });
});

test('of values too close to tell, the futures are named that would tell the closest of them', () => {
  const close = [84, 86, 85];
  const told = (kept: readonly number[]) =>
    sentencesOf(kept.map((successes) => [successes, 10] as const))[1];
  const sentence = told(close);
  expect(sentence).toContain(
    `: 10 at ${wordsOf(84)}, 11 at ${wordsOf(86)} and 12 at ${wordsOf(85)}; `,
  );
  const futuresIn = (words: string): number => {
    const [, said] =
      /; were (?:it that|they those) chances?, about ([\d,]+) futures would tell\.$/.exec(words) ??
      [];
    return Number(said.replace(',', ''));
  };
  expect(futuresIn(sentence)).toBe(futuresIn(told([86])));
  expect(futuresIn(told([84]))).toBeLessThan(futuresIn(sentence));
  expect(told([90])).toContain('2,000 futures that can be asked for');
});

describe('caps that are the same cap', () => {
  const same = (values: number[], isAlike = true) => [{ values, people: [], isAlike }];

  test('are named with the smallest that keeps the limit, with the nearest and with the best', () => {
    const kept = [
      [0, 30],
      [99, 9],
      [99, 9],
    ] as const;
    expect(firstSentence(kept, {}, same([11, 12]))).toContain('is 11 (the same cap as 12): its');
    expect(firstSentence(kept)).toContain('is 11: its');
    expect(firstSentence(kept, {}, same([11, 12], false))).toContain(
      'is 11 (once settled the same cap as 12): its',
    );
    const none = [
      [10, 30],
      [40, 20],
      [40, 20],
    ] as const;
    expect(firstSentence(none, {}, same([11, 12]))).toContain('at 11 (the same cap as 12).');
  });

  test('are one where they are too close to tell', () => {
    const close = [
      [0, 30],
      [90, 9],
      [90, 9],
    ] as const;
    const [, told] = sentencesOf(close, {}, same([11, 12]));
    expect(told).toContain(`11 (the same cap as 12) at ${wordsOf(90)};`);
    expect(sentencesOf(close, {}, [])[1]).toContain(
      `11 at ${wordsOf(90)} and 12 at ${wordsOf(90)};`,
    );
  });
});
