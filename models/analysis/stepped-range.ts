import { type Problem, quoted } from '../scenario/problem.ts';

/** A range in which every value is tried that the steps meet. */
export interface SteppedRange {
  from: number;
  to: number;
  step: number;
}

/** Free of binary tails. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** To three figures, upwards. */
function roundedUp(value: number): number {
  const scale = 10 ** (Math.floor(Math.log10(value)) - 2);
  return tidy(Math.ceil(value / scale - 1e-9) * scale);
}

const countOf = ({ from, to, step }: SteppedRange): number =>
  Math.floor((to - from) / step + 1e-9) + 1;

/** The values of a sound range, from its beginning in steps; the end too where a step meets it. */
export const valuesOf = (range: SteppedRange): number[] =>
  Array.from({ length: countOf(range) }, (_, index) => tidy(range.from + index * range.step));

/** `try 6 to 12 in steps of 1`. */
export const tryWords = ({ from, to, step }: SteppedRange): string =>
  `try ${from} to ${to} in steps of ${step}`;

/** The longest run of values that are possible, of two or more. */
export function longestRun(
  values: readonly number[],
  isPossible: (value: number) => boolean,
  step: number,
): SteppedRange | undefined {
  let best: number[] = [];
  let run: number[] = [];
  for (const value of values) {
    run = isPossible(value) ? [...run, value] : [];
    if (run.length > best.length) best = run;
  }
  return best.length > 1 ? { from: best[0], to: best[best.length - 1], step } : undefined;
}

/** What a range is asked for: where it stands in the question, and how many values may be tried. */
interface Asked {
  /** Such as `levers[0].`; left out where it is the question itself. */
  at?: string;
  most: number;
  /** Of what there may be no more than that, where it is not the question. */
  each?: string;
  /** A step that would do. */
  usualStep?: number | undefined;
  /** Whether steps are of whole numbers. */
  isWhole?: boolean;
}

/** What is wrong with a range, with what would be possible instead. */
export function rangeProblems(
  range: SteppedRange,
  { at = '', most, each = '', usualStep = 1, isWhole = false }: Asked,
): Problem[] {
  const { from, to, step } = range;
  const problems: Problem[] = [];
  const refuse = (key: keyof SteppedRange, rule: string, remedy: string) => {
    problems.push({ path: `${at}${key}`, value: quoted(range[key]), rule, remedy });
  };
  if (to === from) {
    refuse('to', `is not above from, ${from}: the range is empty`, 'give a higher end');
  }
  if (to < from) {
    refuse(
      'to',
      `is below from, ${from}: the range is the wrong way round`,
      `exchange the two: ${to} to ${from}`,
    );
  }
  if (step <= 0) {
    refuse(
      'step',
      'is not above 0',
      `give what each value is above the one before, such as ${usualStep}`,
    );
  }
  if (problems.length > 0) return problems;
  const count = countOf(range);
  if (count < 2) {
    refuse(
      'step',
      `is wider than the range from ${from} to ${to}`,
      `give at most ${tidy(to - from)}`,
    );
  }
  if (count > most) {
    const finest = roundedUp((to - from) / (most - 1));
    const least = isWhole ? Math.ceil(finest) : finest;
    refuse(
      'step',
      `makes ${count.toLocaleString('en-GB')} values, above the limit of ${most}${each}`,
      `give at least ${least}, or a narrower range`,
    );
  }
  return problems;
}
