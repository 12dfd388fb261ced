import { listWords } from '../../report/list-words.ts';
import { unitOf } from '../../units.ts';
import type { SweepFindings, SweepVariant } from './result.ts';
import { numberWords, rangeName, sideName, title, unitAfter, valueTried } from './words.ts';

/** `a cap of 2`, `caps of 2 and 4`, with their unit where they could be read as cases. */
function atValues(found: SweepFindings, values: readonly number[]): string {
  const { isCap } = found.input;
  const words = `${listWords(values.map((value) => valueTried(found, value)))}${unitAfter(found, values[values.length - 1])}`;
  if (!isCap) return `${rangeName(found)} of ${words}`;
  return values.length === 1 ? `a cap of ${words}` : `caps of ${words}`;
}

/** Where nobody can be given a case, and where a test has nothing to measure. */
export const noValueSentences = (found: SweepFindings): string[] => [
  ...heavySentences(found),
  ...found.variants.flatMap((variant) => blankSentences(found, variant)),
];

const heavySentences = (found: SweepFindings): string[] =>
  (found.tooHeavy ?? []).map(
    ({ stage, weightPoints, values }) =>
      `With a hard cap, at ${atValues(found, values)}, nobody whose cap it is can be given a case of “${stage}”, which weighs ${numberWords(weightPoints)} ${unitOf('points', weightPoints)}: that is more than anybody may hold.`,
  );

/** Tests without a chance in the last week, those of the same values together. */
function blankSentences(found: SweepFindings, { points, whenFull }: SweepVariant): string[] {
  const blank = points[0].tests.flatMap(({ test, label }, index) => {
    const values = points.flatMap(({ value, tests }) =>
      tests[index].atEnd === null ? [value] : [],
    );
    return test !== null && values.length > 0 ? [{ label: `“${label}”`, values }] : [];
  });
  const alike = Map.groupBy(blank, ({ values }) => values.join());
  const side = sideName(found, whenFull);
  return [...alike.values()].map((tests) => {
    const { values } = tests[0];
    const labels = listWords(tests.map(({ label }) => label));
    const where = [side, `at ${atValues(found, values)}`].filter(Boolean).join(', ');
    const others =
      points[0].tests.at(-1)?.test === null ? ', and “Every test” is over those that have one' : '';
    return title(
      `${where}, there is nothing for ${labels} to measure in the last week of any future: no value is not a test met${others}.`,
    );
  });
}
