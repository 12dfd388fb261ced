import { gapsOf } from '../../models/analysis/compare/gaps.ts';
import type { Compared } from '../../models/analysis/compare/result.ts';
import { readsLowAtMost } from '../../models/analysis/sweep/words.ts';
import { failRange } from '../../models/report/likely-fail.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
import { isOfFew, meanError } from '../../models/statistics/mean-error.ts';
import { ERRORS_EITHER_WAY } from '../../models/units.ts';
import { meanOf, type Pool } from './pool.ts';

/** Studies in which a statement held, of those that made it. */
export interface Held {
  held: number;
  studies: number;
}

const count = (answers: readonly boolean[]): Held => ({
  held: answers.filter(Boolean).length,
  studies: answers.length,
});

const isWithin = (found: number, truth: number, standardError: number): boolean =>
  Math.abs(found - truth) <= ERRORS_EITHER_WAY * standardError + 1e-12;

/** Of the futures that have a value. */
const varies = (values: Float64Array): boolean =>
  new Set(values.filter((value) => !Number.isNaN(value))).size > 1;

const chance = (met: Float64Array) =>
  chanceOf(
    met.reduce((sum, each) => sum + each, 0),
    met.length,
  );

/** The chance of each column of ones and zeros, with its ±. */
export const chancesHeld = (pool: Pool, studies: readonly Pool[]): Held =>
  count(
    pool.filter(varies).flatMap((all) =>
      studies.map((study) => {
        const { probability, standardError } = chance(study[pool.indexOf(all)]);
        return isWithin(probability, meanOf(all), standardError);
      }),
    ),
  );

/** The lowest chance of many weeks, with its ± and by how much it is said to read low at most. */
export function lowestHeld(weeks: Pool, studies: readonly Pool[]): Held {
  const truth = Math.min(...weeks.map(meanOf));
  const low = 1 + readsLowAtMost(weeks.length);
  return count(
    studies.map((study) => {
      const chances = study.map(chance);
      const lowest = chances.reduce((a, b) => (b.probability < a.probability ? b : a));
      const { probability, standardError } = lowest;
      const error = ERRORS_EITHER_WAY * standardError;
      return probability - error <= truth && truth <= probability + low * error;
    }),
  );
}

/** The first week that is likely to fail, with its range; of studies that tell of one. */
export function firstFailHeld(weeks: Pool, studies: readonly Pool[]): Held {
  const truth = weeks.findIndex((week) => meanOf(week) < 0.5);
  const told = studies.flatMap((study) => {
    const chances = study.map(chance);
    const range = failRange({
      probabilityMet: chances.map(({ probability }) => probability),
      standardError: chances.map(({ standardError }) => standardError),
    });
    return range ? [range.earliest <= truth && truth <= range.latest] : [];
  });
  return count(told);
}

/** Of which of the means of one answer it is said that few futures make them: of none, of others, of this one. */
export type Named = 'none' | 'others' | 'itself';

/** The mean of each column, with its ±, of the studies in which that is so. */
const meansWhere = (
  pool: Pool,
  studies: readonly Pool[],
  isNamed: (study: number, column: number) => boolean,
  named: Named,
): Held =>
  count(
    studies.flatMap((study, which) => {
      const all = study.map((_, column) => isNamed(which, column));
      return pool.flatMap((truth, column) => {
        const found: Named = all[column] ? 'itself' : all.includes(true) ? 'others' : 'none';
        const values = study[column];
        // Where all futures of a study agree no error is stated.
        if (found !== named || !varies(truth) || !varies(values)) return [];
        return [isWithin(meanOf(values), meanOf(truth), meanError(values))];
      });
    }),
  );

/** The mean of each column of one scenario. */
export const meansHeld = (pool: Pool, studies: readonly Pool[], named: Named): Held =>
  meansWhere(pool, studies, (study, column) => isOfFew(studies[study][column]), named);

/** The mean difference of each column of two scenarios on the same luck; it is named where few futures make it or a level. */
export const gapsHeld = (
  pools: readonly [Pool, Pool],
  studies: readonly [readonly Pool[], readonly Pool[]],
  named: Named,
): Held => {
  const less = (second: Pool, first: Pool): Pool =>
    second.map((values, at) => values.map((value, future) => value - first[at][future]));
  const own = studies[1].map((second, study) => less(second, studies[0][study]));
  const isNamed = (study: number, column: number) =>
    [...studies, own].some((each) => isOfFew(each[study][column]));
  return meansWhere(less(pools[1], pools[0]), own, isNamed, named);
};

/** That nothing is ranked of two scenarios that do not differ: two studies of the same. */
export const nothingRanked = (compared: readonly Compared[], studies: readonly Pool[]): Held =>
  count(
    studies.flatMap((first, at) => {
      const second = studies[at + 1];
      if (at % 2 === 1 || !second) return [];
      const gaps = gapsOf(
        compared.map((each, place) => [each, first[place], second[place]] as const),
        true,
      );
      const ranked = ['better', 'worse', 'differs', 'divided'];
      return [!gaps.some(({ ranking }) => ranked.includes(ranking))];
    }),
  );
