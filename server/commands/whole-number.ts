import type { Problem } from '../../models/index.ts';
import { wholeNumberProblem } from '../whole-number-problem.ts';
import { numberOption } from './number-option.ts';

/** Reads an option that is a whole number within limits; `problems` is told of anything else. */
export function wholeNumber(
  option: string,
  text: string,
  limits: { least: number; most: number },
  problems: Problem[],
): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= limits.least && value <= limits.most) return value;
  problems.push(wholeNumberProblem(option, numberOption(text), limits));
  return Number.NaN;
}
