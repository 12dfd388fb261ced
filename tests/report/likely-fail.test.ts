import { expect, test } from 'vitest';
import { RandomStream } from '../../models/random/stream.ts';
import { failRange, likelyFailWeeks } from '../../models/report/likely-fail.ts';
import { chanceOf } from '../../models/statistics/chance.ts';

const WEEKS = 120;
/** Each future fails from a week on that is as likely as any of these: an even chance is left in the middle. */
const [FROM, TO] = [10, 90];
const TRUE_WEEK = 1 + (FROM + TO) / 2;
const STUDIES = 200;

/** Chances week by week as so many futures have them. */
function study(futures: number, number: number) {
  const stream = new RandomStream(futures, number);
  const fails = Array.from({ length: futures }, (_, future) =>
    Math.floor(FROM + (TO - FROM + 1) * stream.uniform(future, 0)),
  );
  const chances = Array.from({ length: WEEKS }, (_, week) =>
    chanceOf(fails.filter((from) => from > week).length, futures),
  );
  return {
    probabilityMet: chances.map(({ probability }) => probability),
    standardError: chances.map(({ standardError }) => standardError),
  };
}

test.each([40, 100, 400])(
  'of %i futures, the first week likely to fail is as often too early as too late, and lies in its range in 19 studies of 20',
  (futures) => {
    const studies = Array.from({ length: STUDIES }, (_, number) => study(futures, number));
    const told = studies.flatMap((chances) => {
      const range = failRange(chances);
      return range ? [{ first: likelyFailWeeks(chances)[0], ...range }] : [];
    });
    expect(told).toHaveLength(STUDIES);
    const late = told.filter(({ first }) => first > TRUE_WEEK).length;
    const early = told.filter(({ first }) => first < TRUE_WEEK).length;
    expect(Math.abs(late - early)).toBeLessThan(4 * Math.sqrt(STUDIES));
    const held = told.filter(
      ({ earliest, latest }) => earliest <= TRUE_WEEK && TRUE_WEEK <= latest,
    ).length;
    expect(held / STUDIES).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.05 * 0.95) / STUDIES));
    // The first week that is told to be below a half comes too late in most.
    expect(told.filter(({ latest }) => latest > TRUE_WEEK).length).toBeGreaterThan(0.85 * STUDIES);
  },
);
