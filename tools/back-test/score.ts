import { type BackTestRow, type BackTestWay, isInPoints } from '../../models/checks/back-test.ts';
import type { Prediction } from './predictions.ts';

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Digits that are kept: more than a table shows, fewer than another machine might round otherwise. */
const tidy = (value: number): number => Number(value.toPrecision(4));

/** How the predictions of one measure and one year did. */
export function scored(way: BackTestWay, predictions: readonly Prediction[]): BackTestRow {
  const [{ measure, year }] = predictions;
  const scale = ({ last }: Prediction) => (isInPoints(measure) ? 1 : last);
  const errors = predictions.map((each) => Math.abs(each.middle - each.published) / scale(each));
  const lastErrors = predictions.map((each) => Math.abs(each.last - each.published) / scale(each));
  const differences = errors.map((error, at) => error - lastErrors[at]);
  const difference = meanOf(differences);
  const variance =
    differences.reduce((sum, value) => sum + (value - difference) ** 2, 0) /
    (differences.length - 1);
  return {
    way,
    measure,
    year,
    areas: predictions.length,
    within: predictions.filter(({ low, high, published }) => published >= low && published <= high)
      .length,
    width: tidy(meanOf(predictions.map((each) => (each.high - each.low) / scale(each)))),
    error: tidy(meanOf(errors)),
    lastValueError: tidy(meanOf(lastErrors)),
    differenceError: tidy(Math.sqrt(variance / differences.length)),
  };
}

/** One row for each measure and year, in the order in which predictions have them. */
export function scores(way: BackTestWay, predictions: readonly Prediction[]): BackTestRow[] {
  const groups = new Map<string, Prediction[]>();
  for (const each of predictions) {
    const key = `${each.measure} ${each.year}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => scored(way, group));
}
