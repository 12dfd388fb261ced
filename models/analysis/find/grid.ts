import type { Problem } from '../../scenario/problem.ts';
import { rangeProblems, tidy, valuesOf } from '../stepped-range.ts';
import type { Lever } from './levers/lever.ts';
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

export const stepOf = ({ from, to, step }: Range, whole: boolean): number =>
  step ?? (whole ? 1 : tidy((to - from) / DEFAULT_STEPS));

/** The range that is asked for, its ends filled in from the value as it is; undefined where there is none. */
export function rangeOf(
  { kind, now, unit, whole }: Lever,
  { from, to, step }: Pick<LeverQuestion, 'from' | 'to' | 'step'> = {},
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

/** The values of a sound range, from its beginning in steps; the end too where a step meets it. */
export const gridOf = (range: Range, whole: boolean): number[] =>
  valuesOf({ ...range, step: stepOf(range, whole) });

/** What is wrong with a range. @param at where it stands in the question @param levers how many there are */
export function leverRangeProblems(
  { from, to, step }: Range,
  whole: boolean,
  at: string,
  levers: number,
): Problem[] {
  const usualStep = to > from ? stepOf({ from, to }, whole) : 1;
  return rangeProblems(
    { from, to, step: step ?? usualStep },
    {
      at: `${at}.`,
      most: MOST_VALUES[levers - 1],
      each: levers > 1 ? ' for each of two levers' : '',
      usualStep,
    },
  );
}
