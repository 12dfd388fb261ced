import { type Problem, quoted } from '../../scenario/problem.ts';
import type { Lever } from './lever.ts';
import type { LeverQuestion } from './question.ts';

/** Values of one lever, and of each of two: more than a search needs to tell apart. */
const MOST_VALUES = [401, 101];
/** Steps where no step is given and nothing is counted. */
const DEFAULT_STEPS = 20;

/** How far to look where no end is given, as parts of the value as it is. */
const LEAST_OF_NOW = 0.8;
const MOST_OF_NOW = 1.5;
/** Of the hours that cases need, less than half is not looked for unless asked. */
const LEAST_HOURS = 0.5;

/** Both ends of what is tried. */
export interface Range {
  from: number;
  to: number;
  step?: number;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

export const stepOf = ({ from, to, step }: Range, whole: boolean): number =>
  step ?? (whole ? 1 : tidy((to - from) / DEFAULT_STEPS));

/** The range that is asked for, its ends filled in from the value as it is; undefined where there is none. */
export function rangeOf(
  { kind, now, unit, whole }: Lever,
  { from, to, step }: LeverQuestion,
): Range | undefined {
  const rounded = (value: number) => (whole ? Math.round(value) : tidy(value));
  const most = unit === 'share' ? 1 : Number.POSITIVE_INFINITY;
  const lowest = (value: number) => {
    // Fewer posts than there are people could not be simulated.
    if (kind === 'posts') return Math.ceil(value - 1e-9);
    return kind === 'paperwork-hours' ? LEAST_HOURS : rounded(value * LEAST_OF_NOW);
  };
  const start = from ?? (now ? lowest(now) : undefined);
  const end = to ?? (now ? Math.min(most, rounded(now * MOST_OF_NOW)) : undefined);
  return start === undefined || end === undefined ? undefined : { from: start, to: end, step };
}

const countOf = (range: Range, whole: boolean): number =>
  Math.floor((range.to - range.from) / stepOf(range, whole) + 1e-9) + 1;

/** The values of a sound range, from its beginning in steps; the end too where a step meets it. */
export const gridOf = (range: Range, whole: boolean): number[] =>
  Array.from({ length: countOf(range, whole) }, (_, i) =>
    tidy(range.from + i * stepOf(range, whole)),
  );

/** What is wrong with a range. @param at where it stands in the question @param levers how many there are */
export function rangeProblems(range: Range, whole: boolean, at: string, levers: number): Problem[] {
  const { from, to, step } = range;
  const problem = (key: string, value: unknown, rule: string, remedy: string): Problem[] => [
    { path: `${at}.${key}`, value: quoted(value), rule, remedy },
  ];
  if (to === from) {
    return problem('to', to, 'is where the range begins: it is empty', 'give a higher end');
  }
  if (to < from) {
    return problem(
      'to',
      to,
      `is below from, ${from}: the range is the wrong way round`,
      `exchange the two: ${to} to ${from}`,
    );
  }
  if (step !== undefined && step <= 0) {
    return problem(
      'step',
      step,
      'is not above 0',
      `give what each value is above the one before, such as ${stepOf({ from, to }, whole)}`,
    );
  }
  if (stepOf(range, whole) > to - from) {
    return problem(
      'step',
      stepOf(range, whole),
      `is wider than the range from ${from} to ${to}`,
      `give at most ${tidy(to - from)}`,
    );
  }
  const count = countOf(range, whole);
  const most = MOST_VALUES[levers - 1];
  if (count > most) {
    const least = Number(((to - from) / (most - 1)).toPrecision(3));
    return problem(
      'step',
      stepOf(range, whole),
      `makes ${count.toLocaleString('en-GB')} values, above the limit of ${most}${levers > 1 ? ' for each of two levers' : ''}`,
      `give at least ${least}, or a narrower range`,
    );
  }
  return [];
}
