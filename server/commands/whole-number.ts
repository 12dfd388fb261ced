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
  const asked = numberOption(text);
  const value = Number.isInteger(asked) ? Number(asked) : Number.NaN;
  if (value >= limits.least && value <= limits.most) return value;
  problems.push(wholeNumberProblem(option, asked, limits));
  return Number.NaN;
}
