import { decimalNumber } from '../../models/index.ts';

/**
 * What was typed as a number, for a question: its own limits are checked with the question. What is
 * no number stays text, so that it is said to be none; undefined, so that the default applies, where
 * nothing was given.
 */
export function numberOption(text: string | undefined): number | string | undefined {
  return text === undefined ? undefined : (decimalNumber(text) ?? text);
}
