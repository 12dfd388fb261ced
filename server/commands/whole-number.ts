import type { Problem } from '../../models/index.ts';

/** Reads an option that is a whole number within limits; `problems` is told of anything else. */
export function wholeNumber(
  option: string,
  text: string,
  limits: { least: number; most: number },
  problems: Problem[],
): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= limits.least && value <= limits.most) return value;
  problems.push({
    path: option,
    value: JSON.stringify(text),
    rule: `is not a whole number from ${limits.least} to ${limits.most}`,
    remedy: 'give one',
  });
  return Number.NaN;
}
